import { expect, test } from 'vitest';
import type { Item } from '../../../src/backlog/model.ts';
import { findFaults } from './find-faults.ts';
import { readBytes } from './read-bytes.ts';

const read = readBytes('# Plan\n\n| ID | Task | Status |\n|--|--|--|\n| A-1 | Wire the lamp | Done |\n');
const [item] = read.backlog.items;
const [source] = item?.sources ?? [];

test('a backlog without a fault has none', () => {
  expect(item?.id).toBe('A-1');
  expect(findFaults(read)).toEqual([]);
});

test.each<[string, Partial<Item>]>([
  ['a line that its document has not', { sources: change({ line: 9, endLine: 9 }) }],
  ['a column behind the end of its line', { sources: change({ endColumn: 99 }) }],
  ['an end before the beginning', { sources: change({ column: 3, endColumn: 2 }) }],
  ['a document that was not read', { sources: change({ file: 'ferry/gone.md' }) }],
  ['a column that is none', { sources: change({ column: 0 }) }],
  ['a dependency on nothing', { dependsOn: ['a-9'] }],
  ['a sprint that is none', { sprint: 'sprint-1' }],
])('finds %s', (_, changes) => {
  const items = [{ ...item, ...changes } as Item];
  expect(findFaults({ ...read, backlog: { ...read.backlog, items } })).not.toEqual([]);
});

test('finds two items with one key', () => {
  const items = [...read.backlog.items, ...read.backlog.items];
  expect(findFaults({ ...read, backlog: { ...read.backlog, items } })).not.toEqual([]);
});

function change(place: Partial<Item['sources'][number]>): Item['sources'] {
  return source ? [{ ...source, ...place }] : [];
}
