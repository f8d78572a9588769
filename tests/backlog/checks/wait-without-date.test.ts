import { expect, test } from 'vitest';
import { checkWaitWithoutDate } from '../../../src/backlog/checks/wait-without-date.ts';
import type { Item } from '../../../src/backlog/model.ts';
import { dependency, place, source, status } from '../sample.ts';
import { inputOf } from './input.ts';
import { stated } from './waiting-items.ts';

const sources = [source(9, { endLine: 30 })];
const blocked = (more: Partial<Item> = {}) => stated('a', 'blocked', 'BLOCKED', 9, { sources, ...more });
const outside = (from: string, to: string, line: number) =>
  dependency(from, to, line, { toType: 'external', text: to });

test('an undated wait is reported once, where it is first stated', () => {
  const items = [
    blocked(),
    stated('b', 'blocked', 'Stuck', 10, { sources }),
    stated('c', 'planned', 'Next', 11, { sources }),
  ];
  const dependencies = ['a', 'b', 'b', 'c'].map((from, at) => outside(from, 'Keys from the bank', 20 + at));
  expect(checkWaitWithoutDate(inputOf({ items, dependencies }))).toMatchObject([
    {
      code: 'wait-without-date',
      severity: 'info',
      message: '`A` and 1 more wait for “Keys from the bank” without a date',
      line: 20,
      related: [{ message: '`B` waits for it here', line: 21 }],
      subjects: [
        { type: 'item', key: 'a' },
        { type: 'item', key: 'b' },
      ],
    },
  ]);
});

test.each<[string, Item, string?]>([
  ['a date in its words', blocked(), 'Keys from the bank (due 2031-02-01)'],
  ['a quarter', blocked(), 'Keys from the bank in Q3'],
  ['a sprint', blocked(), 'Keys from the bank in Sprint 6'],
  ['a deadline in the status', blocked({ status: { ...status('blocked'), deadline: '2031-02-01' } })],
  ['somebody in the status', blocked({ status: { ...status('blocked'), owner: 'Maya' } })],
  ['a date in a note', blocked({ notes: [{ label: 'Notes', text: 'their board meets on 2031-02-01', ...place(12) }] })],
  ['not blocked', stated('a', 'planned', 'Next', 9, { sources })],
  ['only drawn', blocked({ sources: [source(9), source(18, { endLine: 30, carrier: 'graph' })] })],
])('no fault: %s', (_, subject, words = 'Keys from the bank') => {
  expect(checkWaitWithoutDate(inputOf({ items: [subject], dependencies: [outside('a', words, 20)] }))).toEqual([]);
});

test('waits for items and waits that are over are other matters', () => {
  const dependencies = [dependency('a', 'b'), { ...outside('a', 'Keys', 20), resolved: true }];
  expect(checkWaitWithoutDate(inputOf({ items: [blocked()], dependencies }))).toEqual([]);
});
