import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWhere, writeWhere } from '../../../src/backlog/query.ts';

test('a query in an address stays readable', () => {
  expect(writeWhere('status:blocked,ready owner:ann')).toBe('?where=status:blocked,ready%20owner:ann');
  expect(writeWhere('')).toBe('');
});

test('any query survives being written and read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(readWhere(writeWhere(text))).toBe(text.trim());
    }),
  );
});

test('what else an address says stays', () => {
  expect(writeWhere('is:open', '?sort=-due&where=is:closed')).toBe('?sort=-due&where=is:open');
  expect(writeWhere('', '?sort=-due&where=is:closed')).toBe('?sort=-due');
});
