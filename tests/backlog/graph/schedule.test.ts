import { expect, test } from 'vitest';
import { type ProjectWork, projectSchedule } from '../../../src/backlog/graph.ts';
import { dependency, effort, graphOf, item, lane, status } from '../sample.ts';

function scheduleOf(parts: Partial<ProjectWork>) {
  const { items, ...rest } = projectSchedule(graphOf(parts));
  return {
    ...rest,
    items: items.map(({ key, start, end, isAssumed }) => `${key} ${start}–${end}${isAssumed ? '?' : ''}`),
  };
}

test('an item starts when the last one that it waits for has ended', () => {
  const items = [item('a', { effort: effort(8) }), item('b', { effort: effort(2) }), item('c', { effort: effort(4) })];
  const dependencies = [dependency('c', 'a'), dependency('c', 'b')];
  expect(scheduleOf({ items, dependencies })).toEqual({
    unit: 'hours',
    assumed: 4,
    items: ['b 0–2', 'a 0–8', 'c 8–12'],
    length: 12,
  });
});

test('an effort that nobody states is the median of the stated ones, and told', () => {
  const items = [item('a', { effort: effort(2) }), item('b', { effort: effort(6) }), item('c')];
  expect(scheduleOf({ items }).items).toEqual(['a 0–2', 'c 0–4?', 'b 0–6']);
});

test('without any effort in hours each item is a step', () => {
  const items = [item('a'), item('b')];
  expect(scheduleOf({ items, dependencies: [dependency('b', 'a')] })).toMatchObject({
    unit: 'steps',
    items: ['a 0–1?', 'b 1–2?'],
  });
});

test('what is done takes no time and holds nothing up', () => {
  const items = [item('a', { status: status('done') }), item('b', { effort: effort(3) })];
  expect(scheduleOf({ items, dependencies: [dependency('b', 'a')] }).items).toEqual(['b 0–3']);
});

test('items in a loop start together', () => {
  const dependencies = [dependency('a', 'b'), dependency('b', 'a'), dependency('c', 'a')];
  expect(scheduleOf({ items: [item('a'), item('b'), item('c')], dependencies }).items).toEqual([
    'a 0–1?',
    'b 0–1?',
    'c 1–2?',
  ]);
});

test('a wait for a lane is a wait for the last of its items', () => {
  const items = [
    item('a', { lanes: ['x'], effort: effort(5) }),
    item('b', { lanes: ['x'], effort: effort(1) }),
    item('c'),
  ];
  const dependencies = [{ ...dependency('c', 'x'), toType: 'lane' as const }];
  expect(scheduleOf({ items, lanes: [lane('x')], dependencies }).items).toEqual(['b 0–1', 'a 0–5', 'c 5–8?']);
});

test('an item whose parts are open is as long as they are', () => {
  const items = [item('epic', { effort: effort(90) }), item('part', { parent: 'epic', effort: effort(3) })];
  expect(scheduleOf({ items }).items).toEqual(['part 0–3']);
});

test('nothing open is nothing to schedule', () => {
  expect(scheduleOf({ items: [item('a', { status: status('done') })] })).toEqual({
    unit: 'steps',
    assumed: 1,
    items: [],
    length: 0,
  });
});
