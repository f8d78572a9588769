import { describe, expect, test } from 'vitest';
import { addTallies, countPlaywright, countVitest, settleTally } from './tally.ts';

describe('settleTally', () => {
  test('a runner that crashed before it reported failed', () => {
    expect(settleTally(undefined, 1)).toEqual({ passed: 0, failed: 1 });
  });

  test('a runner that ended well without a test failed', () => {
    expect(settleTally({ passed: 0, failed: 0 }, 0)).toEqual({ passed: 0, failed: 1 });
  });

  test('an exit code that the report does not explain is a failure', () => {
    expect(settleTally({ passed: 12, failed: 0 }, 1)).toEqual({ passed: 12, failed: 1 });
  });

  test('a failure that the report shows is counted once', () => {
    expect(settleTally({ passed: 12, failed: 2 }, 1)).toEqual({ passed: 12, failed: 2 });
  });
});

test('a test file that cannot be loaded counts as a failure', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'failed', assertionResults: [{}] },
    { status: 'passed', assertionResults: [{}, {}] },
  ];
  expect(countVitest({ numPassedTests: 2, numFailedTests: 1, testResults })).toEqual({ passed: 2, failed: 2 });
});

test('a flaky browser test and a broken set-up count as failures', () => {
  const stats = { expected: 5, unexpected: 1, flaky: 1 };
  expect(countPlaywright({ stats, errors: [{ message: 'no browser' }] })).toEqual({ passed: 5, failed: 3 });
});

test('tallies add up', () => {
  expect(
    addTallies([
      { passed: 1, failed: 2 },
      { passed: 3, failed: 4 },
    ]),
  ).toEqual({ passed: 4, failed: 6 });
});
