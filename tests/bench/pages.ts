/**
 * `npm run bench:pages [-- KIND…]`: builds the example, serves it as a static host does and lets Lighthouse look at each
 * kind of page, or those named, on its profile of a phone. Exits 1 when a page is below a limit. Weights are the bytes
 * that come over the line before anyone does anything.
 */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Backlog } from '../../src/backlog/model.ts';
import { buildSite } from '../browser/build-site.ts';
import { CHROMIUM_PATH, provideChromium } from '../browser/chromium.ts';
import { auditedPages, openLighthouse } from '../browser/lighthouse.ts';
import type { PageKind } from '../browser/page-kinds.ts';
import { serveSecurely } from '../browser/serve.ts';
import { findOverweight, KB } from '../browser/weight-limits.ts';
import { measurePage, type PageReport } from './measure-page.ts';

const RUNS = 5;
const GOAL = 'scores of 100, the largest paint within 1 s, nothing moves, no page above its weight';

type Fault = readonly [limit: string, isBroken: boolean];

const named = process.argv.slice(2);
const pages = Object.entries(auditedPages).filter(([kind]) => named.length === 0 || named.includes(kind));
process.env[CHROMIUM_PATH] = await provideChromium();
const directory = await mkdtemp(join(tmpdir(), 'backlot-pages-'));
const rows: Record<string, object> = {};
const faults: string[] = [];
try {
  await buildSite({ content: 'content', base: '/', directory });
  const backlog = JSON.parse(await readFile(join(directory, 'backlog.json'), 'utf8')) as Backlog;
  const site = await serveSecurely(directory);
  const lighthouse = await openLighthouse();
  try {
    for (const [kind, addressOf] of pages) {
      const isGood = (report: PageReport) => findFaults(kind, report).length === 0;
      const report = await measurePage(lighthouse, site.address + addressOf(backlog), RUNS, isGood);
      rows[kind] = toRow(report);
      faults.push(...findFaults(kind, report).map((fault) => `${kind}: ${fault}`));
    }
  } finally {
    lighthouse.close();
    await site.close();
  }
} finally {
  await rm(directory, { recursive: true, force: true });
}
console.log(`Lighthouse on a phone with slow 4G. Goal: ${GOAL}. The fastest of at most ${RUNS} runs.`);
console.table(rows);
for (const fault of faults) console.log(fault);
process.exitCode = faults.length === 0 ? 0 : 1;

function findFaults(kind: string, { scores, largestPaint, shift, weights, faults }: PageReport): string[] {
  const limits: Fault[] = [
    ...Object.entries(scores).map(([category, score]): Fault => [`${category} is ${score}`, score < 100]),
    [`the largest paint comes after ${Math.round(largestPaint)} ms`, !(largestPaint <= 1000)],
    [`things move by ${shift}`, shift !== 0],
  ];
  const overweight = findOverweight(kind as PageKind, (type) => weights[type as keyof typeof weights] ?? 0);
  const broken = [...limits.filter(([, isBroken]) => isBroken).map(([limit]) => limit), ...overweight];
  return broken.length === 0 ? [] : [...broken, ...faults];
}

function toRow({ scores, largestPaint, blocked, shift, weights }: PageReport) {
  const toKb = (bytes: number) => Number((bytes / KB).toFixed(1));
  return {
    performance: scores.performance,
    accessibility: scores.accessibility,
    'best practices': scores['best-practices'],
    SEO: scores.seo,
    'largest paint, ms': Math.round(largestPaint),
    'blocked, ms': Math.round(blocked),
    shift,
    'HTML, KB': toKb(weights.document),
    'script, KB': toKb(weights.script),
    'style, KB': toKb(weights.stylesheet),
    'fonts, KB': toKb(weights.font),
  };
}
