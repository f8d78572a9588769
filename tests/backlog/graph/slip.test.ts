import { expect, test } from 'vitest';
import { findSlip } from '../../../src/backlog/graph.ts';
import { dependency, graphOf, item, lane, sprint, status } from '../sample.ts';

const due = (deadline: string) => ({ status: { ...status('planned'), deadline } });

const graph = graphOf({
  items: [
    item('a', { sprint: 's1', ...due('2031-01-05') }),
    item('b', { sprint: 's2', lanes: ['x'], ...due('2031-03-05') }),
    item('c', { sprint: 's1', ...due('2031-02-05') }),
    item('d', { sprint: 's2', lanes: ['x', 'y'] }),
    item('e', { status: status('done'), sprint: 's3' }),
  ],
  lanes: [lane('x'), lane('y')],
  sprints: [sprint('s1'), sprint('s2'), sprint('s3')],
  dependencies: ['ba', 'cb', 'dc', 'ea', 'de'].map(([from = '', to = '']) => dependency(from, to)),
});

test('a slip moves what waits, with its sprints, lanes and deadlines, but not the item itself', () => {
  expect(findSlip(graph, 'a')).toEqual({
    items: ['b', 'c', 'd'],
    sprints: ['s2', 's1'],
    lanes: ['x', 'y'],
    deadlines: [
      { item: 'c', date: '2031-02-05' },
      { item: 'b', date: '2031-03-05' },
    ],
  });
});

test.each(['d', 'e', 'nobody'])('nothing moves with %s: the last one, a done one, one that is not there', (key) => {
  expect(findSlip(graph, key)).toEqual({ items: [], sprints: [], lanes: [], deadlines: [] });
});
