import { expect, test } from 'vitest';
import { rankByWords } from '../../../src/browser/rank-by-words.ts';

const scored = (scores: Record<string, number>) => Object.entries(scores).map(([id, score]) => ({ id, score }));
const rank = (...words: Record<string, number>[]) => rankByWords(words.map(scored)).map(({ id }) => id);

test('what has more of the words comes first', () => {
  expect(rank({ a: 3, b: 3, c: 3 }, { b: 3, c: 3 }, { c: 3 })).toEqual(['c', 'b']);
});

test('several words say more than a single one that fits well', () => {
  expect(rank({ long: 20 }, { fitting: 7 }, { fitting: 7 })).toEqual(['fitting', 'long']);
});

test('a word that says much outweighs those that stand everywhere', () => {
  expect(rank({ a: 1, b: 1, c: 1 }, { a: 1, b: 1, c: 1 }, { c: 15 })).toEqual(['c']);
});

test('words that find nothing count for nothing', () => {
  expect(rank({}, { a: 2 }, {})).toEqual(['a']);
  expect(rank({}, {})).toEqual([]);
});
