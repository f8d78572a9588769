import { expect, test } from 'vitest';
import { findCriticalPath, findLongestWait, type ProjectWork } from '../../../src/backlog/graph.ts';
import type { Effort } from '../../../src/backlog/model.ts';
import { dependency, effort, graphOf, item, lane, points, status } from '../sample.ts';

function pathOf(parts: Partial<ProjectWork>) {
  return findCriticalPath(graphOf(parts));
}

test('without efforts, the longest chain counts items', () => {
  const dependencies = [dependency('c', 'b'), dependency('b', 'a'), dependency('c', 'd')];
  expect(pathOf({ items: [...'abcd'].map((name) => item(name)), dependencies })).toEqual({
    items: ['a', 'b', 'c'],
    length: 3,
    unit: 'items',
    unsized: ['a', 'b', 'c'],
  });
});

test('with all efforts known, the longest chain is the one with most hours', () => {
  const items = [8, 8, 4, 40].map((hours, at) => item('abcd'.charAt(at), { effort: effort(hours) }));
  const dependencies = [dependency('c', 'b'), dependency('b', 'a'), dependency('c', 'd')];
  expect(pathOf({ items, dependencies })).toEqual({ items: ['d', 'c'], length: 44, unit: 'hours', unsized: [] });
});

test('the unit is what most of the items that wait or are waited for state', () => {
  const unitOf = (...efforts: (Effort | null)[]) => {
    const items = efforts.map((stated, at) => item('abc'.charAt(at), { effort: stated }));
    return pathOf({ items: [...items, item('d')], dependencies: [dependency('b', 'a'), dependency('c', 'b')] })?.unit;
  };
  expect(unitOf(effort(3), effort(3), null)).toBe('hours');
  expect(unitOf(points(3), effort(3), points(8))).toBe('points');
  expect(unitOf(effort(3), null, points(8))).toBe('items');
  expect(unitOf({ text: 'M', hours: null, points: null }, null, null)).toBe('items');
});

test('a step without an effort weighs nothing and is told', () => {
  const items = [item('a', { effort: effort(2.5) }), item('b'), item('c', { effort: effort(0.4) })];
  expect(pathOf({ items, dependencies: [dependency('b', 'a'), dependency('c', 'b')] })).toEqual({
    items: ['a', 'b', 'c'],
    length: 2.9,
    unit: 'hours',
    unsized: ['b'],
  });
});

test('of chains with one effort, the one with more items', () => {
  const items = [item('a', { effort: effort(5) }), item('b', { effort: effort(5) }), item('c')];
  const dependencies = [dependency('b', 'c'), dependency('a', 'b'), dependency('c', 'd')];
  const known = [...items, item('d', { effort: effort(0) }), item('e', { effort: effort(10) }), item('f')];
  expect(pathOf({ items: known, dependencies: [...dependencies, dependency('f', 'e')] })?.items).toEqual([
    'd',
    'c',
    'b',
    'a',
  ]);
});

test('the longest wait counts items, whatever their effort', () => {
  const items = [8, 1, 1, 40].map((hours, at) => item('abcd'.charAt(at), { effort: effort(hours) }));
  const dependencies = [dependency('c', 'b'), dependency('b', 'a'), dependency('c', 'd')];
  expect(findLongestWait(graphOf({ items, dependencies }))).toEqual(['a', 'b', 'c']);
  expect(findLongestWait(graphOf({ items }))).toBeNull();
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
