import { expect, test } from 'vitest';
import { checkFieldConflict } from '../../../src/backlog/checks/field-conflict.ts';
import type { Claim } from '../../../src/backlog/model.ts';
import { claim, item, place } from '../sample.ts';
import { inputOf } from './input.ts';

const says = (field: Claim['field'], text: string, line: number, more: Partial<Claim> = {}) =>
  claim(field, text.toLowerCase(), place(line, 8, text.length), { text, ...more });
const mention = { role: 'mention' } as const;

function check(...claims: Claim[]) {
  return checkFieldConflict(inputOf({ items: [item('a', { claims })] }));
}

test('a mention that differs from the definition is reported where it stands', () => {
  const [one, other] = [says('effort', 'M', 4), says('effort', 'L', 60, mention)];
  expect(check(one, other, says('effort', 'L', 70, mention))).toMatchObject([
    {
      code: 'field-conflict',
      message: '`A` has effort “L”, but its definition says “M”',
      line: 60,
      column: 8,
      endColumn: 9,
      related: [
        { message: '“M” stated here', line: 4 },
        { message: '“L” stated here too', line: 70 },
      ],
      subjects: [{ type: 'item', key: 'a' }],
    },
  ]);
});

test.each<[Claim['field'], string, string]>([
  ['effort', 'M (≈1 day)', 'L (2-3 days)'],
  ['effort', '10-15 hours', '6-10 hours'],
  ['effort', '3 pts', '5 pts'],
  ['priority', 'P1', 'P2 (ongoing)'],
  ['priority', 'High', 'Low'],
  ['owners', 'Maya', 'Ben'],
  ['owners', 'Maya, Ben', 'Ben, Ada'],
])('a conflict of %s: %s and %s', (field, one, other) => {
  expect(check(says(field, one, 4), says(field, other, 60, mention))).toHaveLength(1);
});

test.each<[Claim['field'], string, string]>([
  ['effort', 'M', 'M (≈1 day)'],
  ['effort', 'M', '5 pts'],
  ['effort', '8', '8 h'],
  ['effort', '1-2 days', '2 days'],
  ['priority', 'P1', 'P1 (ongoing)'],
  ['priority', 'P0', 'High'],
  ['priority', 'Must', 'High'],
  ['priority', 'later', 'sooner'],
  ['owners', 'Relay → Maya', 'Maya'],
  ['owners', 'Maya', 'Maya + Ben'],
  ['owners', 'Maya Holm', 'maya'],
  ['title', 'Sell tickets', 'Tickets'],
])('no conflict of %s: %s and %s', (field, one, other) => {
  expect(check(says(field, one, 4), says(field, other, 60, mention))).toEqual([]);
});

test('what a section or lane says for all is no conflict', () => {
  expect(check(says('owners', 'Maya', 4), says('owners', 'Ben', 2, { ...mention, inheritedFrom: 'Lane B' }))).toEqual(
    [],
  );
});
