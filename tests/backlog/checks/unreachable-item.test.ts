import { expect, test } from 'vitest';
import { checkUnreachableItem } from '../../../src/backlog/checks/unreachable-item.ts';
import type { Item, Lane, Sprint } from '../../../src/backlog/model.ts';
import { claim, item, lane, PROJECT, place, source, sprint, status } from '../sample.ts';
import { inputOf } from './input.ts';

const inSprint = (key: string, more: Partial<Item> = {}) => item(key, { sprint: 's1', ...more });
const placed = [inSprint('k', { lanes: ['a'] }), inSprint('m', { lanes: ['b'] })];
const left = inSprint('n', { claims: [claim('title', 'carve the name', place(30, 5, 4))], sources: [source(30)] });
const [hull, rig] = [
  lane('a', { title: 'Lane A: Hull', sprint: 's1', sources: [source(50)] }),
  lane('b', { title: 'Lane B: Rig', sprint: 's1', sources: [source(60)] }),
];

function check(items: Item[] = [...placed, left], lanes: Lane[] = [hull, rig], own: Partial<Sprint> = {}) {
  return checkUnreachableItem(inputOf({ items, lanes, sprints: [sprint('s1', own)] }));
}

test('an item that is in no lane is reported at its definition', () => {
  expect(check()).toMatchObject([
    {
      code: 'unreachable-item',
      message: '`N` stands in none of the 2 lanes of Sprint 1',
      line: 30,
      column: 5,
      related: [
        { message: '“Lane A: Hull” begins here', line: 50 },
        { message: '“Lane B: Rig” begins here', line: 60 },
      ],
      subjects: [
        { type: 'item', key: 'n' },
        { type: 'sprint', key: 's1' },
      ],
    },
  ]);
});

test('a part that is forgotten among others is reported, its whole is not', () => {
  const whole = inSprint('w', { kind: 'epic' });
  const parts = placed.map((part) => ({ ...part, parent: 'w' }));
  const forgotten = { ...left, parent: 'w' };
  expect(
    check([whole, ...parts, inSprint('o', { lanes: ['a'] }), inSprint('p', { lanes: ['a'] }), forgotten]),
  ).toMatchObject([{ subjects: [{ key: 'n' }, { key: 's1' }] }]);
});

const apart = (context: string, file = `${PROJECT}/plan.md`) => source(30, { context, ...place(30, 1, 1, file) });

test.each<[string, (Item[] | undefined)?, (Lane[] | undefined)?, Partial<Sprint>?]>([
  ['an item in a lane of another sprint, which is another rule', [...placed, { ...left, lanes: ['c'] }]],
  ['an item of another sprint', [...placed, { ...left, sprint: 's2' }]],
  [
    'an item in two sprints, which is another rule',
    [...placed, { ...left, claims: [claim('sprint', 's1', place(30)), claim('sprint', 's2', place(60))] }],
  ],
  ['an item that is done', [...placed, { ...left, status: status('done') }]],
  ['an item that is put off', [...placed, { ...left, status: status('deferred') }]],
  ['a milestone', [...placed, { ...left, kind: 'milestone' }]],
  ['lanes about the lesser part of a sprint', [...placed, left, inSprint('o')]],
  ['a single lane', [inSprint('k', { lanes: ['a'] }), inSprint('m', { lanes: ['a'] }), left], [hull]],
  ['a lane that does not say what it holds', undefined, [hull, rig, lane('c', { sprint: 's1' })]],
  ['a sprint that is over', undefined, undefined, { status: status('done') }],
  ['a part of what is in a lane', [...placed, { ...left, parent: 'k' }]],
  ['a part of what is left out as a whole', [...placed, { ...left, parent: 'w' }]],
  ['an item that stands beside the lanes on its own', [...placed, { ...left, sources: [apart('Plan › Shared')] }]],
  ['an item that a lane tells of', [...placed, { ...left, sources: [apart('Plan'), apart('Plan › Lane A: Hull')] }]],
  [
    'an item that says something of its lane',
    [...placed, { ...left, notes: [{ label: 'Lane', text: 'all', ...place(31) }] }],
  ],
])('no fault: %s', (_, items, lanes, own) => {
  expect(check(items, lanes, own)).toEqual([]);
});

test('headings of another document do not set an item apart', () => {
  expect(check([...placed, { ...left, sources: [apart('Backlog › Carving', `${PROJECT}/backlog.md`)] }])).toHaveLength(
    1,
  );
});
