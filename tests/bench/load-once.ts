/** `load-once.ts ROOT`: loads a backlog in a process of its own, as the command does, and prints what that took as JSON. */
import { loadBacklog } from '../../src/backlog/load-backlog.ts';

export interface LoadReport {
  readonly milliseconds: number;
  /** The most memory that the process held, in megabytes. */
  readonly megabytes: number;
  readonly items: number;
}

const [root = ''] = process.argv.slice(2);
const start = performance.now();
const { backlog } = await loadBacklog(root);
const report: LoadReport = {
  milliseconds: performance.now() - start,
  megabytes: process.resourceUsage().maxRSS / 1024,
  items: backlog.items.length,
};
console.log(JSON.stringify(report));
