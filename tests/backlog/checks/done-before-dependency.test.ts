import { expect, test } from 'vitest';
import { checkDoneBeforeDependency } from '../../../src/backlog/checks/done-before-dependency.ts';
import type { Item } from '../../../src/backlog/model.ts';
import { dependency, item, status } from '../sample.ts';
import { inputOf } from './input.ts';
import { stated } from './waiting-items.ts';

function check(...items: Item[]) {
  return checkDoneBeforeDependency(inputOf({ items, dependencies: [dependency('b', 'a', 12)] }));
}

test('a done item that depends on an open one is reported at its status', () => {
  expect(check(stated('a', 'planned', 'Next', 4), stated('b', 'done', 'Shipped', 9))).toMatchObject([
    {
      code: 'done-before-dependency',
      message: '`B` is “Shipped”, but depends on `A`, which is “Next”',
      line: 9,
      endColumn: 15,
      related: [{ line: 12 }, { line: 4 }],
      subjects: [
        { type: 'item', key: 'b' },
        { type: 'item', key: 'a' },
      ],
    },
  ]);
});

test('a status that a section gives is reported at the item', () => {
  expect(check(stated('a', 'planned', 'Next', 4), item('b', { status: status('done', 'Done') }))).toMatchObject([
    { line: 1, column: 1 },
  ]);
});

test.each<[string, Item, Item]>([
  ['both are done', stated('a', 'done', 'Done', 4), stated('b', 'done', 'Done', 9)],
  ['neither is done', stated('a', 'planned', 'Next', 4), stated('b', 'in-progress', 'Under way', 9)],
  ['the other one has no status', item('a'), stated('b', 'done', 'Done', 9)],
  ['it is a part of the other one', stated('a', 'planned', 'Next', 4), stated('b', 'done', 'Done', 9, { parent: 'a' })],
])('no fault: %s', (_, awaited, waiting) => {
  expect(check(awaited, waiting)).toEqual([]);
});
