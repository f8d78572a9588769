import { expect, test } from 'vitest';
import { checkBlockedWithoutReason } from '../../../src/backlog/checks/blocked-without-reason.ts';
import type { Item, Lane, Status } from '../../../src/backlog/model.ts';
import { claim, dependency, item, lane, PROJECT, place, status } from '../sample.ts';
import { inputOf } from './input.ts';
import { stated, statedWait } from './waiting-items.ts';

const line = { text: 'the founder decides', ...place(12) };
const blocked = (more: Partial<Item> = {}) => stated('a', 'blocked', 'BLOCKED', 9, more);
const saying = (more: Partial<Status>) => blocked({ status: { ...status('blocked', 'BLOCKED'), ...more } });

test('a bare word is reported where it stands', () => {
  expect(checkBlockedWithoutReason(inputOf({ items: [blocked()] }))).toMatchObject([
    {
      code: 'blocked-without-reason',
      message: '`A` is “BLOCKED”, and nothing says by what',
      line: 9,
      column: 8,
      endColumn: 15,
      related: [],
      subjects: [{ type: 'item', key: 'a' }],
    },
  ]);
});

test.each<[string, Item, Partial<Parameters<typeof inputOf>[0]>?]>([
  ['not blocked', stated('a', 'planned', 'Next', 9)],
  ['a reason in the status', saying({ reason: 'no keys' })],
  ['somebody in the status', saying({ owner: 'Maya' })],
  ['a deadline in the status', saying({ deadline: '2031-01-01' })],
  ['a note', blocked({ notes: [{ label: 'Notes', ...line }] })],
  ['a line under it', blocked({ details: [line] })],
  ['a criterion that swallowed the reason', blocked({ criteria: [line] })],
  ['a title that is the wait', blocked({ title: 'Waiting for the harbour office' })],
  ['a dependency', blocked(), { dependencies: [dependency('a', 'b')] }],
  ['something outside', blocked(), { dependencies: [dependency('a', 'API keys', 1, { toType: 'external' })] }],
  [
    'what its lane waits for',
    blocked({ lanes: ['x'] }),
    { lanes: [lane('x') as Lane], dependencies: [dependency('x', 'y', 1, { fromType: 'lane', toType: 'lane' })] },
  ],
  [
    'a section that says it for all',
    item('a', {
      status: status('blocked'),
      claims: [claim('status', 'blocked', place(2), { inheritedFrom: 'Blocked' })],
    }),
  ],
])('no fault: %s', (_, subject, parts = {}) => {
  expect(checkBlockedWithoutReason(inputOf({ items: [subject], ...parts }))).toEqual([]);
});

test('a reference that cannot be followed is a reason', () => {
  const reference = { project: PROJECT, from: 'a', fromType: 'item', text: 'Z-1', place: place(3) } as const;
  expect(checkBlockedWithoutReason(inputOf({ items: [blocked()] }, [reference]))).toEqual([]);
});

test('words that name nothing the backlog knows are a reason', () => {
  const words = new Map([[`${PROJECT}/a`, [statedWait('Delivery in week 49')]]]);
  expect(checkBlockedWithoutReason(inputOf({ items: [blocked()] }, [], null, words))).toEqual([]);
});
