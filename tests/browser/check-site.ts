/**
 * `node tests/browser/check-site.ts DIRECTORY [BASE]`: checks any built site: every record of its export has a page,
 * and every link leads somewhere. The last line is `N passed, N failed`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Backlog } from '../../src/backlog/model.ts';
import { findBrokenLinks } from './broken-links.ts';
import { findMissingPages } from './missing-pages.ts';

const [directory, base = '/'] = process.argv.slice(2);
if (!directory) {
  console.error('usage: check-site.ts DIRECTORY [BASE]');
  process.exit(2);
}
const backlog = JSON.parse(readFileSync(join(directory, 'backlog.json'), 'utf8')) as Backlog;
const checks = {
  'every item, sprint, lane and document has a page': findMissingPages(directory, backlog),
  'every link leads somewhere': findBrokenLinks(directory, base),
};
for (const [name, faults] of Object.entries(checks)) {
  console.log(`${faults.length === 0 ? 'ok  ' : 'FAIL'} ${name}`);
  for (const fault of faults) console.log(`     ${fault}`);
}
const failed = Object.values(checks).filter((faults) => faults.length > 0).length;
console.log(`${Object.keys(checks).length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
