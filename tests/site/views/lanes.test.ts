import { expect, test } from 'vitest';
import { showLanes } from '../../../src/site/views/lanes.ts';
import { plain } from '../../../src/site/views/sentence.ts';
import { ferry } from './sample-site.ts';

const { groups, inNoLane, legend } = showLanes(ferry);
const [first, second] = groups;

test('lanes stand under their sprint, which says what none of them states', () => {
  expect(groups.map(({ title, note }) => [title, note])).toEqual([
    ['Sprint 1 — Timetable', '2 lanes, 1 waits for another'],
    ['Sprint 2 — Boarding', '1 lane; no deliverable stated'],
  ]);
});

test('a lane that waits for another begins a step later and says so', () => {
  const [above, below] = first?.lanes ?? [];
  expect(above?.steps.map(({ head, rows }) => [head, rows.map(({ id }) => id)])).toEqual([['First', ['FER-2']]]);
  expect(plain(above?.closed ?? [])).toBe('1 closed: FER-1');
  expect(below?.steps.map(({ head, rows }) => [head, rows.map(({ id }) => id)])).toEqual([['After that', ['FER-3']]]);
  expect(plain(below?.why ?? [])).toBe('Waits for Lane A: Timetable.');
});

test('a lane says what is still to do in it', () => {
  expect(first?.lanes.map(({ load }) => load)).toEqual(['1 × M in 1 open item', '1 × S in 1 open item']);
});

test('within a lane an item comes after what it waits for', () => {
  const [lane] = second?.lanes ?? [];
  expect(lane?.steps.map(({ rows }) => rows.map(({ title }) => title))).toEqual([
    ['Ticket gate that knows the sailing', 'Paint the pier signs'],
    ['Count passengers at the gate'],
  ]);
  expect(second?.hasDeliverables).toBe(false);
});

test('the drawing leads to every open item of its lanes', () => {
  for (const { drawing, lanes } of groups) {
    const rows = lanes.flatMap(({ steps }) => steps.flatMap((step) => step.rows));
    for (const { href } of rows) expect(drawing).toContain(`href="${href}"`);
  }
});

test('the legend holds what the drawings use', () => {
  expect(legend.glyphs.map(({ word }) => word)).toContain('Done');
  expect(legend.hasHolding).toBe(true);
});

test('items of no lane are listed by attention, in their sprint when that has lanes', () => {
  expect(groups.map((group) => group.inNoLane.rows.map(({ id }) => id))).toEqual([[], ['FER-6', 'FER-7']]);
  expect(inNoLane.rows.map(({ id }) => id)).toEqual(['FER-8', 'FER-9']);
});

test('of very many items in no lane the first are listed, and the table has them all', () => {
  const loose = ferry.items.find(({ id }) => id === 'FER-8');
  if (!loose) throw new Error('the sample has lost its items');
  const many = Array.from({ length: 130 }, (_, at) => ({ ...loose, key: `many-${at}` }));
  const view = showLanes({ ...ferry, items: many });
  expect(view.inNoLane).toMatchObject({ total: 130, more: { text: '30 more', href: '/ferry/items/?where=lane:none' } });
  expect(view.inNoLane.rows).toHaveLength(100);
});
