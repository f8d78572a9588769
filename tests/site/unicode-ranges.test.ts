import { expect, test } from 'vitest';
import { matchRanges } from '../../src/site/unicode-ranges.ts';

const sheet = `
@font-face { font-family: "One"; unicode-range: U+20AC; }
@font-face { font-family: "Two"; unicode-range: U+100-2FF, U+1F600-1F64F; }`;

test.each(['5 €', 'Ā', 'ʿ', '😀'])('%s is in a range', (text) => {
  expect(matchRanges(sheet).test(text)).toBe(true);
});

test.each(['', 'plain', 'é', '→'])('%s is in none', (text) => {
  expect(matchRanges(sheet).test(text)).toBe(false);
});
