import { expect, test } from 'vitest';
import { type Arrow, findPath, isOnPath } from '../../src/browser/graph-paths.ts';

const arrows: Arrow[] = [
  ['a', 'b'],
  ['b', 'c'],
  ['c', 'd'],
  ['a', 'c'],
  ['b', 'd'],
  ['x', 'd'],
];

test('a path holds all that a box depends on and all that depends on it, and nothing else', () => {
  const { before, after } = findPath(arrows, 'c');
  expect([...before].sort()).toEqual(['a', 'b', 'c']);
  expect([...after].sort()).toEqual(['c', 'd']);
});

test('an arrow that passes a box by is not on its path', () => {
  const path = findPath(arrows, 'c');
  expect(arrows.filter((arrow) => isOnPath(path, arrow))).toEqual([
    ['a', 'b'],
    ['b', 'c'],
    ['c', 'd'],
    ['a', 'c'],
  ]);
});

test('a circle ends where it began', () => {
  const circle: Arrow[] = [
    ['a', 'b'],
    ['b', 'a'],
  ];
  expect([...findPath(circle, 'a').before].sort()).toEqual(['a', 'b']);
});
