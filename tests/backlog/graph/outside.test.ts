import { expect, test } from 'vitest';
import { findOutsideBlockers, type ProjectWork } from '../../../src/backlog/graph.ts';
import type { Dependency, Status } from '../../../src/backlog/model.ts';
import { dependency, graphOf, item, lane, status } from '../sample.ts';

const outside = (from: string, words: string, line = 1, more: Partial<Dependency> = {}) =>
  dependency(from, words, line, { toType: 'external', text: `needs ${words}`, ...more });

function blockersOf(parts: Partial<ProjectWork>) {
  return findOutsideBlockers(graphOf(parts));
}

test('words that differ in case, accents and punctuation are one blocker, told as first written', () => {
  const items = [item('a'), item('b'), item('c')];
  const dependencies = [outside('b', 'Café permit', 7), outside('c', 'café  permit.', 9), outside('a', 'A crane', 3)];
  const [permit, crane, ...none] = blockersOf({ items, dependencies });
  expect([permit?.text, permit?.waiting, permit?.holdsUp]).toEqual(['Café permit', ['b', 'c'], 2]);
  expect(permit?.statements.map(({ source }) => source.line)).toEqual([7, 9]);
  expect(crane?.waiting).toEqual(['a']);
  expect(none).toEqual([]);
});

test('what holds up most comes first, what waits for the waiting items included and each counted once', () => {
  const items = [...'abcde'].map((name) => item(name));
  const dependencies = [
    outside('a', 'A crane'),
    outside('b', 'A permit'),
    outside('c', 'A permit'),
    dependency('d', 'b'),
    dependency('d', 'c'),
    dependency('e', 'd'),
  ];
  expect(blockersOf({ items, dependencies }).map(({ text, holdsUp }) => [text, holdsUp])).toEqual([
    ['A permit', 4],
    ['A crane', 1],
  ]);
});

test('a lane waits with all its open items, and its wait is one statement', () => {
  const items = [item('a', { lanes: ['x'] }), item('b', { lanes: ['x'] }), item('c', { lanes: ['x'], ...done() })];
  const [permit] = blockersOf({
    items,
    lanes: [lane('x')],
    dependencies: [outside('x', 'A permit', 4, { fromType: 'lane' })],
  });
  expect([permit?.waiting, permit?.statements.length]).toEqual([['a', 'b'], 1]);
});

test('nobody waits for what is over, and nothing that is closed waits', () => {
  const items = [item('a'), item('b', done())];
  const dependencies = [outside('a', 'A permit', 1, { resolved: true }), outside('b', 'A crane')];
  expect(blockersOf({ items, dependencies })).toEqual([]);
});

test('dates come from the words, deadlines and owners from the statuses of who waits', () => {
  const late: Status = { ...status('blocked'), deadline: '2031-03-20', owner: 'Mira' };
  const items = [item('a', { status: late }), item('b', { status: { ...late, deadline: '2031-03-01' } })];
  const dependencies = [
    outside('a', 'A permit (promised for 2031-03-11)'),
    outside('b', 'a permit, promised for 2031-03-11'),
  ];
  expect(blockersOf({ items, dependencies })).toMatchObject([
    { dates: ['2031-03-11'], deadlines: ['2031-03-01', '2031-03-20'], owners: ['Mira'] },
  ]);
});

function done() {
  return { status: status('done') };
}
