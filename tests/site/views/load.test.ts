import { expect, test } from 'vitest';
import type { Item } from '../../../src/backlog/model.ts';
import { indexBacklog, type ProjectIndex } from '../../../src/site/backlog-index.ts';
import { describeStatedLoad, showLaneLoad, showSprintLoad } from '../../../src/site/views/load.ts';
import { backlog, effort, item, lane, points, sprint, status } from '../../backlog/sample.ts';

const size = (text: string) => ({ effort: { text, hours: null, points: null } });

function indexOf(items: Item[]): ProjectIndex {
  const parts = { items, sprints: [sprint('s1'), sprint('s2', { order: 1 })], lanes: [lane('x'), lane('y')] };
  const [index] = indexBacklog(backlog(parts), new Map(), { title: 'Plans', today: null, checkout: null }).projects;
  if (!index) throw new Error('the sample has no project');
  return index;
}

test('a load says each unit, how many open items it is for, and how many state none', () => {
  const items = [item('a', { effort: effort(26) }), item('b', { effort: points(1) }), item('c', size('M')), item('d')];
  expect(describeStatedLoad(items)).toBe('26 hours, 1 point, 1 × M in 4 open items, 1 of them without an effort');
});

test('where nothing is open or nobody states an effort, a list says nothing', () => {
  expect(describeStatedLoad([item('a')])).toBe('');
  expect(describeStatedLoad([item('a', { effort: effort(1), status: status('done') })])).toBe('');
});

test('many kinds of sizes are cut', () => {
  const items = ['XS', 'S', 'M', 'L', 'XL'].map((text, at) => item(`i${at}`, size(text)));
  expect(describeStatedLoad(items)).toBe('1 × L, 1 × M, 1 × S, 1 × XL, other sizes in 5 open items');
});

test('the load of a sprint is told as a whole, then lane by lane', () => {
  const index = indexOf([
    item('a', { sprint: 's1', lanes: ['x'], effort: { text: '2 days', hours: 16, points: null } }),
    item('b', { sprint: 's1', lanes: ['y'] }),
    item('c', { sprint: 's1', effort: effort(3) }),
    item('d', { sprint: 's2', effort: effort(5) }),
  ]);
  const [first, second] = index.sprints.map((each) => showSprintLoad(index, each));
  expect(first).toEqual([
    { text: '19 hours in 3 open items, 1 of them without an effort', note: 'a day counts 8 hours' },
    { text: 'Lane x', href: '/ferry/lanes/x/', note: '16 hours in 1 open item' },
    { text: 'Lane y', href: '/ferry/lanes/y/', note: '1 open item, without an effort' },
    { text: 'In no lane', note: '3 hours in 1 open item' },
  ]);
  expect(second).toEqual([{ text: '5 hours in 1 open item' }]);
});

test('the load of a lane is told by sprint when it runs through several', () => {
  const index = indexOf([
    item('a', { sprint: 's1', lanes: ['x'], effort: effort(1) }),
    item('b', { sprint: 's2', lanes: ['x'], effort: effort(2) }),
    item('c', { sprint: 's2', lanes: ['y'], effort: effort(4) }),
  ]);
  const [first, second] = index.lanes.map((each) => showLaneLoad(index, each).map(({ text, note }) => [text, note]));
  expect(first).toEqual([
    ['3 hours in 2 open items', undefined],
    ['Sprint 1', '1 hour in 1 open item'],
    ['Sprint 2', '2 hours in 1 open item'],
  ]);
  expect(second).toEqual([['4 hours in 1 open item', undefined]]);
});
