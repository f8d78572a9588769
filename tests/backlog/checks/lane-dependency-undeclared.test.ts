import { expect, test } from 'vitest';
import { checkLaneDependencyUndeclared } from '../../../src/backlog/checks/lane-dependency-undeclared.ts';
import type { LaneStatements } from '../../../src/backlog/checks/lane-statements.ts';
import type { Backlog, Dependency, Lane } from '../../../src/backlog/model.ts';
import { statesIndependence } from '../../../src/backlog/vocabulary/independence.ts';
import { dependency, item, lane, PROJECT, place, sprint, status } from '../sample.ts';
import { inputOf } from './input.ts';

const hull = lane('a', { label: 'A', name: 'Hull', title: 'Lane A: Hull', sprint: 's1' });
const rig = lane('b', { label: 'B', name: 'Rig', title: 'Lane B: Rig', sprint: 's1' });
const keel = item('k', { title: 'Lay the keel', sprint: 's1', lanes: ['a'] });
const mast = item('m', { title: 'Raise the mast', sprint: 's1', lanes: ['b'] });

/** What Lane B says that it depends on, each in a line of its own from line 20 on. */
function says(...texts: string[]): LaneStatements {
  const waits = texts.map((text, at) => ({
    text,
    place: place(20 + at, 17, text.length),
    isNothing: statesIndependence(text),
  }));
  return new Map([[`${PROJECT}/b`, [{ owners: [], waits, listings: [] }]]]);
}

function check(told: LaneStatements, more: Partial<Pick<Backlog, 'items' | 'lanes' | 'dependencies'>> = {}) {
  const records = { items: [keel, mast], lanes: [hull, rig], sprints: [sprint('s1')], dependencies: [wait()], ...more };
  return checkLaneDependencyUndeclared({ ...inputOf(records), laneStatements: told });
}

const wait = (more: Partial<Dependency> = {}) => dependency('m', 'k', 40, more);
const ofLane = (from: string, to: string, toType: Dependency['toType']) =>
  dependency(from, to, 5, { fromType: 'lane', toType });

test('a lane that depends on nothing, whose item waits for another lane, is reported where it says so', () => {
  expect(check(says('nothing'))).toMatchObject([
    {
      code: 'lane-dependency-undeclared',
      message: '“Lane B: Rig” says that it depends on nothing, but `M` waits for `K` of “Lane A: Hull”',
      line: 20,
      column: 17,
      endColumn: 24,
      related: [{ message: '`M` waits for `K` of “Lane A: Hull” here', line: 40 }],
      subjects: [
        { type: 'lane', key: 'b' },
        { type: 'lane', key: 'a' },
        { type: 'item', key: 'm' },
        { type: 'item', key: 'k' },
      ],
    },
  ]);
});

test('a lane that names other waits is reported where it names them, once for all items', () => {
  const sail = item('s', { title: 'Sew the sail', sprint: 's1', lanes: ['b'] });
  const found = check(says('paint from the mill', 'canvas from the mill'), {
    items: [keel, mast, sail],
    dependencies: [wait(), dependency('s', 'k', 44)],
  });
  expect(found).toMatchObject([
    {
      message:
        '“Lane B: Rig” says that it depends on “paint from the mill” and “canvas from the mill” only, but `M` waits for `K` of “Lane A: Hull”, and 1 more of its items wait for other lanes',
      line: 20,
      related: [{ line: 40 }, { line: 44 }],
    },
  ]);
});

test('a wait for all of another lane counts', () => {
  const [found] = check(says('—'), { dependencies: [wait({ to: 'a', toType: 'lane' })] });
  expect(found?.message).toBe('“Lane B: Rig” says that it depends on nothing, but `M` waits for “Lane A: Hull”');
});

test.each<[string, LaneStatements, Parameters<typeof check>[1]?]>([
  ['a lane that says nothing of it', new Map()],
  ['a lane that leaves it open', says()],
  ['a lane that names the other', says('Lane A'), { dependencies: [wait(), ofLane('b', 'a', 'lane')] }],
  ['a lane that names an item of the other', says('K'), { dependencies: [wait(), ofLane('b', 'k', 'item')] }],
  ['a lane that names the id in words', says('none, K is laid by then')],
  ['a lane that names the letter in words', says('none once Lane A is through')],
  ['a lane whose words share a word with the other', says('the people of the hull')],
  [
    'a lane that depends on the other through a third',
    says('Lane C'),
    {
      lanes: [hull, rig, lane('c', { sprint: 's1' })],
      dependencies: [wait(), ofLane('b', 'c', 'lane'), ofLane('c', 'a', 'lane')],
    },
  ],
  ['work of both lanes', says('none'), { items: [{ ...keel, lanes: ['a', 'b'] }, mast] }],
  ['a dependency that is done', says('none'), { items: [{ ...keel, status: status('done') }, mast] }],
  ['an item that is done', says('none'), { items: [keel, { ...mast, status: status('done') }] }],
  ['a lane of another sprint', says('none'), { lanes: [{ ...hull, sprint: 's0' } as Lane, rig] }],
  [
    'lanes of no sprint with items of two sprints',
    says('none'),
    {
      lanes: [
        { ...hull, sprint: null },
        { ...rig, sprint: null },
      ],
      items: [{ ...keel, sprint: 's0' }, mast],
    },
  ],
  ['an item in no lane', says('none'), { items: [{ ...keel, lanes: [] }, mast] }],
])('no fault: %s', (_, told, more) => {
  expect(check(told, more)).toEqual([]);
});
