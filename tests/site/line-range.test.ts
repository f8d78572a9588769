import { expect, test } from 'vitest';
import { fragmentOf, parseRange } from '../../src/browser/line-range.ts';

test.each([
  ['#L20', { from: 20, to: 20 }],
  ['#L20-L29', { from: 20, to: 29 }],
  ['#L29-20', { from: 20, to: 29 }],
  ['#Lisbon', null],
  ['#L20-', null],
  ['', null],
])('%s names %j', (fragment, range) => {
  expect(parseRange(fragment)).toEqual(range);
});

test('a range is named as it is read', () => {
  for (const name of ['#L3', '#L3-L7']) expect(fragmentOf(parseRange(name) ?? { from: 0, to: 0 })).toBe(name);
});
