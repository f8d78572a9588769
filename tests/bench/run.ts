/**
 * `npm run bench [-- --items N]`: how long `check` takes on a few documents, beside a Node with nothing to do; how long
 * the library takes to read a generated backlog, beside what parsing the same text takes with the parser it uses and
 * with remark; how long planning takes, beside what graphlib takes; and how long drawing takes. Times depend on the
 * machine, the ratios hardly.
 */
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseTree } from '../../src/backlog/markdown/parse-tree.ts';
import { type GeneratedDocument, generateBacklog } from './generate-backlog.ts';
import type { LoadReport } from './load-once.ts';
import { BOXES, measureGraphs, NEIGHBOURHOODS } from './measure-graphs.ts';
import { measurePlanning } from './measure-planning.ts';
import { measureStartUp } from './measure-start-up.ts';

const SIZES = [5_000, 20_000];
const RUNS = 3;
/** remark takes half a minute for 10 MB, so it gets this part of the documents, and its time is scaled up. */
const REMARK_SHARE = 10;
const GOAL = '20,000 items in under 3 s and 700 MB on two cores';
const START_UP_GOAL = 'a check of five small documents in under 1 s';
const DRAWING_GOAL = '10,000 neighbourhoods in under 1 s, a graph of 400 boxes in under 1 s';
const PLANNING_GOAL = '20,000 items with 60,000 waits in under 1 s';

const { values } = parseArgs({ options: { items: { type: 'string' } } });
const sizes = values.items === undefined ? SIZES : [Number(values.items)];

console.log(`Node ${process.version}. Start-up. Goal: ${START_UP_GOAL}. Best of the processes.`);
printStartUp();

console.log(`\nReading. Goal: ${GOAL}.`);
console.log(`Reading: best of ${RUNS} processes that read the files once. Sätteri: best of ${RUNS} runs.`);
console.log(
  `remark + gfm + frontmatter: one run over a ${REMARK_SHARE}th of the documents, scaled by its share of the text.`,
);
for (const items of sizes) await measure(items);

console.log(
  `\nPlanning. Goal: ${PLANNING_GOAL}. Each item waits for three others, so that almost everything holds up all that comes later.`,
);
for (const items of sizes) printPlanning(items);

console.log(`\nDrawing. Goal: ${DRAWING_GOAL}. Best of ${RUNS} runs.`);
await printDrawing();

async function measure(items: number): Promise<void> {
  const documents = generateBacklog(items);
  const root = await writeDocuments(documents);
  try {
    const loads = Array.from({ length: RUNS }, () => loadOnce(root));
    const load = Math.min(...loads.map(({ milliseconds }) => milliseconds));
    const memory = Math.max(...loads.map(({ megabytes }) => megabytes));
    const satteri = timeBest(RUNS, () => documents.map(({ text }) => parseTree(text)));
    const remark = timeRemark(documents);
    const size = `${(bytesOf(documents) / 1e6).toFixed(1)} MB in ${documents.length} documents`;
    console.log(
      `\n${items} items written, ${loads[0]?.items} read; ${size}; at most ${memory.toFixed(0)} MB of memory`,
    );
    console.table({
      'read the backlog': toRow(load, load, items),
      'parse it with Sätteri': toRow(satteri, load, items),
      'parse it with remark': toRow(remark, load, items),
    });
  } finally {
    await rm(root, { recursive: true });
  }
}

function printStartUp(): void {
  const { nothing, help, check, firstCheck } = measureStartUp(timeBest);
  const toRow = (milliseconds: number) => ({
    ms: Math.round(milliseconds),
    'of an empty Node': `${(milliseconds / nothing).toFixed(1)} ×`,
  });
  console.table({
    'an empty Node': toRow(nothing),
    'backlot --help': toRow(help),
    'backlot check content': toRow(check),
    'the same for the first time': toRow(firstCheck),
  });
}

function printPlanning(count: number): void {
  const { items, waits, plan, components, peerComponents, heldUp, peerHeldUp } = measurePlanning(count, timeBest);
  const toPair = (ours: number, peer: number) => ({
    ms: Math.round(ours),
    'with graphlib': Math.round(peer),
    'ours takes': `${(ours / peer).toFixed(4)} ×`,
  });
  console.log(`\n${items} items, ${waits} waits`);
  console.table({
    'the whole plan': { ms: Math.round(plan) },
    'strongly connected components': toPair(components, peerComponents),
    'how many items each one holds up': toPair(heldUp, peerHeldUp),
  });
}

async function printDrawing(): Promise<void> {
  const { neighbourhoods, graph } = await measureGraphs(RUNS);
  console.table({
    [`${NEIGHBOURHOODS} neighbourhoods, wide and tall`]: { ms: Math.round(neighbourhoods) },
    [`a graph of ${BOXES} boxes`]: { ms: Math.round(graph) },
  });
}

function loadOnce(root: string): LoadReport {
  const script = fileURLToPath(new URL('load-once.ts', import.meta.url));
  return JSON.parse(execFileSync(process.execPath, [script, root], { encoding: 'utf8' })) as LoadReport;
}

function timeRemark(documents: readonly GeneratedDocument[]): number {
  const remark = unified().use(remarkParse).use(remarkGfm).use(remarkFrontmatter).freeze();
  const part = documents.slice(0, Math.ceil(documents.length / REMARK_SHARE));
  return (timeBest(1, () => part.map(({ text }) => remark.parse(text))) * bytesOf(documents)) / bytesOf(part);
}

/** The shortest of some runs, in milliseconds: what disturbs a run only makes it longer. */
function timeBest(runs: number, work: () => unknown): number {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function toRow(milliseconds: number, load: number, items: number) {
  return {
    ms: Math.round(milliseconds),
    'µs an item': Math.round((milliseconds * 1000) / items),
    'reading takes': `${(load / milliseconds).toFixed(2)} ×`,
  };
}

function bytesOf(documents: readonly GeneratedDocument[]): number {
  return documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
}

async function writeDocuments(documents: readonly GeneratedDocument[]): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'backlot-bench-'));
  for (const { path, text } of documents) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return root;
}
