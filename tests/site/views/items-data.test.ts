import { expect, test } from 'vitest';
import { orderOf, readRecords, textOf } from '../../../src/browser/item-records.ts';
import { countItemPages, listItems, showItems } from '../../../src/site/views/items.ts';
import { writeItemsCsv } from '../../../src/site/views/items-csv.ts';
import { showItemsData } from '../../../src/site/views/items-data.ts';
import { ferry } from './sample-site.ts';

const COLUMNS = [
  'id',
  'title',
  'status',
  'priority',
  'effort',
  'owner',
  'due',
  'sprint',
  'lane',
  'waits-for',
  'source',
];

test('every item stands on exactly one page, and the data and the CSV list them in the same order', () => {
  const pages = Array.from({ length: countItemPages(ferry, 3) }, (_, at) => showItems(ferry, at + 1, 3));
  expect(pages.length).toBeGreaterThan(2);
  const shown = pages.flatMap(({ groups }) => groups.flatMap(({ table }) => table.rows.map(({ href }) => href)));
  const { address, items } = showItemsData(ferry);
  expect(new Set(shown).size).toBe(ferry.items.length);
  expect(items.map(([key]) => address.replace('{key}', String(key)))).toEqual(shown);
  const rows = writeItemsCsv(ferry).trimEnd().split('\r\n').slice(1);
  expect(rows.map((row) => row.slice(row.lastIndexOf(',') + 1))).toEqual(shown);
});

test('a group that is cut says which part of it a page shows', () => {
  const pages = Array.from({ length: countItemPages(ferry, 3) }, (_, at) => showItems(ferry, at + 1, 3));
  expect(pages.map(({ groups }) => groups.map(({ title, note }) => [title, note.split('; ').at(1)]))).toEqual([
    [['Sprint 1 — Timetable', undefined]],
    [['Sprint 2 — Boarding', '1–3 of 5']],
    [['Sprint 2 — Boarding', '4–5 of 5']],
    [['Later', undefined]],
  ]);
});

test('the data say and order the same as the rows of the pages', () => {
  const data = showItemsData(ferry);
  const records = readRecords(data);
  const rows = showItems(ferry).groups.flatMap(({ table }) =>
    table.rows.map(({ cells }) => table.columns.map(({ name }, at) => ({ name, cell: cells[at] }))),
  );
  expect(records).toHaveLength(rows.length);
  for (const [at, record] of records.entries()) {
    for (const { name, cell } of rows[at] ?? []) {
      if (cell?.kind === 'status') expect(textOf(data, record, name)).toBe(cell.word);
      if (cell?.order !== undefined) expect(orderOf(data, record, name), name).toBe(cell.order);
      expect(textOf(data, record, name) === '', name).toBe(cell === null);
    }
  }
});

test('a record says where its item is written, and null where nothing is stated', () => {
  const data = showItemsData(ferry);
  const [record] = readRecords(data);
  const [item] = listItems(ferry);
  if (!record || !item) throw new Error('the sample has lost its items');
  const said = Object.fromEntries(COLUMNS.map((column) => [column, textOf(data, record, column)]));
  expect(said).toMatchObject({ title: item.title, source: `${item.sources[0]?.file}:${item.sources[0]?.line}` });
  expect(orderOf(data, { ...record, due: null }, 'due')).toBeNull();
});
