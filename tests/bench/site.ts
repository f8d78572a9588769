/**
 * `npm run bench:site [-- --items N]`: how long the site of a generated project of 20,000 items takes to build, search
 * index included, beside what Astro alone takes for as many pages of the same size; and the heaviest page of each kind.
 * Times depend on the machine, the ratio hardly.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { BuildReport } from './build-once.ts';
import { generateBacklog } from './generate-backlog.ts';

const GOAL = '20,000 items in at most 40 s and 3 GB on two cores, no page above 1.5 MB';

interface WrittenPage {
  readonly path: string;
  readonly bytes: number;
}

const { values } = parseArgs({ options: { items: { type: 'string', default: '20000' } } });
const items = Number(values.items);
const folder = await mkdtemp(join(tmpdir(), 'backlot-site-'));
try {
  const content = join(folder, 'content');
  await writeContent(content);
  const out = join(folder, 'site');
  const own = build('backlot', content, out);
  const pages = await listPages(out);
  const bytes = pages.reduce((sum, page) => sum + page.bytes, 0);
  const bare = build('astro', String(pages.length), String(Math.round(bytes / pages.length)), join(folder, 'bare'));

  console.log(`Node ${process.version}. Goal: ${GOAL}.`);
  console.log(`${items} items in one project, ${pages.length} pages, ${(bytes / 1e6).toFixed(0)} MB of HTML`);
  console.table({
    'Backlot, with the search index': toRow(own, pages.length),
    'Astro alone, as many pages of the same size': toRow(bare, pages.length),
  });
  console.log(`Backlot takes ${(own.milliseconds / bare.milliseconds).toFixed(2)} × the time of Astro alone.`);
  console.log('\nThe heaviest page of each kind, in KB of HTML');
  console.table(
    Object.fromEntries(findHeaviest(pages).map(({ path, bytes: size }) => [path, { KB: Math.round(size / 1024) }])),
  );
} finally {
  await rm(folder, { recursive: true });
}

async function writeContent(root: string): Promise<void> {
  // One project: what grows with a project shows there.
  for (const { path, text } of generateBacklog(items, items)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

function build(...args: readonly string[]): BuildReport {
  const script = fileURLToPath(new URL('build-once.ts', import.meta.url));
  const output = execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' });
  return JSON.parse(output.trim().split('\n').at(-1) ?? '') as BuildReport;
}

function toRow({ milliseconds, cpuMilliseconds, megabytes }: BuildReport, pages: number) {
  return {
    s: Number((milliseconds / 1000).toFixed(1)),
    'CPU, s': Number((cpuMilliseconds / 1000).toFixed(1)),
    'ms a page': Number((milliseconds / pages).toFixed(2)),
    'MB at most': Math.round(megabytes),
  };
}

async function listPages(root: string): Promise<WrittenPage[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith('.html'));
  return Promise.all(
    files.map(async ({ parentPath, name }) => {
      const file = join(parentPath, name);
      return { path: file.slice(root.length + 1), bytes: (await stat(file)).size };
    }),
  );
}

/** Pages are of one kind when their addresses differ only in what stands behind the section of the project. */
function findHeaviest(pages: readonly WrittenPage[]): WrittenPage[] {
  const kindOf = ({ path }: WrittenPage): string => {
    const [project, section = '', ...rest] = path.split('/').slice(0, -1);
    return [project, section, rest[0] === 'page' ? 'page' : rest.length > 0 ? 'one' : 'all'].join('/');
  };
  const kinds = [...Map.groupBy(pages, kindOf).values()];
  const heaviest = kinds.flatMap((same) => same.toSorted((a, b) => b.bytes - a.bytes).slice(0, 1));
  return heaviest.sort((a, b) => b.bytes - a.bytes);
}
