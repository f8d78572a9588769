import { expect, test } from 'vitest';
import {
  findImpact,
  findLevels,
  findPrerequisites,
  findReadyItems,
  type ProjectWork,
} from '../../../src/backlog/graph.ts';
import type { Dependency, Item } from '../../../src/backlog/model.ts';
import { dependency, graphOf, item, lane, sprint, status } from '../sample.ts';

function readyKeys(parts: Partial<ProjectWork>): string[] {
  return findReadyItems(graphOf(parts)).map(({ key }) => key);
}

const done = { status: status('done') };
const laneWaits = (from: string, to: string, toType: Dependency['toType'] = 'lane') =>
  dependency(from, to, 1, { fromType: 'lane', toType });

test('prerequisites and impact follow waits to their ends, and survive a loop', () => {
  const items = [...'abcd'].map((name) => item(name));
  const graph = graphOf({ items, dependencies: ['ab', 'bc', 'cb', 'cd'].map(([a = '', b = '']) => dependency(a, b)) });
  expect(findPrerequisites(graph, 'a')).toEqual(['b', 'c', 'd']);
  expect(findPrerequisites(graph, 'b')).toEqual(['c', 'd']);
  expect(findImpact(graph, 'd')).toEqual(['a', 'b', 'c']);
  expect(findImpact(graph, 'nobody')).toEqual([]);
});

test('an item is one level above the highest it waits for; a loop is one level; groups take no level', () => {
  const items = [item('a'), item('b'), item('c'), item('d'), item('e', { lanes: ['x'] })];
  const dependencies = [
    ...['ab', 'bc', 'cb', 'cd'].map(([from = '', to = '']) => dependency(from, to)),
    laneWaits('x', 'a', 'item'),
    laneWaits('x', 'empty'),
  ];
  const levels = findLevels(graphOf({ items, lanes: [lane('x'), lane('empty')], dependencies }));
  expect(Object.fromEntries(levels)).toEqual({ a: 2, b: 1, c: 1, d: 0, e: 3 });
});

test('an item waits for the items of the lane or sprint that it names', () => {
  const items = [item('a'), item('b', { lanes: ['x'] }), item('c', { sprint: 's1' })];
  const dependencies = [dependency('a', 'x', 1, { toType: 'lane' }), dependency('a', 's1', 2, { toType: 'sprint' })];
  const graph = graphOf({ items, lanes: [lane('x')], sprints: [sprint('s1')], dependencies });
  expect(findPrerequisites(graph, 'a')).toEqual(['b', 'c']);
  expect(findImpact(graph, 'c')).toEqual(['a']);
});

test('the items of a lane wait for what the lane waits for, but not for themselves', () => {
  const items = [item('a', { lanes: ['x'] }), item('b', { lanes: ['x'] }), item('c', { lanes: ['x', 'y'] })];
  const dependencies = [laneWaits('x', 'a', 'item'), laneWaits('x', 'y')];
  const graph = graphOf({ items, lanes: [lane('x'), lane('y')], dependencies });
  expect(items.map(({ key }) => findPrerequisites(graph, key))).toEqual([['c'], ['a', 'c'], ['a']]);
});

test('what holds an item up is told with the lane that says so', () => {
  const items = [item('a', { lanes: ['x'] }), item('b'), item('c', done)];
  const dependencies = [
    dependency('a', 'b'),
    dependency('a', 'c'),
    laneWaits('x', 'a contract', 'external'),
    dependency('a', 'b', 1, { kind: 'relates-to' }),
    dependency('a', 'a permit', 1, { toType: 'external', resolved: true }),
  ];
  const graph = graphOf({ items, lanes: [lane('x')], dependencies });
  const waits = items.slice(0, 1).flatMap((each) => graph.waitsOf(each));
  expect(waits.map((wait) => [wait.dependency.to, wait.lane])).toEqual([
    ['b', null],
    ['a contract', 'x'],
  ]);
});

test.each<[string, Partial<Item>, boolean]>([
  ['says nothing about its state', {}, true],
  ['is ready', { status: status('ready') }, true],
  ['is planned', { status: status('planned') }, true],
  ['is under way', { status: status('in-progress') }, false],
  ['is done', done, false],
  ['is deferred', { status: status('deferred') }, false],
  ['needs a specification', { status: status('needs-spec') }, false],
  ['waits for something outside', { blockedBy: ['a contract'] }, false],
  ['is a milestone', { kind: 'milestone' }, false],
])('startable or not: an item that %s', (_, state, expected) => {
  expect(readyKeys({ items: [item('a', state)] })).toEqual(expected ? ['a'] : []);
});

test.each<[string, Partial<Item>, boolean]>([
  ['done', done, true],
  ['cancelled', { status: status('cancelled') }, true],
  ['deferred', { status: status('deferred') }, false],
  ['without a status', {}, false],
])('a prerequisite that is %s', (_, state, isReady) => {
  const items = [item('a'), item('b', state)];
  expect(readyKeys({ items, dependencies: [dependency('a', 'b')] }).includes('a')).toBe(isReady);
});

test('a sprint marked done holds nobody up, whatever its items say', () => {
  const items = [item('a'), item('b', { sprint: 's1' })];
  const dependencies = [dependency('a', 's1', 1, { toType: 'sprint' })];
  expect(readyKeys({ items, sprints: [sprint('s1')], dependencies })).toEqual(['b']);
  expect(readyKeys({ items, sprints: [sprint('s1', done)], dependencies })).toEqual(['a', 'b']);
});

test('parts are started, not the whole that they make up', () => {
  expect(readyKeys({ items: [item('a', { kind: 'epic' }), item('b', { parent: 'a' })] })).toEqual(['b']);
  expect(readyKeys({ items: [item('a', { kind: 'epic' }), item('b', { parent: 'a', ...done })] })).toEqual(['a']);
});

test('the ready queue: priority, then what an item unblocks, then document order', () => {
  const urgent = { rank: 0, text: 'P0', inherited: false };
  const items = [item('e'), item('d'), item('c'), item('b', { priority: urgent }), item('a'), item('z', done)];
  const dependencies = [dependency('a', 'c'), dependency('z', 'd')];
  expect(findReadyItems(graphOf({ items, dependencies }))).toEqual([
    { key: 'b', unblocks: 0 },
    { key: 'c', unblocks: 1 },
    { key: 'e', unblocks: 0 },
    { key: 'd', unblocks: 0 },
  ]);
});
