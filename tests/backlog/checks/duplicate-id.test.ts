import { expect, test } from 'vitest';
import { checkDuplicateId } from '../../../src/backlog/checks/duplicate-id.ts';
import { claim, item, place, source } from '../sample.ts';
import { inputOf } from './input.ts';

const berth = item('a', { title: 'Plan the berths', claims: [claim('title', 'plan the berths', place(3, 5, 2))] });
const ticket = (more = {}) =>
  item('a-2', { id: 'A', title: 'Sell tickets', claims: [claim('title', 'sell tickets', place(9, 5, 2))], ...more });

test('two definitions of one id are reported at the later one', () => {
  expect(checkDuplicateId(inputOf({ items: [berth, ticket()] }))).toMatchObject([
    {
      code: 'duplicate-id',
      message: '`A` names two pieces of work: “Plan the berths” and “Sell tickets”',
      line: 9,
      column: 5,
      endColumn: 7,
      related: [{ message: 'first defined here', line: 3, column: 5 }],
      project: 'ferry',
      subjects: [
        { type: 'item', key: 'a' },
        { type: 'item', key: 'a-2' },
      ],
    },
  ]);
});

test('each further definition is reported', () => {
  const third = item('a-3', { id: 'A', title: 'Paint the hull', sources: [source(12, { endLine: 20 })] });
  const places = checkDuplicateId(inputOf({ items: [berth, ticket(), third] })).map(({ line, endLine }) => [
    line,
    endLine,
  ]);
  expect(places).toEqual([
    [9, 9],
    [12, 12],
  ]);
});

test.each<[string, Partial<typeof berth>]>([
  ['one title', { title: 'Plan the berths' }],
  ['another id', { id: 'B' }],
  ['an id that differs by case, which is another rule', { id: 'a' }],
  ['no id', { id: null }],
  ['another project', { project: 'orchard' }],
])('two definitions with %s are no fault', (_, more) => {
  expect(checkDuplicateId(inputOf({ items: [berth, ticket(more)] }))).toEqual([]);
});
