import { expect, test } from 'vitest';
import { measureWidth } from '../../../src/backlog/report/display-width.ts';
import { buildCodeFrame } from '../../../src/backlog/report.ts';
import { createSourceFile, placeOf } from '../../../src/backlog/source.ts';

/** The frame of what stands between `[` and `]`, each line as it is cut. */
function frameOf(text: string, width?: number): string[] {
  const start = text.indexOf('[');
  const end = text.indexOf(']') - 1;
  const source = createSourceFile('ferry/plan.md', text.replace('[', '').replace(']', ''));
  const frame = buildCodeFrame(source, placeOf(source, { start, end }), width);
  return frame.map(({ number, before, marked, after }) => `${number} ${before}[${marked}]${after}`);
}

test('a line that fits is shown whole', () => {
  expect(frameOf('one\ntwo [three] four\nfive')).toEqual(['2 two [three] four']);
});

test('a point marks nothing', () => {
  expect(frameOf('one [] two')).toEqual(['1 one [] two']);
});

test.each([
  ['in the middle', `${'a'.repeat(80)} [mark] ${'b'.repeat(80)}`, '1 …aaaaaa [mark] bbbbbb…'],
  ['at the beginning', `[mark] ${'b'.repeat(80)}`, `1 [mark] ${'b'.repeat(14)}…`],
  ['at the end', `${'a'.repeat(80)} [mark]`, `1 …${'a'.repeat(14)} [mark]`],
])('a long line is cut around a mark %s', (_, text, expected) => {
  expect(frameOf(text, 20)).toEqual([expected]);
});

test('a mark that is itself too long is cut at its end', () => {
  expect(frameOf(`a [${'m'.repeat(40)}] b`, 12)).toEqual(['1 …[mmmmmmmmm…]…']);
});

test('a place of many lines is shown by its first three, without the indentation and the space at line ends', () => {
  expect(frameOf('a [b \n  c\nd\ne] f')).toEqual(['1 a [b] ', '2   [c]', '3 [d]']);
});

test('a place on blank lines shows nothing', () => {
  expect(frameOf('\n[]\n')).toEqual([]);
});

test('tabs are spaces, and what would steer a terminal is made visible', () => {
  expect(frameOf('\ta\u{7}\u{9B}\u{202E}[x]\r\n')).toEqual(['1     a␇��[x]']);
});

test('a line of a megabyte is cut before it is measured', () => {
  const [line = ''] = frameOf(`${'界'.repeat(500_000)}[mark]${'界'.repeat(500_000)}`, 40);
  expect(line).toMatch(/^1 …界+\[mark\]界+…$/);
});

test.each([
  ['plain', 5],
  ['日本', 4],
  ['한글', 4],
  ['é', 1],
  ['e\u{301}', 1],
  ['✅', 2],
  ['⚠️', 2],
  ['👩‍🚀', 2],
  ['→ “x”', 5],
  ['a\u{200B}b', 2],
])('the width of %j is %i', (text, width) => {
  expect(measureWidth(text)).toBe(width);
});
