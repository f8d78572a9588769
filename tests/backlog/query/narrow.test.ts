import { expect, test } from 'vitest';
import { type Choice, isChoice, narrow, parseQuery } from '../../../src/backlog/query.ts';
import { sampleFacts, TODAY } from './sample-items.ts';

const facts = [...sampleFacts.values()];
const choices = ['status:ready', 'status:done', 'owner:"Ann Berg"', 'owner:none']
  .map((term) => parseQuery(term).query)
  .filter((query): query is Choice => isChoice(query));

function narrowBy(text: string) {
  const { matches, counts, totals } = narrow(facts, parseQuery(text).query, choices, TODAY);
  const keys = [...sampleFacts.keys()].filter((_, at) => matches[at]);
  return { keys, counts, totals: Object.fromEntries(totals) };
}

test('without a query all remain, and each choice is counted among all', () => {
  expect(narrowBy('')).toEqual({
    keys: [...sampleFacts.keys()],
    counts: [1, 1, 1, 3],
    totals: { status: 5, owner: 5 },
  });
});

test('a choice is counted under what is asked of other fields, not of its own', () => {
  expect(narrowBy('status:ready')).toEqual({ keys: ['s4-2'], counts: [1, 1, 0, 1], totals: { status: 5, owner: 1 } });
  expect(narrowBy('status:ready,done owner:none')).toEqual({
    keys: ['s4-2'],
    counts: [1, 0, 0, 1],
    totals: { status: 3, owner: 2 },
  });
});

test('what no link can ask narrows too', () => {
  expect(narrowBy('is:overdue').keys).toEqual(['s4-1']);
});
