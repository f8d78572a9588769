import { expect, test } from 'vitest';
import { compareFindings, createFinding, relate } from '../../../src/backlog/findings.ts';
import type { Finding } from '../../../src/backlog/model.ts';
import { formatGithub, formatJson, formatTerminal, summarise } from '../../../src/backlog/report.ts';
import { createSourceFile, type Place, placeOf } from '../../../src/backlog/source.ts';

const plan = createSourceFile(
  'ferry/plan.md',
  `# Ferry
| Id | Title | Status | Waits for |
|----|-------|--------|-----------|
| F-1 | 券売機 ✅ at the pier | Done | |
| F-2 | Print passes | Planned, as soon as the harbour office has named a day on which the pier is free for the crew and the printer | F-1O |
`,
);
const log = createSourceFile('ferry/log.md', '- F-1: still open, 50%\n');
const sources = new Map([plan, log].map((source) => [source.path, source]));

function at(source: typeof plan, words: string): Place {
  const start = source.text.indexOf(words);
  return placeOf(source, { start, end: start + words.length });
}

const findings: Finding[] = [
  createFinding('status-conflict', at(log, 'still open, 50%'), {
    message: '`F-1` is “still open, 50%”, but its definition says “Done”',
    related: [relate('“Done” stated here', at(plan, 'Done'))],
  }),
  createFinding('mojibake-repaired', at(plan, '券売機 ✅'), { message: '5 characters were repaired' }),
  createFinding('unknown-reference', at(plan, 'F-1O'), {
    message: '`F-2` refers to `F-1O`, which nothing in ferry defines',
    help: 'Did you mean `F-10`?',
  }),
  createFinding('duplicate-id', placeOf(plan, { start: 0, end: 30 }), { message: 'a finding on two lines' }),
  createFinding(
    'unreadable-file',
    { file: 'ferry/a,b:c.md', line: 1, column: 1, endLine: 1, endColumn: 1 },
    {
      message: 'permission denied',
    },
  ),
].sort(compareFindings);

const warnings = findings.filter(({ severity }) => severity === 'warning');
const notes = findings.filter(({ severity }) => severity === 'info');

test('terminal', async () => {
  await expect(formatTerminal(findings, sources, { color: false })).toMatchFileSnapshot('expected/terminal.txt');
});

test('terminal with colours', async () => {
  const text = formatTerminal(warnings.slice(0, 1), sources, { color: true }).replaceAll('\u{1B}', 'ESC');
  await expect(text).toMatchFileSnapshot('expected/terminal-colours.txt');
});

test('GitHub annotations', async () => {
  await expect(formatGithub(findings, { folder: 'docs/backlog/' })).toMatchFileSnapshot('expected/github.txt');
});

test('JSON', async () => {
  await expect(formatJson(findings)).toMatchFileSnapshot('expected/findings.json');
});

test('what a document says cannot steer the terminal or the workflow', () => {
  const hostile = '\u{1B}[2J\n::error::owned';
  const finding = createFinding('empty-document', at(log, 'F-1'), { message: hostile });
  expect(formatTerminal([finding], sources, { color: false })).not.toContain('\u{1B}');
  expect(formatTerminal([finding], sources, { color: false })).not.toMatch(/^::error/m);
  expect(formatGithub([finding])).toMatch(/^::notice file=ferry\/log\.md,.*%0A::error::owned%0Ahelp: .*\n$/);
});

test('many related places are counted, not listed', () => {
  const related = Array.from({ length: 10 }, (_, line) => relate('here', { ...at(log, 'F-1'), line: line + 1 }));
  const text = formatTerminal([createFinding('dependency-cycle', at(log, 'F-1'), { message: 'x', related })], sources, {
    color: false,
  });
  expect(text.match(/also: .*/g)).toHaveLength(9);
  expect(text).toContain('also: 2 more places\n');
});

test.each<[string, Finding[], number]>([
  ['no findings in 5 documents', [], 5],
  ['1 note in 1 document', notes, 1],
  ['2 errors, 2 warnings, 1 note in 2 documents', findings, 2],
])('the summary says: %s', (expected, some, documents) => {
  expect(summarise(some, documents)).toBe(expected);
});
