import { expect, test } from 'vitest';
import { readSource, readSources } from './read-sources.ts';

const CODE = ['.ts', '.mjs', '.astro', '.css'];
const PROSE = ['.md', '.mdx', '.yaml', '.yml', '.json'];
const ROOT_FILES = ['README.md', 'package.json', 'astro.config.mjs', 'playwright.config.ts', 'vitest.config.ts'];

const code = readSources('src', CODE);
const everything = [
  ...code,
  ...readSources('tests', [...CODE, ...PROSE]),
  ...readSources('content', PROSE),
  ...readSources('.github', PROSE),
  ...ROOT_FILES.map((path) => readSource('.', path)),
];

/** Folders that exist on one machine only. Split, so that this file does not hold what it looks for. */
const MACHINE_PATH = new RegExp(
  `(?<![\\w.~/}-])/(?:${['ho' + 'me', 'Us' + 'ers', 'ro' + 'ot', 'wo' + 'rk'].join('|')})/\\w`,
);
const UNFINISHED = new RegExp(`\\b(?:${['TO' + 'DO', 'FIX' + 'ME', 'XX' + 'X'].join('|')})\\b`);

test('nothing names a path of one machine', () => {
  expect(linesWith(everything, MACHINE_PATH)).toEqual([]);
});

test('no source is left unfinished', () => {
  expect(linesWith(code, UNFINISHED)).toEqual([]);
});

test('nothing but the command line prints', () => {
  expect(
    linesWith(
      code.filter(({ path }) => path !== 'cli.ts'),
      /\bconsole\./,
    ),
  ).toEqual([]);
});

test('no type check is switched off', () => {
  expect(linesWith(code, /@ts-(?:ignore|nocheck|expect-error)|\bas any\b|: any\s*[;,)\]=|]/)).toEqual([]);
});

test('a test is neither skipped nor run alone', () => {
  const tests = readSources('tests', ['.test.ts', '.spec.ts']).filter(
    ({ path }) => path !== 'structure/sources.test.ts',
  );
  expect(linesWith(tests, /\b(?:test|describe|it)\.(?:only|skip|todo|fixme)\b/)).toEqual([]);
});

function linesWith(sources: readonly { path: string; text: string }[], pattern: RegExp): string[] {
  return sources.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at) => (pattern.test(line) ? [`${path}:${at + 1} ${line.trim()}`] : [])),
  );
}
