import { expect, test } from 'vitest';
import type { Dependency, Item, Lane } from '../../../src/backlog/model.ts';
import { indexBacklog, type ProjectIndex } from '../../../src/site/backlog-index.ts';
import type { LaneChart } from '../../../src/site/diagrams/lane-chart-types.ts';
import { createLaneChart } from '../../../src/site/views/lane-chart.ts';
import { planLanes } from '../../../src/site/views/plan-lanes.ts';
import { backlog, dependency, item, lane, sprint, status } from '../../backlog/sample.ts';

const done = status('done');

test('each item stands a step after what it waits for, however many steps that are', () => {
  const keys = ['i0', 'i1', 'i2', 'i3', 'i4'];
  const { columns, lanes } = chartOf({
    lanes: [lane('a', { items: keys })],
    items: keys.map((key) => item(key, { lanes: ['a'] })),
    dependencies: keys.slice(1).map((key, at) => dependency(key, keys[at] ?? '')),
  });
  expect(columns).toEqual(['First', 'After that', 'Step 3', 'Step 4', 'Step 5']);
  expect(namesOf(lanes)).toEqual([['I0', 'I1', 'I2', 'I3', 'I4']]);
});

test('what is closed stands before the steps, and what waited for it is joined to it as satisfied', () => {
  const { columns, lanes, waits } = chartOf({
    lanes: [lane('a', { items: ['old', 'new'] })],
    items: [item('old', { lanes: ['a'], status: done }), item('new', { lanes: ['a'], dependsOn: ['old'] })],
    dependencies: [dependency('new', 'old')],
  });
  expect(columns).toEqual(['Closed', 'First']);
  expect(namesOf(lanes)).toEqual([['OLD', 'NEW']]);
  expect(waits).toEqual([{ from: ['a/item/old'], to: ['a/item/new'], satisfied: true }]);
});

test('what is outside, and what is elsewhere in the backlog, stands a column before who waits for it', () => {
  const { columns, lanes, waits } = chartOf({
    sprints: [sprint('s1'), sprint('s2', { order: 1 })],
    lanes: [lane('a', { items: ['x', 'y'], sprint: 's2' })],
    items: [
      item('far', { sprint: 's1' }),
      item('x', { lanes: ['a'], sprint: 's2' }),
      item('y', { lanes: ['a'], sprint: 's2' }),
    ],
    dependencies: [
      dependency('x', 'far'),
      dependency('y', 'x'),
      dependency('y', 'a permit', 1, { toType: 'external' }),
    ],
  });
  const cards = lanes.flatMap((one) =>
    one.columns.map((cells) => cells.map(({ kind, note }) => `${kind} ${note}`.trim())),
  );
  expect(columns).toEqual(['Waited for', 'First', 'After that']);
  expect(cards).toEqual([['elsewhere Sprint 1'], ['outside outside', 'item'], ['item']]);
  expect(waits).toHaveLength(3);
});

test('an item says its sprint where its lane runs in another one or through all', () => {
  const noteOf = (own: string | null) => {
    const { lanes } = chartOf({
      sprints: [sprint('s1'), sprint('s2', { order: 1 })],
      lanes: [lane('a', { items: ['x'], sprint: own })],
      items: [item('x', { lanes: ['a'], sprint: 's1' })],
    });
    return lanes[0]?.columns[0]?.[0]?.note;
  };
  expect(['s1', 's2', null].map(noteOf)).toEqual(['', 'defined under Sprint 1', 'Sprint 1']);
});

test('what a lane waits for is drawn to its first items only, from the last ones of another lane', () => {
  const { waits } = chartOf({
    lanes: [lane('a', { items: ['p', 'q'] }), lane('b', { items: ['x', 'y'], dependsOn: ['a'] })],
    items: [
      item('p', { lanes: ['a'] }),
      item('q', { lanes: ['a'], dependsOn: ['p'] }),
      item('x', { lanes: ['b'] }),
      item('y', { lanes: ['b'], dependsOn: ['x'] }),
    ],
    dependencies: [
      dependency('q', 'p'),
      dependency('y', 'x'),
      dependency('b', 'a', 1, { fromType: 'lane', toType: 'lane' }),
    ],
  });
  expect(waits).toContainEqual({ from: ['a/item/q'], to: ['b/item/x'], satisfied: false });
  expect(waits).toHaveLength(3);
});

test('a lane that waits for an item of another lane by name is joined to that item alone', () => {
  const { waits } = chartOf({
    lanes: [lane('a', { items: ['p', 'q'] }), lane('b', { items: ['x'], dependsOn: ['a'] })],
    items: [item('p', { lanes: ['a'] }), item('q', { lanes: ['a'] }), item('x', { lanes: ['b'] })],
    dependencies: [
      dependency('b', 'a', 1, { fromType: 'lane', toType: 'lane' }),
      dependency('b', 'p', 1, { fromType: 'lane' }),
    ],
  });
  expect(waits).toEqual([{ from: ['a/item/p'], to: ['b/item/x'], satisfied: false }]);
});

test('of three hundred items those that hold up most are drawn; the others are a count that leads to the lane', () => {
  const keys = Array.from({ length: 300 }, (_, at) => `i${at + 100}`);
  const { lanes, waits } = chartOf({
    lanes: [lane('a', { items: keys }), lane('b', { items: ['x'] })],
    items: [...keys.map((key) => item(key, { lanes: ['a'] })), item('x', { lanes: ['b'] })],
    dependencies: keys.slice(-9).map((key) => dependency('x', key)),
  });
  const cards = lanes[0]?.columns.flat() ?? [];
  expect(cards).toHaveLength(6);
  expect(cards.at(-1)?.node).toMatchObject({ title: '295 more', href: '/ferry/lanes/a/' });
  expect(new Set(waits.flatMap(({ from }) => from))).toEqual(new Set(cards.map(({ id }) => id)));
});

test('what many outside things hold up is drawn with some of them and a count', () => {
  const permits = Array.from({ length: 40 }, (_, at) => `permit ${at + 10}`);
  const { lanes, waits } = chartOf({
    lanes: [lane('a', { items: ['x'] })],
    items: [item('x', { lanes: ['a'] })],
    dependencies: permits.map((permit) => dependency('x', permit, 1, { toType: 'external' })),
  });
  const before = lanes[0]?.columns[0] ?? [];
  expect(before.map(({ node }) => node.title).slice(-2)).toEqual(['permit 14', '35 more']);
  expect(new Set(waits.flatMap(({ from }) => from))).toEqual(new Set(before.map(({ id }) => id)));
});

test('an item of two lanes has a card in each', () => {
  const { lanes, waits } = chartOf({
    lanes: [lane('a', { items: ['x'] }), lane('b', { items: ['x', 'y'] })],
    items: [item('x', { lanes: ['a', 'b'] }), item('y', { lanes: ['b'] })],
    dependencies: [dependency('y', 'x')],
  });
  expect(namesOf(lanes)).toEqual([
    ['X', ''],
    ['X', 'Y'],
  ]);
  expect(waits).toEqual([{ from: ['a/item/x', 'b/item/x'], to: ['b/item/y'], satisfied: false }]);
});

test('a lane without an owner says so where another one has one', () => {
  const notesOf = (owner: string | null) =>
    chartOf({ lanes: [lane('a', { owner }), lane('b')] }).lanes.map(({ notes }) => notes);
  expect(notesOf('Ana')).toEqual([['Ana'], ['No owner stated']]);
  expect(notesOf(null)).toEqual([[], []]);
});

function chartOf(parts: {
  lanes: Lane[];
  items?: Item[];
  sprints?: ReturnType<typeof sprint>[];
  dependencies?: Dependency[];
}): LaneChart {
  const index = indexOf(parts);
  return createLaneChart(index, planLanes(index, index.lanes));
}

function indexOf(parts: Parameters<typeof backlog>[0]): ProjectIndex {
  const settings = { title: 'Plans', today: null, checkout: null };
  const [index] = indexBacklog(backlog(parts), new Map(), settings).projects;
  if (!index) throw new Error('the records belong to a project');
  return index;
}

/** The ids in each column of each lane. */
function namesOf(lanes: LaneChart['lanes']): string[][] {
  return lanes.map(({ columns }) => columns.map((cards) => cards.map(({ node }) => node.label).join(' ')));
}
