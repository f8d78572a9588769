import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'astro';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FLAGS, KINDS, STATUSES } from '../../../src/backlog/query/fields.ts';
import { ruleExamples } from '../../../src/backlog/rule-examples.ts';
import { rules } from '../../../src/backlog/rules.ts';
import { createAstroConfig, packageRoot } from '../../../src/site/astro-config.ts';
import { CHART_KINDS } from '../../../src/site/live/props.ts';
import { checkExample } from '../../../src/site/views/rule-example.ts';
import { wordsIn } from '../../../src/words/by-language.ts';
import { markCatalogue } from './mark-catalogue.ts';
import { listTexts, listUnmarked } from './read-words.ts';

const CONTENT = join(packageRoot, 'content');

/** Generous, because machines that run tests are busy. */
const LONGEST_BUILD = 180_000;

/** Names that are the same in every language. */
const OWN_NAMES = ['backlog.json', STATUSES, KINDS, FLAGS, CHART_KINDS].flat().join(' ');

let work = '';
let pages: readonly string[] = [];

/** Inside the package, so that what is bundled there finds the packages it imports. */
beforeAll(async () => {
  await mkdir(join(packageRoot, '.backlot'), { recursive: true });
  work = await mkdtemp(join(packageRoot, '.backlot', 'marked-'));
  const config = await createAstroConfig({ content: CONTENT, today: '2026-11-20' });
  const plugins = [...config.vite.plugins, markCatalogue()];
  await build({
    ...config,
    configFile: false,
    root: work,
    outDir: join(work, 'site'),
    cacheDir: join(work, 'cache'),
    logLevel: 'error',
    vite: { ...config.vite, cacheDir: join(work, 'vite'), plugins },
  });
  const files = await readdir(join(work, 'site'), { recursive: true });
  pages = files.filter((path) => /\.(?:html|svg)$/.test(path)).sort();
}, LONGEST_BUILD);

afterAll(() => rm(work, { recursive: true, force: true, maxRetries: 10 }));

test('every text of every page is a word of the catalogue, or stands in a document', async () => {
  expect(pages.length).toBeGreaterThan(200);
  const isStated = createLookup([
    OWN_NAMES,
    ...(await readContent()),
    ...(await readExported()),
    ...listLibraryWords(),
  ]);
  const strays = new Map<string, string>();
  for (const path of pages) {
    const texts = listTexts(await readFile(join(work, 'site', path), 'utf8')).flatMap(listUnmarked);
    for (const text of texts) if (!isStated(text)) strays.set(text, path);
  }
  expect([...strays].map(([text, path]) => `${path}: ${text}`)).toEqual([]);
});

async function readContent(): Promise<string[]> {
  const files = await readdir(CONTENT, { recursive: true, withFileTypes: true });
  const paths = files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  return [...paths, ...(await Promise.all(paths.map((path) => readFile(path, 'utf8'))))];
}

/** What was understood of the documents, findings among it: `check` says them, in words of its own. */
async function readExported(): Promise<string[]> {
  const exported = JSON.parse(await readFile(join(work, 'site', 'backlog.json'), 'utf8')) as unknown;
  return listStrings(exported);
}

/** What is said outside of the bundle, whose words are not marked: rules, their examples, drawings in author pages. */
function listLibraryWords(): string[] {
  const { markdown } = wordsIn('en');
  const drawings = ['flowchart', 'sequence', 'state'].map(markdown.diagramOf);
  const examples = Object.values(ruleExamples).map((example) =>
    'words' in example ? example : checkExample(example).findings,
  );
  return listStrings([markdown, drawings, rules, Object.keys(rules), ruleExamples, examples]);
}

function listStrings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listStrings) : [];
}

/** What is put together from several statements, or cut off. */
const JOINTS = /[·…|.,:;()–→›\n]/;
/** An id or an amount, which stands before a title or a size. */
const HEAD = /^\s*(?:[\w-]*\d[\w-]*\s+)+/;

/** Makes a function that tells whether a text stands in one of the others, as a whole or in parts. */
function createLookup(texts: readonly string[]): (text: string) => boolean {
  const all = texts.map(fold).join('|');
  const isIn = (text: string) => all.includes(fold(text.replace(/:\d+$/, '')));
  return (text) =>
    isIn(text) || text.split(JOINTS).every((part) => !/\p{L}/u.test(part) || isIn(part.replace(HEAD, '')));
}

/** The letters and digits of a text as words. */
function fold(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
