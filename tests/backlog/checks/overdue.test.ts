import { expect, test } from 'vitest';
import { checkOverdue } from '../../../src/backlog/checks/overdue.ts';
import type { Item, StatusClass } from '../../../src/backlog/model.ts';
import { place, status } from '../sample.ts';
import { inputOf } from './input.ts';
import { stated } from './waiting-items.ts';

function due(statusClass: StatusClass, text: string, deadline: string | null, more: Partial<Item> = {}): Item {
  return stated('a', statusClass, text, 9, { status: { ...status(statusClass, text), deadline }, ...more });
}

const check = (item: Item, today: string | null = '2031-02-11') => checkOverdue(inputOf({ items: [item] }, [], today));

test('a deadline in the status is reported at its date', () => {
  expect(check(due('in-progress', 'Under way (due 2031-02-10)', '2031-02-10'))).toMatchObject([
    {
      code: 'overdue',
      message: '`A` was due on 2031-02-10 and is still in progress',
      line: 9,
      column: 23,
      endColumn: 33,
      related: [],
      subjects: [{ type: 'item', key: 'a' }],
    },
  ]);
});

test('a deadline of its own is reported there', () => {
  const notes = [{ label: 'Due', text: '10.02.2031', ...place(9, 40, 10) }];
  expect(check(due('planned', 'Next', '2031-02-10', { notes }))).toMatchObject([
    {
      message: '`A` was due on 2031-02-10 and is still “Next”',
      column: 40,
      endColumn: 50,
      related: [{ message: '“Next” stated here', line: 9, column: 8 }],
    },
  ]);
});

test.each<[string, Item, (string | null)?]>([
  ['the day itself', due('planned', 'Next', '2031-02-11')],
  ['no deadline', due('planned', 'Next', null)],
  ['done', due('done', 'Done', '2031-02-10')],
  ['cancelled', due('cancelled', 'Dropped', '2031-02-10')],
  ['deferred', due('deferred', 'Later', '2031-02-10')],
  ['no clock', due('planned', 'Next', '2031-02-10'), null],
])('not overdue: %s', (_, item, today) => {
  expect(check(item, today)).toEqual([]);
});
