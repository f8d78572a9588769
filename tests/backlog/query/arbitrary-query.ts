import fc from 'fast-check';
import type { Amount, Day, Query, Term } from '../../../src/backlog/query/ast.ts';
import { FLAGS, KINDS, NAME_FIELDS, STATUSES } from '../../../src/backlog/query/fields.ts';

/** Names and words with everything that means something in a query. */
const name = fc
  .array(
    fc.constantFrom('ann', 'Sprint', '4', 'S4-1', 'none', 'OR', '-', '"', '\\', ',', '(', ')', ':', '<=', ' ', 'ö'),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''))
  .filter((text) => /[\p{L}\p{N}]/u.test(text));

const orNone = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 4 });
const listOf = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { minLength: 1, maxLength: 3 });

const level = fc.integer({ min: 0, max: 5 });
const amount = fc.record<Amount>({
  amount: fc.constantFrom(0, 0.5, 2, 8, 16, 40, 1234),
  unit: fc.constantFrom('h', 'pt'),
});
const day = fc.oneof(
  fc.record({ date: fc.constantFrom('2026-02-28', '2026-03-01', '2026-03-15', '2027-01-01') }),
  fc.record({ fromToday: fc.integer({ min: -40, max: 40 }) }),
) as fc.Arbitrary<Day>;

/** `:` with one to three values or none, or another operator with one value. */
function compared<Value>(value: fc.Arbitrary<Value>) {
  return fc.oneof(
    fc.record({ operator: fc.constant(':' as const), values: listOf(orNone(value)) }),
    fc.record({ operator: fc.constantFrom('<', '<=', '>', '>='), values: fc.tuple(value) }),
  );
}

export const term: fc.Arbitrary<Term> = fc.oneof(
  name.map((words) => ({ kind: 'words' as const, words })),
  listOf(fc.constantFrom(...STATUSES)).map((values) => ({ kind: 'choice' as const, field: 'status' as const, values })),
  listOf(fc.constantFrom(...KINDS)).map((values) => ({ kind: 'choice' as const, field: 'kind' as const, values })),
  listOf(fc.constantFrom(...FLAGS)).map((values) => ({
    kind: 'choice' as const,
    field: 'is' as const,
    values,
  })),
  fc.record({
    kind: fc.constant('name' as const),
    field: fc.constantFrom(...NAME_FIELDS),
    values: listOf(orNone(name)),
  }),
  compared(level).map((rest) => ({ kind: 'priority' as const, ...rest })),
  compared(amount).map((rest) => ({ kind: 'effort' as const, ...rest })),
  compared(day).map((rest) => ({ kind: 'due' as const, ...rest })),
);

/** Any query that can be written. */
export const query: fc.Arbitrary<Query> = fc.letrec<{ query: Query }>((tie) => ({
  query: fc.oneof(
    { maxDepth: 4 },
    { arbitrary: term, weight: 3 },
    { arbitrary: tie('query').map((part) => ({ kind: 'not' as const, part })), weight: 1 },
    { arbitrary: several('all', tie('query')), weight: 1 },
    { arbitrary: several('any', tie('query')), weight: 1 },
  ),
})).query;

/** Text that is nearly a query. */
export const scribble: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'status:',
        'stats:',
        'ready',
        'due<',
        'due:',
        'effort>=',
        '8h',
        '8',
        'priority=',
        'p1',
        'is:',
        'sprint:',
      ),
      fc.constantFrom(
        '(',
        ')',
        '-',
        '"',
        '\\',
        ',',
        ' ',
        ' OR ',
        ':',
        '<',
        '=',
        'none',
        'today+',
        '2026-02-30',
        '\u0000',
        '\ud800',
      ),
      fc.string({ maxLength: 4 }),
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

function several<Kind extends 'all' | 'any'>(kind: Kind, part: fc.Arbitrary<Query>) {
  return fc.array(part, { minLength: 2, maxLength: 3 }).map((parts) => ({ kind, parts }));
}
