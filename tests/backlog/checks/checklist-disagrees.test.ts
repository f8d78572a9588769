import { expect, test } from 'vitest';
import { checkChecklistDisagrees } from '../../../src/backlog/checks/checklist-disagrees.ts';
import type { Item } from '../../../src/backlog/model.ts';
import { claim, item, place, status } from '../sample.ts';
import { inputOf } from './input.ts';
import { stated } from './waiting-items.ts';

const boxes = (...done: boolean[]) =>
  done.map((each, at) => ({ text: `box ${at + 1}`, done: each, ...place(20 + at, 3, 9) }));
const check = (...items: Item[]) => checkChecklistDisagrees(inputOf({ items }));

test('an open box of a done item is reported at the first one', () => {
  const acceptance = boxes(true, false, false);
  expect(check(stated('a', 'done', 'Done', 9, { acceptance }))).toMatchObject([
    {
      code: 'checklist-disagrees',
      message: '`A` is “Done”, but 2 of its 3 boxes are open',
      line: 21,
      column: 3,
      endColumn: 12,
      related: [
        { message: '“Done” stated here', line: 9 },
        { message: 'open too', line: 22 },
      ],
      subjects: [{ type: 'item', key: 'a' }],
    },
  ]);
});

test('an item with only ticked boxes that is not done is reported at its status', () => {
  expect(check(stated('a', 'in-progress', 'Under way', 9, { acceptance: boxes(true, true) }))).toMatchObject([
    {
      message: '`A` is “Under way”, but all its 2 boxes are ticked',
      line: 9,
      endColumn: 17,
      related: [{ message: 'the first of its boxes', line: 20 }],
    },
  ]);
});

test.each<[string, Item]>([
  ['done with all boxes ticked', stated('a', 'done', 'Done', 9, { acceptance: boxes(true, true) })],
  ['under way with open boxes', stated('a', 'in-progress', 'Under way', 9, { acceptance: boxes(true, false) })],
  ['no boxes', stated('a', 'done', 'Done', 9)],
  ['one box', stated('a', 'done', 'Done', 9, { acceptance: boxes(false) })],
  ['cancelled', stated('a', 'cancelled', 'Dropped', 9, { acceptance: boxes(true, true) })],
  ['no status', item('a', { acceptance: boxes(true, true) })],
  [
    'a status of the section',
    item('a', {
      status: status('done'),
      acceptance: boxes(false, false),
      claims: [claim('status', 'done', place(2), { inheritedFrom: 'Done' })],
    }),
  ],
])('no fault: %s', (_, subject) => {
  expect(check(subject)).toEqual([]);
});
