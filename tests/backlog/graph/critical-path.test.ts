import { expect, test } from 'vitest';
import { buildWaitGraph, findCriticalPath, type ProjectWork } from '../../../src/backlog/graph.ts';
import { dependency, effort, item, lane, status } from '../sample.ts';

function pathOf(parts: Partial<ProjectWork>) {
  return findCriticalPath(buildWaitGraph({ items: [], sprints: [], lanes: [], dependencies: [], ...parts }));
}

test('without efforts, the longest chain counts items', () => {
  const dependencies = [dependency('c', 'b'), dependency('b', 'a'), dependency('c', 'd')];
  expect(pathOf({ items: [...'abcd'].map((name) => item(name)), dependencies })).toEqual({
    items: ['a', 'b', 'c'],
    length: 3,
    unit: 'items',
  });
});

test('with all efforts known, the longest chain is the one with most hours', () => {
  const items = [8, 8, 4, 40].map((hours, at) => item('abcd'.charAt(at), { effort: effort(hours) }));
  const dependencies = [dependency('c', 'b'), dependency('b', 'a'), dependency('c', 'd')];
  expect(pathOf({ items, dependencies })).toEqual({ items: ['d', 'c'], length: 44, unit: 'hours' });
});

test('one unknown effort in the graph makes hours meaningless, one outside it does not', () => {
  const known = { effort: effort(3) };
  const dependencies = [dependency('b', 'a')];
  expect(pathOf({ items: [item('a', known), item('b')], dependencies })?.unit).toBe('items');
  expect(pathOf({ items: [item('a', known), item('b', known), item('c')], dependencies })?.unit).toBe('hours');
});

test('what is done is no longer on the way', () => {
  const items = [item('a'), item('b', { status: status('done') }), item('c')];
  expect(pathOf({ items, dependencies: [dependency('c', 'b'), dependency('b', 'a')] })).toBeNull();
});

test('a lane leads to its longest item, a loop to one of its items', () => {
  const items = [item('a'), item('b', { lanes: ['x'] }), item('c'), item('d')];
  const dependencies = [
    dependency('c', 'x', 1, { toType: 'lane' }),
    dependency('b', 'a'),
    dependency('a', 'd'),
    dependency('d', 'a'),
  ];
  expect(pathOf({ items, lanes: [lane('x')], dependencies })?.items).toEqual(['a', 'b', 'c']);
});
