import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFigures, sayRow } from '../../../../src/site/views/charts/figures.ts';

const parts = [
  { word: 'Done', inText: 'done', look: 'done', mark: 'done' },
  { word: 'Open', inText: 'open', look: 'open', mark: 'planned' },
  { word: 'XL', inText: 'XL', look: 'tone', mark: null },
];

function count(rows: readonly (readonly number[])[]) {
  return countFigures({
    title: 'Work',
    about: 'What there is',
    head: 'Sprint',
    unit: 'items',
    parts,
    rows: rows.map((amounts, at) => ({ label: `S${at}`, href: null, amounts })),
  });
}

const rowsOf = fc.array(fc.array(fc.nat({ max: 99 }), { minLength: 3, maxLength: 3 }), { maxLength: 80 });

test('parts and rows, with those that are not drawn, come to the whole', () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const figures = count(rows);
      const cells = rows.flat().filter((amount) => amount > 0);
      expect(figures === null).toBe(cells.length < 2);
      if (!figures) return;
      const shown = [...figures.rows, ...(figures.rest ? [figures.rest] : [])];
      const total = shown.flatMap(({ amounts }) => amounts).reduce((sum, amount) => sum + amount, 0);
      expect(total).toBe(cells.reduce((sum, amount) => sum + amount, 0));
      expect(figures.rows.length).toBeLessThanOrEqual(20);
      for (const { amounts } of shown) expect(amounts).toHaveLength(figures.parts.length);
    }),
  );
});

test('parts and rows without anything are left out', () => {
  const figures = count([
    [1, 0, 2],
    [0, 0, 0],
  ]);
  expect(figures?.parts.map(({ word }) => word)).toEqual(['Done', 'XL']);
  expect(figures?.rows).toEqual([{ label: 'S0', href: null, amounts: [1, 2], note: '3 items' }]);
});

test('one figure alone is no chart', () => {
  expect(count([[4, 0, 0]])).toBeNull();
  expect(count([])).toBeNull();
});

test('rows that are too many are told as one', () => {
  const figures = count(Array.from({ length: 30 }, () => [1, 1, 0]));
  expect(figures?.rows).toHaveLength(19);
  expect(figures?.rest).toEqual({ label: '11 more', href: null, amounts: [11, 11], note: '22 items' });
});

test('twenty rows are not too many', () => {
  const figures = count(Array.from({ length: 20 }, () => [1, 1, 0]));
  expect(figures?.rows).toHaveLength(20);
  expect(figures?.rest).toBeNull();
});

test('a row says its whole and its parts', () => {
  const figures = count([[1, 0, 2]]);
  const [row] = figures?.rows ?? [];
  expect(figures && row && sayRow(figures, row)).toBe('3 items: 1 done, 2 XL');
});
