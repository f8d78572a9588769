import { expect, test } from 'vitest';
import { readView, saysView, writeView } from '../../src/browser/table-view.ts';

const read = (query: string) => readView(query, ['id', 'status', 'owner'], ['status', 'owner']);

test('an address says how a table is looked at', () => {
  expect(read('?sort=-status&columns=owner,status&group=none')).toEqual({
    sort: { column: 'status', isDescending: true },
    columns: ['status', 'owner'],
    isFlat: true,
  });
  expect(read('?columns=')).toEqual({ sort: null, columns: [], isFlat: false });
});

test('an address without a word about it leaves the table as it is', () => {
  expect(read('?where=owner:Ann')).toEqual({ sort: null, columns: null, isFlat: false });
  expect(saysView('?where=owner:Ann')).toBe(false);
  expect(saysView('?where=owner:Ann&columns=')).toBe(true);
});

test('columns and orders that the table does not have are passed over', () => {
  expect(read('?sort=moon&columns=owner,moon')).toEqual({ sort: null, columns: ['owner'], isFlat: false });
});

test('a view is written beside what else the address says', () => {
  const query = '?where=owner%3AAnn&sort=id&group=none';
  expect(writeView(query, read('?sort=owner&columns=status,owner'))).toBe(
    '?where=owner:Ann&sort=owner&columns=status,owner',
  );
  expect(writeView('?sort=id', read(''))).toBe('');
});
