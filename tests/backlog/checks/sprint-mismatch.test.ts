import { expect, test } from 'vitest';
import { checkSprintMismatch } from '../../../src/backlog/checks/sprint-mismatch.ts';
import type { Claim, Item, Sprint } from '../../../src/backlog/model.ts';
import { claim, item, lane, place, sprint } from '../sample.ts';
import { inputOf } from './input.ts';

const definition = claim('sprint', 's6', place(20, 5, 2), { text: 'Sprint 6' });
const mention = { role: 'mention', text: 'Lane B' } as const;
const planned = claim('sprint', 's5', place(87, 3, 2, 'ferry/lanes.md'), mention);
const inLane = claim('lane', 'b', place(87, 3, 2, 'ferry/lanes.md'), mention);

function check(claims: Claim[], more: Partial<Item> = {}, kind: Sprint['kind'] = 'sprint') {
  const items = [item('a', { claims, lanes: ['b'], ...more })];
  return checkSprintMismatch(inputOf({ items, sprints: [sprint('s5', { kind }), sprint('s6')], lanes: [lane('b')] }));
}

test('a lane of one sprint and a definition under another', () => {
  expect(check([definition, planned, inLane])).toMatchObject([
    {
      code: 'sprint-mismatch',
      message: '`A` is planned in a Sprint 5 lane, but its definition stands under Sprint 6',
      file: 'ferry/lanes.md',
      line: 87,
      column: 3,
      endColumn: 5,
      related: [{ message: 'defined here', file: 'ferry/plan.md', line: 20, column: 5 }],
      subjects: [
        { type: 'item', key: 'a' },
        { type: 'sprint', key: 's5' },
        { type: 'sprint', key: 's6' },
        { type: 'lane', key: 'b' },
      ],
    },
  ]);
});

test.each<[string, Claim[], string]>([
  [
    'two mentions, no definition',
    [{ ...definition, ...mention }, planned],
    '`A` belongs to Sprint 5, but another statement belongs to Sprint 6',
  ],
  [
    'a heading that only contains the sprint',
    [definition, { ...planned, inheritedFrom: 'Sprint 5: tickets' }],
    '`A` stands under Sprint 5, but its definition stands under Sprint 6',
  ],
])('the message says how each is stated: %s', (_, claims, message) => {
  expect(check(claims).map((finding) => finding.message)).toEqual([message]);
});

test('one sprint in all statements is no fault', () => {
  expect(check([definition, { ...planned, value: 's6' }])).toEqual([]);
});

test('groupings of different kinds do not exclude each other', () => {
  expect(check([definition, planned], {}, 'phase')).toEqual([]);
});

test('a claim of a sprint that does not exist is no mismatch', () => {
  expect(check([definition, { ...planned, value: 's99' }])).toEqual([]);
});
