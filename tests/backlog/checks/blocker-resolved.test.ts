import { expect, test } from 'vitest';
import { checkBlockerResolved } from '../../../src/backlog/checks/blocker-resolved.ts';
import type { Dependency, Item } from '../../../src/backlog/model.ts';
import { dependency, item, PROJECT, place, status } from '../sample.ts';
import { inputOf } from './input.ts';
import { stated, statedWait } from './waiting-items.ts';

const done = stated('a', 'done', 'Done', 4);
const blocked = (more: Partial<Item> = {}) => stated('b', 'blocked', 'BLOCKED', 9, more);
const wait = dependency('b', 'a', 12);

function check(items: Item[], dependencies: Dependency[] = [wait]) {
  return checkBlockerResolved(inputOf({ items, dependencies }));
}

test('a blocked item whose blockers are done is reported at its status', () => {
  expect(check([done, blocked()])).toMatchObject([
    {
      code: 'blocker-resolved',
      message: '`B` is “BLOCKED”, but `A`, which it waits for, is done',
      line: 9,
      endColumn: 15,
      related: [{ message: '`B` waits for `A` here', line: 12 }, { line: 4 }],
      subjects: [
        { type: 'item', key: 'b' },
        { type: 'item', key: 'a' },
      ],
    },
  ]);
});

test.each<[string, Item[], Dependency[]?]>([
  ['the blocker is open', [stated('a', 'planned', 'Next', 4), blocked()]],
  ['one of two is open', [done, stated('c', 'planned', 'Next', 5), blocked()], [wait, dependency('b', 'c', 12)]],
  ['it is not blocked', [done, stated('b', 'planned', 'Next', 9)]],
  ['it names nothing', [done, blocked()], []],
  ['something outside blocks it too', [done, blocked()], [wait, dependency('b', 'keys', 13, { toType: 'external' })]],
  [
    'its lane waits',
    [done, blocked({ lanes: ['x'] })],
    [wait, dependency('x', 'y', 13, { fromType: 'lane', toType: 'lane' })],
  ],
  ['the status gives a reason', [done, blocked({ status: { ...status('blocked'), reason: 'no keys' } })]],
  ['a line under it may give one', [done, blocked({ details: [{ text: 'the founder decides', ...place(12) }] })]],
  ['the blocker has no status', [item('a'), blocked()]],
])('no fault: %s', (_, items, dependencies) => {
  expect(check(items, dependencies)).toEqual([]);
});

test.each<[string, number]>([
  ['A', 1],
  ['depends on A', 1],
  ['A; the founder decides', 0],
  ['A in week 49', 0],
])('of the words %j, only ids may be left', (text, count) => {
  const input = inputOf(
    { items: [done, blocked()], dependencies: [wait] },
    [],
    null,
    new Map([[`${PROJECT}/b`, [statedWait(text)]]]),
  );
  expect(checkBlockerResolved(input)).toHaveLength(count);
});
