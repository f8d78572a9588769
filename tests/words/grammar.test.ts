import { describe, expect, test } from 'vitest';
import * as de from '../../src/words/de/grammar.ts';
import * as en from '../../src/words/en/grammar.ts';

const items = { one: 'item', other: 'items' };
const days = { one: 'Tag', other: 'Tage' };

test.each([
  [0, '0 items', '0 Tage'],
  [1, '1 item', '1 Tag'],
  [2.5, '2.5 items', '2,5 Tage'],
  [1200, '1,200 items', '1.200 Tage'],
])('%s is counted in each language', (amount, english, german) => {
  expect(en.count(amount, items)).toBe(english);
  expect(de.count(amount, days)).toBe(german);
});

describe('lists', () => {
  test.each([
    [[], ''],
    [['a'], 'a'],
    [['a', 'b'], 'a and b'],
    [['a', 'b', 'c'], 'a, b and c'],
  ])('%j are joined', (parts, joined) => {
    expect(en.and(parts).join('')).toBe(joined);
    expect(de.and(parts).join('')).toBe(joined.replace('and', 'und'));
    expect(en.or(parts).join('')).toBe(joined.replace('and', 'or'));
  });

  test('keep their parts as they are', () => {
    const [first, second] = [{ text: 'a' }, { text: 'b' }];
    expect(de.or([first, second])).toEqual([first, ' oder ', second]);
  });
});
