/**
 * `npm run bench [-- --items N]`: how long the library takes to read a generated backlog, beside what parsing the same
 * text takes with the parser it uses and with remark. Times depend on the machine, the ratios hardly.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { markdownToMdast } from 'satteri';
import { unified } from 'unified';
import { loadBacklog } from '../../src/backlog/load-backlog.ts';
import { type GeneratedDocument, generateBacklog } from './generate-backlog.ts';

const SIZES = [1000, 5000];
const RUNS = 3;

const { values } = parseArgs({ options: { items: { type: 'string' } } });
const sizes = values.items === undefined ? SIZES : [Number(values.items)];

console.log(`Node ${process.version}, best of ${RUNS} runs (remark: one)\n`);
for (const items of sizes) await measure(items);

async function measure(items: number): Promise<void> {
  const documents = generateBacklog(items);
  const root = await writeDocuments(documents);
  try {
    const load = await time(RUNS, () => loadBacklog(root));
    const memory = process.resourceUsage().maxRSS / 1024;
    const satteri = await time(RUNS, () =>
      documents.map(({ text }) => markdownToMdast(text, { features: { gfm: true } })),
    );
    const remark = await time(1, () =>
      documents.map(({ text }) => unified().use(remarkParse).use(remarkGfm).parse(text)),
    );
    const { backlog } = await loadBacklog(root);
    const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    const size = `${(bytes / 1e6).toFixed(1)} MB in ${documents.length} documents`;
    console.log(
      `${items} items generated, ${backlog.items.length} read; ${size}; at most ${memory.toFixed(0)} MB of memory`,
    );
    console.table({
      'load-backlog': row(load, load, items),
      'sätteri, parse only': row(satteri, load, items),
      'remark + gfm, parse only': row(remark, load, items),
    });
  } finally {
    await rm(root, { recursive: true });
  }
}

function row(milliseconds: number, load: number, items: number) {
  return {
    ms: Math.round(milliseconds),
    'µs an item': Math.round((milliseconds * 1000) / items),
    'load-backlog takes': `${(load / milliseconds).toFixed(2)} ×`,
  };
}

/** The shortest of some runs, in milliseconds: what disturbs a run only makes it longer. */
async function time(runs: number, work: () => unknown): Promise<number> {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const start = performance.now();
    await work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
}

async function writeDocuments(documents: readonly GeneratedDocument[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'backlot-bench-'));
  for (const { path, text } of documents) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}
