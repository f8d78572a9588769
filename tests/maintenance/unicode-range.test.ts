import { expect, test } from 'vitest';
import { readRange, writeRange } from './unicode-range.ts';

test('reads single code points and spans', () => {
  expect(readRange('U+20-22,U+A0, U+1F600')).toEqual([0x20, 0x21, 0x22, 0xa0, 0x1f600]);
});

test('writes neighbours as one span, each once and in order', () => {
  expect(writeRange([0xa0, 0x21, 0x20, 0x22, 0x21])).toBe('U+20-22, U+A0');
});
