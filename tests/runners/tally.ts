/** How many checks of one runner passed and failed. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly errors: readonly unknown[];
}

/** Counts Vitest's JSON report. A file that could not be loaded holds no test and counts as one failure. */
export function countVitest(report: VitestReport): Tally {
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
}

/** Counts Playwright's JSON report. A test that passed only when tried again failed, and so did a set-up that threw. */
export function countPlaywright(report: PlaywrightReport): Tally {
  const { expected, unexpected, flaky } = report.stats;
  return { passed: expected, failed: unexpected + flaky + report.errors.length };
}

/** What a runner comes to: a failure that its report does not show (a crash, no report, no test) counts as one. */
export function settleTally(reported: Tally | undefined, exitCode: number): Tally {
  const tally = reported ?? { passed: 0, failed: 0 };
  const ranNothing = tally.passed + tally.failed === 0;
  const hidesFailure = exitCode !== 0 && tally.failed === 0;
  return ranNothing || hidesFailure ? { ...tally, failed: tally.failed + 1 } : tally;
}

/** Sums tallies; none is nothing passed and nothing failed. */
export function addTallies(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, one) => ({ passed: sum.passed + one.passed, failed: sum.failed + one.failed }), {
    passed: 0,
    failed: 0,
  });
}
