/**
 * `npm test`: types, lint, unit tests, then the built site in a browser. All of them run, whatever fails before.
 * The last line is `N passed, N failed` over everything; the exit code is 1 when anything failed.
 */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { projectRoot, runCommand } from './runners/run-command.ts';
import { addTallies, countPlaywright, countVitest, settleTally, type Tally } from './runners/tally.ts';

const UNIT_REPORT = 'test-results/unit.json';
const BROWSER_REPORT = 'test-results/browser.json';

await requirePinnedNode();
await mkdir(`${projectRoot}test-results`, { recursive: true });

const total = addTallies([
  await runCheck('types', 'astro', ['check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning']),
  await runCheck('lint', 'biome', ['ci']),
  await runUnitTests(),
  await runBrowserTests(),
]);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

/** A check without a count of its own: it passes or fails as one. */
async function runCheck(name: string, command: string, args: readonly string[]): Promise<Tally> {
  announce(name);
  const code = await runCommand(command, args);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function runUnitTests(): Promise<Tally> {
  announce('unit tests');
  await rm(projectRoot + UNIT_REPORT, { force: true });
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const code = await runCommand('vitest', args);
  return settleTally(await readReport(UNIT_REPORT, countVitest), code);
}

async function runBrowserTests(): Promise<Tally> {
  announce('the built site in a browser');
  await rm(projectRoot + BROWSER_REPORT, { force: true });
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT };
  const code = await runCommand('playwright', ['test', '--reporter=list,json'], { env });
  return settleTally(await readReport(BROWSER_REPORT, countPlaywright), code);
}

/** What a runner wrote, counted; undefined when it wrote nothing that can be read. */
async function readReport<Report>(path: string, count: (report: Report) => Tally): Promise<Tally | undefined> {
  try {
    return count(JSON.parse(await readFile(projectRoot + path, 'utf8')) as Report);
  } catch (error) {
    console.error(`${path}: ${error instanceof Error ? error.message : error}`);
    return undefined;
  }
}

/** npm scripts find the Node of `node_modules/.bin` first. Started by another one, the results would be of that one. */
async function requirePinnedNode(): Promise<void> {
  const { devDependencies } = JSON.parse(await readFile(`${projectRoot}package.json`, 'utf8'));
  const pinned = `v${devDependencies.node}`;
  if (process.version === pinned) return;
  console.error(
    `This is Node ${process.version}; the project is tested with ${pinned}. Run \`npm ci\`, then \`npm test\`.`,
  );
  process.exit(1);
}

function announce(name: string): void {
  console.log(`\n── ${name} ──`);
}
