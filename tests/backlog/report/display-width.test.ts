import { describe, expect, test } from 'vitest';
import { clipEnd, clipStart, measureWidth } from '../../../src/backlog/report/display-width.ts';

describe.each([
  ['letters of Latin languages', 'Größere Häuser – „später“ …', 27],
  ['wide characters', '温室を換気する', 14],
  ['combining marks', 'e\u0301te\u0301', 3],
  ['soft hyphens, which are not seen', 'Gewächs\u00adhaus', 11],
  ['an emoji made of an arrow', '↔\ufe0f', 2],
])('%s', (_, text, width) => {
  test('take their columns', () => expect(measureWidth(text)).toBe(width));

  test('are cut to fewer', () => {
    for (let columns = 0; columns < width; columns++) {
      for (const clipped of [clipEnd(text, columns), clipStart(text, columns)]) {
        expect(measureWidth(clipped)).toBeLessThanOrEqual(columns);
        expect(clipped.includes('…')).toBe(columns > 0);
      }
    }
    expect([clipEnd(text, width), clipStart(text, width)]).toEqual([text, text]);
  });
});

test('the end or the beginning is left out', () => {
  expect(clipEnd('Häuser lüften', 7)).toBe('Häuser…');
  expect(clipStart('Häuser lüften', 7)).toBe('…lüften');
});
