import { expect, test } from 'vitest';
import { createFinding, relate } from '../../../src/backlog/findings.ts';
import type { Finding } from '../../../src/backlog/model.ts';
import { formatGithub, formatJson, formatTerminal, summarise } from '../../../src/backlog/report.ts';
import { wordsIn } from '../../../src/words/by-language.ts';
import { at, findings, log, reportOf } from './sample-report.ts';

const words = wordsIn('en');

const warnings = findings.filter(({ severity }) => severity === 'warning');
const notes = findings.filter(({ code }) => code === 'mojibake-repaired');

test('terminal', async () => {
  const text = formatTerminal(reportOf(), { color: false, folder: '../plans' });
  await expect(text).toMatchFileSnapshot('expected/terminal.txt');
});

test('terminal with colours', async () => {
  const text = formatTerminal(reportOf(warnings.slice(0, 1)), { color: true }).replaceAll('\u{1B}', 'ESC');
  await expect(text).toMatchFileSnapshot('expected/terminal-colours.txt');
});

test('what is ignored is counted, not shown', () => {
  const report = reportOf(notes, { ignored: 3 });
  expect(formatTerminal(report, { color: false })).toMatch(/\n1 note in 2 documents; 3 ignored\n$/);
  expect(JSON.parse(formatJson(report))).toMatchObject({ counts: { info: 1, ignored: 3 } });
});

test('GitHub annotations', async () => {
  await expect(formatGithub(reportOf(), { folder: 'docs/backlog/' })).toMatchFileSnapshot('expected/github.txt');
});

test('JSON', async () => {
  await expect(formatJson(reportOf())).toMatchFileSnapshot('expected/findings.json');
});

test('what a document says cannot steer the terminal or the workflow', () => {
  const hostile = '\u{1B}[2J\n::error::owned';
  const report = reportOf([createFinding(words, 'empty-document', at(log, 'F-1'), { message: hostile })]);
  expect(formatTerminal(report, { color: false })).not.toContain('\u{1B}');
  expect(formatTerminal(report, { color: false })).not.toMatch(/^::error/m);
  expect(formatGithub(report)).toMatch(/\n::notice file=ferry\/log\.md,.*::␛\[2J␊::error::owned%0Ahelp: .*\n$/);
});

test('many related places are counted, not listed', () => {
  const related = Array.from({ length: 10 }, (_, line) => relate('here', { ...at(log, 'F-1'), line: line + 1 }));
  const finding = createFinding(words, 'dependency-cycle', at(log, 'F-1'), { message: 'x', related });
  const text = formatTerminal(reportOf([finding]), { color: false });
  expect(text.match(/also: .*/g)).toHaveLength(9);
  expect(text).toContain('also: 2 more places\n');
});

test.each<[string, readonly Finding[], number]>([
  ['no findings in 5 documents', [], 5],
  ['1 note in 1 document', notes, 1],
  ['2 errors, 2 warnings, 2 notes in 2 documents', findings, 2],
])('the summary says: %s', (expected, some, documents) => {
  expect(summarise(reportOf(some, { documents }))).toBe(expected);
});

test('GitHub shows ten of each kind: the summary comes first and says so, and the log says where the others are', () => {
  const many = [11, 9].flatMap((count, at) => Array(count).fill(at === 0 ? warnings[0] : notes[0]));
  const [summary, ...annotations] = formatGithub(reportOf(many)).split('\n');
  expect(summary).toBe(
    '::notice title=Backlot::11 warnings, 9 notes in 2 documents%0AGitHub shows the first 10 annotations of each kind; the log of this step has all of them',
  );
  const located = annotations.map((line) => /::ferry\/\S+:\d+:\d+ /.test(line));
  expect(located.indexOf(true)).toBe(10);
  expect(located.lastIndexOf(true)).toBe(10);
});

test('without findings, the log of the workflow has the summary and no annotation', () => {
  expect(formatGithub(reportOf([]))).toBe('no findings in 2 documents\n');
});
