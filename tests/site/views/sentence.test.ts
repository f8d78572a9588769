import { expect, test } from 'vitest';
import { enumerate, plain, say } from '../../../src/site/views/sentence.ts';

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c', 'd'], 'a, b, c and d'],
  [['a', 'b', 'c', 'd', 'e'], 'a, b, c and 2 more'],
])('enumerates %j', (parts, expected) => {
  expect(plain(enumerate(parts))).toBe(expected);
});

test('a sentence keeps the links and emphasis of its pieces', () => {
  expect(say('Waits for ', { text: 'A-1', as: 'id', href: '/a-1/' }, say('.'))).toEqual([
    { text: 'Waits for ' },
    { text: 'A-1', as: 'id', href: '/a-1/' },
    { text: '.' },
  ]);
});
