import { expect, test } from 'vitest';
import { createSuggester } from '../../../src/backlog/checks/suggestions.ts';
import { checkUnknownReference } from '../../../src/backlog/checks/unknown-reference.ts';
import { rules } from '../../../src/backlog/rules.ts';
import { item, lane, PROJECT, place } from '../sample.ts';
import { inputOf } from './input.ts';

const reference = { project: PROJECT, from: 'a', fromType: 'item', text: 'TIDE-7', place: place(8, 12, 6) } as const;

test('a reference that nothing answers to, with what may be meant', () => {
  expect(checkUnknownReference(inputOf({ items: [item('a'), item('tides-7')] }, [reference]))).toMatchObject([
    {
      code: 'unknown-reference',
      message: '`A` refers to `TIDE-7`, which nothing in ferry defines',
      line: 8,
      column: 12,
      endColumn: 18,
      help: 'Did you mean `TIDES-7`?',
      subjects: [{ type: 'item', key: 'a' }],
    },
  ]);
});

test('without a good guess, the help is that of the rule', () => {
  const [finding] = checkUnknownReference(inputOf({ items: [item('a')] }, [reference]));
  expect(finding?.help).toBe(rules['unknown-reference'].help);
});

test('a lane can refer to something unknown; names of other projects are no guesses', () => {
  const orchard = item('tide-07', { project: 'orchard' });
  const input = inputOf({ items: [orchard], lanes: [lane('x')] }, [{ ...reference, from: 'x', fromType: 'lane' }]);
  expect(checkUnknownReference(input)).toMatchObject([
    {
      message: '“Lane x” refers to `TIDE-7`, which nothing in ferry defines',
      help: rules['unknown-reference'].help,
      subjects: [{ type: 'lane', key: 'x' }],
    },
  ]);
});

test('all resolved, nothing to say', () => {
  expect(checkUnknownReference(inputOf({ items: [item('a')] }))).toEqual([]);
});

test.each<[string, string, string[], string[]]>([
  ['another spelling of one name wins over a nearer one', 's4_01', ['S4-1', 'S4_02'], ['S4-1']],
  ['the nearest names', 'AUTH-1X', ['AUTH-1', 'AUTH-12', 'AUDIT-9'], ['AUTH-1', 'AUTH-12']],
  ['a title', 'Sell tickts', ['T-1', 'Sell tickets'], ['Sell tickets']],
  ['many equally near names are no guess', 'S4-9', ['S4-1', 'S4-2', 'S4-3', 'S4-4'], []],
  ['nothing near', 'HULL-3', ['S4-1', 'Sell tickets'], []],
])('suggestions: %s', (_, text, names, expected) => {
  expect(createSuggester(names)(text)).toEqual(expected);
});
