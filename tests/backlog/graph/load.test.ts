import { expect, test } from 'vitest';
import { findLaneLoads, measureLoad } from '../../../src/backlog/graph.ts';
import { effort, item, lane, points, sprint, status } from '../sample.ts';

const size = (text: string) => ({ effort: { text, hours: null, points: null } });

test('efforts add up in their own unit, and what states none is counted', () => {
  const items = [
    item('a', { effort: effort(0.1) }),
    item('b', { effort: effort(0.2) }),
    item('c', { effort: points(5) }),
    item('d', size('S')),
    item('e', size('M')),
    item('f', size('M')),
    item('g'),
  ];
  expect(measureLoad(items)).toEqual({
    items: 7,
    hours: 0.3,
    points: 5,
    sizes: [
      { text: 'M', count: 2 },
      { text: 'S', count: 1 },
    ],
    unsized: 1,
  });
});

test('what is done, a milestone and a whole whose parts are there weigh nothing', () => {
  const items = [
    item('a', { effort: effort(40), kind: 'epic' }),
    item('b', { effort: effort(3), parent: 'a' }),
    item('c', { effort: effort(5), status: status('done') }),
    item('d', { effort: effort(7), kind: 'milestone' }),
  ];
  expect(measureLoad(items)).toMatchObject({ items: 1, hours: 3 });
});

test('each lane has its load in each sprint, both in their order, what is in none last', () => {
  const items = [
    item('a', { lanes: ['y'], sprint: 's2', effort: effort(1) }),
    item('b', { lanes: ['y', 'x'], sprint: 's1', effort: effort(2) }),
    item('c', { lanes: ['x'], effort: effort(4) }),
    item('d', { sprint: 's1', effort: effort(8) }),
    item('e', { effort: effort(16) }),
    item('f', { lanes: ['y'], sprint: 's1', status: status('done') }),
  ];
  const lanes = [lane('x', { sprint: 's2' }), lane('y')];
  const loads = findLaneLoads({ items, lanes, sprints: [sprint('s1'), sprint('s2')] });
  expect(loads.map(({ lane: inLane, sprint: inSprint, load }) => [inLane, inSprint, load.hours])).toEqual([
    ['x', 's1', 2],
    ['x', 's2', 4],
    ['y', 's1', 2],
    ['y', 's2', 1],
    [null, 's1', 8],
    [null, null, 16],
  ]);
});
