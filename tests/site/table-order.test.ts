import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSort, printSort, type SortKey, sortRows, turnSort } from '../../src/browser/table-order.ts';

const sorted = (keys: readonly SortKey[], isDescending = false) =>
  sortRows(keys, { column: 'id', isDescending }, (key) => key);

test('ids stand in their natural order, and what states nothing last', () => {
  expect(sorted(['S10-2', null, 'S2-10', 's2-9', 'A-1'])).toEqual(['A-1', 's2-9', 'S2-10', 'S10-2', null]);
  expect(sorted(['S10-2', null, 'S2-10', 's2-9', 'A-1'], true)).toEqual(['S10-2', 'S2-10', 's2-9', 'A-1', null]);
});

test('what has a rank stands before words that give none', () => {
  expect(sorted(['urgent-ish', 10, 2, null, 0])).toEqual([0, 2, 10, 'urgent-ish', null]);
});

test('equal rows stay as they were, either way, and none is lost', () => {
  const rows = fc.array(fc.option(fc.oneof(fc.constantFrom('a', 'A', 'b'), fc.integer({ min: 0, max: 2 }))));
  fc.assert(
    fc.property(rows, fc.boolean(), (keys, isDescending) => {
      const numbered = keys.map((key, at) => ({ key, at }));
      const result = sortRows(numbered, { column: 'id', isDescending }, ({ key }) => key);
      expect(result.map(({ at }) => at).toSorted((a, b) => a - b)).toEqual(numbered.map(({ at }) => at));
      for (const [at, row] of result.entries()) {
        const before = result[at - 1];
        if (before && fold(before.key) === fold(row.key)) expect(before.at).toBeLessThan(row.at);
      }
    }),
  );
});

test('a column is sorted up, down, and no more', () => {
  const up = turnSort(null, 'status');
  const down = turnSort(up, 'status');
  expect([up, down, turnSort(down, 'status')].map(printSort)).toEqual(['status', '-status', '']);
  expect(printSort(turnSort(down, 'owner'))).toBe('owner');
});

test('an order survives being written and read; one by a column that is not there is none', () => {
  expect(parseSort('-due', ['id', 'due'])).toEqual({ column: 'due', isDescending: true });
  expect(parseSort('', ['id'])).toBeNull();
  expect(parseSort('-moon', ['id'])).toBeNull();
});

function fold(key: SortKey): SortKey {
  return typeof key === 'string' ? key.toLowerCase() : key;
}
