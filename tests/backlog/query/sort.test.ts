import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SORT_KEY_NAMES } from '../../../src/backlog/query/sort-keys.ts';
import { parseColumns, parseSort, sortBy } from '../../../src/backlog/query.ts';
import { describeChoices } from '../../../src/backlog/suggestions.ts';
import { wordsIn } from '../../../src/words/by-language.ts';
import { runs } from '../robustness/arbitrary-text.ts';
import { sampleFacts } from './sample-items.ts';

const { choices, queries } = wordsIn('en');
const ALL = [...sampleFacts.keys()];
const factsOf = (key: string) => {
  const facts = sampleFacts.get(key);
  if (!facts) throw new Error(`no item ${key}`);
  return facts;
};
const order = (text: string) => sortBy(ALL, parseSort(text).sort, factsOf);

test.each<[string, string[]]>([
  ['', ['s4-1', 's4-2', 's4-10', 'x', 'e']],
  ['id', ['e', 's4-1', 's4-2', 's4-10', 'x']],
  ['status', ['s4-1', 's4-2', 'e', 'x', 's4-10']],
  ['priority', ['s4-1', 's4-2', 's4-10', 'x', 'e']],
  ['-priority', ['s4-2', 's4-1', 's4-10', 'x', 'e']],
  ['due, -id', ['s4-10', 's4-1', 'e', 's4-2', 'x']],
  ['-stops title', ['s4-1', 's4-10', 's4-2', 'x', 'e']],
  ['Effort', ['s4-1', 's4-2', 's4-10', 'x', 'e']],
])('sorted by %j: %j', (text, expected) => {
  expect(order(text)).toEqual(expected);
});

test('any order keeps every item, and sorting again changes nothing', () => {
  const sort = fc.array(fc.record({ key: fc.constantFrom(...SORT_KEY_NAMES), isDescending: fc.boolean() }));
  fc.assert(
    fc.property(sort, (parts) => {
      const once = sortBy(ALL, parts, factsOf);
      expect(once.toSorted()).toEqual(ALL.toSorted());
      expect(sortBy(once, parts, factsOf)).toEqual(once);
    }),
    runs(300),
  );
});

test('columns are read in their order, each once', () => {
  expect(parseColumns('Status, owner due  owner')).toEqual({ columns: ['status', 'owner', 'due'], errors: [] });
});

test('a wrong key or column is an error at its place, with what is allowed', () => {
  const [key] = parseSort('status, -priorty').errors;
  expect([key?.start, key?.end, key?.tell(queries)]).toEqual([9, 16, 'items cannot be sorted by `priorty`']);
  expect(key && describeChoices(key, choices)).toMatch(/^Did you mean `priority`\? Allowed: status, priority, due/);
  const [column] = parseColumns('satus').errors;
  expect([column?.start, column?.end, column?.tell(queries)]).toEqual([0, 5, 'there is no column `satus`']);
  expect(column && describeChoices(column, choices)).toMatch(/^Did you mean `status`\? Allowed: status, priority, /);
});
