/**
 * `build-once.ts backlot CONTENT OUT` or `build-once.ts astro PAGES BYTES OUT`: builds a site in a process of its own and
 * prints what that took as JSON.
 */
import { buildSite } from '../../src/site/build-site.ts';
import { buildBareSite } from './build-bare-site.ts';

export interface BuildReport {
  readonly milliseconds: number;
  /** Of all threads together; the processes that it starts are not in it. */
  readonly cpuMilliseconds: number;
  /** The most memory that the process held, in megabytes. */
  readonly megabytes: number;
}

/** The site stands on this day, whenever it is measured. */
const TODAY = '2026-11-20';

const [kind, ...args] = process.argv.slice(2);
const start = performance.now();
if (kind === 'backlot') {
  const [content = '', out = ''] = args;
  await buildSite({ content, out, today: TODAY, base: '/' });
} else {
  const [pages, bytes, out = ''] = args;
  await buildBareSite(Number(pages), Number(bytes), out);
}
const { user, system } = process.cpuUsage();
const report: BuildReport = {
  milliseconds: performance.now() - start,
  cpuMilliseconds: (user + system) / 1000,
  megabytes: process.resourceUsage().maxRSS / 1024,
};
console.log(JSON.stringify(report));
