import { expect, test } from 'vitest';
import { checkIdsDifferOnlyByCase } from '../../../src/backlog/checks/ids-differ-only-by-case.ts';
import { claim, item, place } from '../sample.ts';
import { inputOf } from './input.ts';

const berth = item('w1a', { id: 'W1A', title: 'Plan the berths', claims: [claim('title', 'plan', place(3, 5, 4))] });
const ticket = (more = {}) =>
  item('w1a-2', { id: 'W1a', title: 'Sell tickets', claims: [claim('title', 'sell', place(9, 5, 4))], ...more });

test('the later spelling is reported', () => {
  expect(checkIdsDifferOnlyByCase(inputOf({ items: [berth, ticket()] }))).toMatchObject([
    {
      code: 'ids-differ-only-by-case',
      message: '`W1a` “Sell tickets” differs only by case from `W1A` “Plan the berths”',
      line: 9,
      column: 5,
      endColumn: 9,
      related: [{ message: '`W1A` defined here', line: 3 }],
      subjects: [
        { type: 'item', key: 'w1a' },
        { type: 'item', key: 'w1a-2' },
      ],
    },
  ]);
});

test('each spelling is reported once, however often it is used', () => {
  const again = item('w1a-3', { id: 'W1a', title: 'Paint the hull' });
  expect(checkIdsDifferOnlyByCase(inputOf({ items: [berth, ticket(), again] }))).toHaveLength(1);
});

test.each<[string, Partial<typeof berth>]>([
  ['one spelling, which is another rule', { id: 'W1A' }],
  ['other ids', { id: 'W1B' }],
  ['no id', { id: null }],
  ['two projects', { project: 'orchard' }],
])('no fault: %s', (_, more) => {
  expect(checkIdsDifferOnlyByCase(inputOf({ items: [berth, ticket(more)] }))).toEqual([]);
});
