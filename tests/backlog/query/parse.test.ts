import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERYTHING, parseQuery, printQuery } from '../../../src/backlog/query.ts';
import { describeChoices } from '../../../src/backlog/suggestions.ts';
import { wordsIn } from '../../../src/words/by-language.ts';
import { runs, SEED } from '../robustness/arbitrary-text.ts';
import { query, scribble } from './arbitrary-query.ts';
import { sampleNames } from './sample-items.ts';

const { queries, choices } = wordsIn('en');

test('a query that is printed and read again is the same query', () => {
  fc.assert(
    fc.property(query, (any) => {
      expect(parseQuery(printQuery(any))).toEqual({ query: any, errors: [] });
    }),
    runs(2000),
  );
});

test(`any text gives a query or an error at a place in it, and never an exception (BACKLOT_SEED=${SEED})`, () => {
  fc.assert(
    fc.property(scribble, (text) => {
      const { query: read, errors } = parseQuery(text, sampleNames);
      for (const { start, end, tell } of errors) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(start).toBeLessThanOrEqual(end);
        expect(tell(queries)).not.toBe('');
      }
      if (errors.length === 0) expect(parseQuery(printQuery(read)).query).toEqual(read);
    }),
    runs(3000),
  );
});

test('deep nesting is an error, not an overflow', () => {
  for (const deep of ['('.repeat(100_000), '-'.repeat(100_000), '-('.repeat(100_000)]) {
    expect(parseQuery(`${deep}a`).errors.map(({ tell }) => tell(queries))).toContain('nested too deeply');
  }
});

test('no query at all is the one that every item matches', () => {
  expect(parseQuery('  ')).toEqual({ query: EVERYTHING, errors: [] });
});

test.each([
  ['status:Blocked,"In progress"', 'status:blocked,in-progress'],
  ['Sprint:"Sprint 4"  owner:ann', 'sprint:"Sprint 4" owner:ann'],
  ['effort>=2d effort<1w', 'effort>=16h effort<40h'],
  ['due<=TODAY+2w priority:1', 'due<=today+14d priority:p1'],
  ['((a b)) OR (c)', 'a b OR c'],
  ['-(a OR b) "OR" or', '-(a OR b) "OR" or'],
  ['"say \\"yes\\"" a,b', '"say \\"yes\\"" a,b'],
])('%s is %s', (text, canonical) => {
  const { query: read, errors } = parseQuery(text);
  expect(errors).toEqual([]);
  expect(parseQuery(canonical).query.kind).toBe(read.kind);
  expect(parseQuery(printQuery(read)).query).toEqual(read);
  expect(printQuery(read).replaceAll('(a b)', 'a b')).toBe(canonical);
});

describe('an error says where, what, and what would be right', () => {
  test.each<[string, string, string]>([
    [
      'staus:ready',
      'staus',
      'unknown field `staus` (words with a colon are searched for in quotation marks) Did you mean `status`? Allowed: status, is, kind',
    ],
    ['is:open status:redy', 'redy', '`status` is never `redy` Did you mean `ready`? Allowed: blocked, in-progress'],
    ['status<ready', '<', '`<` does not go with `status` Allowed: :'],
    ['effort=8h', '=', '`=` does not go with `effort` Allowed: :, <=, >=, <, >'],
    ['effort>8', '8', '`8` is not an effort such as 8h, 2d, 1w or 5pt'],
    ['due<2026-02-30', '2026-02-30', '`2026-02-30` is not a day such as 2026-03-01 or today+14d'],
    ['priority:high', 'high', '`high` is not a priority such as p1'],
    ['due<none', 'none', 'nothing is < `none`: write `due:none`'],
    ['due<2026-03-01,2026-04-01', 'due<2026-03-01,2026-04-01', '`due<` compares with one value, not 2'],
    ['status:ready,', 'status:ready,', '`status` lacks a value Allowed: blocked, in-progress'],
    ['sprint:', 'sprint:', '`sprint` lacks a value Allowed: Sprint 4, Sprint 40'],
    [
      'sprint:"Sprnt 4"',
      '"Sprnt 4"',
      'there is no sprint `Sprnt 4` Did you mean `Sprint 4`? Allowed: Sprint 4, Sprint 40',
    ],
    ['waits-for:s4-9', 's4-9', 'there is no item `s4-9` Did you mean'],
    ['a "b', '"b', 'a quotation mark is never closed'],
    ['owner:"b', '"b', 'a quotation mark is never closed'],
    ['(a', '(', 'a parenthesis is never closed'],
    ['a) b', ')', 'a parenthesis closes that was never opened'],
    ['a OR', 'OR', 'something is missing here'],
    ['()', ')', 'something is missing here'],
    ['- a', '-', '`-` has no letter or digit to search for'],
    ['a -OR b', '-', '`-` stands before nothing'],
    ['owner:!', '!', '`!` has no letter or digit'],
  ])('%s', (text, place, message) => {
    const [first, ...others] = parseQuery(text, sampleNames).errors;
    expect(others).toEqual([]);
    expect(text.slice(first?.start, first?.end)).toBe(place);
    expect(first && `${first.tell(queries)} ${describeChoices(first, choices)}`.slice(0, message.length)).toBe(message);
  });

  test('and one for each fault', () => {
    const { errors } = parseQuery('stauts:ready is:late effort>8');
    expect(errors.map(({ start }) => start)).toEqual([0, 16, 28]);
  });

  test.each([
    ['staus:ready', 'unbekanntes Feld `staus` (Wörter mit Doppelpunkt gehören zum Suchen in Anführungszeichen)'],
    ['effort>8', '`8` ist kein Aufwand wie 8h, 2d, 1w oder 5pt'],
    ['waits-for:s4-9', 'es gibt keinen Eintrag `s4-9`'],
    ['sprint:9', 'es gibt keinen Sprint `9`'],
    ['(a', 'eine Klammer wird nicht geschlossen'],
  ])('in German: %s', (text, message) => {
    const [first] = parseQuery(text, sampleNames).errors;
    expect(first?.tell(wordsIn('de').queries)).toBe(message);
  });
});
