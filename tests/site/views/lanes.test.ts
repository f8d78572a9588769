import { expect, test } from 'vitest';
import { showLanes } from '../../../src/site/views/lanes.ts';
import { plain } from '../../../src/site/views/sentence.ts';
import { ferry } from './sample-site.ts';

const { groups, inNoLane } = showLanes(ferry);
const [first, second] = groups;

test('lanes stand under their sprint', () => {
  expect(groups.map(({ title, note }) => [title, note])).toEqual([
    ['Sprint 1 — Timetable', '2 lanes, 1 waits for another'],
    ['Sprint 2 — Boarding', '1 lane'],
  ]);
});

test('a lane that waits for another begins a step later, behind a gate that says so', () => {
  const [above, below] = first?.lanes ?? [];
  expect(first?.steps).toEqual(['First', 'After that']);
  expect(above?.steps.map(({ rows }) => rows.map(({ id }) => id))).toEqual([['FER-2'], []]);
  expect(plain(above?.steps[0]?.closed ?? [])).toBe('1 closed: FER-1');
  expect(above?.steps[0]?.isHoldingUp).toBe(true);
  expect(below?.steps.map(({ rows }) => rows.map(({ id }) => id))).toEqual([[], ['FER-3']]);
  expect(plain(below?.steps[0]?.gate ?? [])).toBe('waits for Lane A: Timetable');
});

test('within a lane an item comes after what it waits for', () => {
  const [lane] = second?.lanes ?? [];
  expect(lane?.steps.map(({ rows }) => rows.map(({ title }) => title))).toEqual([
    ['Ticket gate that knows the sailing', 'Paint the pier signs'],
    ['Count passengers at the gate'],
  ]);
  expect(second?.hasDeliverables).toBe(false);
});

test('items of no lane are listed by attention', () => {
  expect(inNoLane.map(({ id }) => id)).toEqual(['FER-6', 'FER-7', 'FER-8', 'FER-9']);
});
