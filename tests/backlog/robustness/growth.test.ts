import { expect, test } from 'vitest';
import { isLinear } from './growth.ts';

const write = (length: number) => 'a'.repeat(length);

test.each<[string, (text: string) => unknown, boolean]>([
  ['a walk over the text', (text) => [...text].filter((character) => character === 'b').length, true],
  ['an expression that stops at each character', (text) => /[^b]b/.test(text), true],
  ['an expression that runs to the end from each character', (text) => /a+b/.test(text), false],
])('%s', (_, run, expected) => {
  expect(isLinear(run, write, 20_000)).toBe(expected);
});
