import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Choice,
  compileQuery,
  dropField,
  hasChoice,
  isChoice,
  parseQuery,
  printQuery,
  toggleChoice,
} from '../../../src/backlog/query.ts';
import { runs } from '../robustness/arbitrary-text.ts';
import { query, term } from './arbitrary-query.ts';
import { sampleFacts, TODAY } from './sample-items.ts';

const choice = term.filter((any): any is Choice => isChoice(any));

function toggle(text: string, term: string): string {
  return printQuery(toggleChoice(parseQuery(text).query, read(term)));
}

function read(term: string): Choice {
  const { query } = parseQuery(term);
  if (!isChoice(query)) throw new Error(`${term} is no choice`);
  return query;
}

test.each([
  ['', 'status:ready', 'status:ready'],
  ['status:ready', 'status:ready', ''],
  ['owner:ann', 'status:ready', 'owner:ann status:ready'],
  ['status:ready owner:ann', 'status:blocked', 'status:ready,blocked owner:ann'],
  ['status:ready,blocked owner:ann', 'status:ready', 'status:blocked owner:ann'],
  ['owner:"Ann Berg"', 'owner:"ann berg"', ''],
  ['priority:p1', 'priority:none', 'priority:p1,none'],
  ['priority<=p1', 'priority:p3', 'priority<=p1 priority:p3'],
  ['-status:done', 'status:done', '-status:done status:done'],
  ['status:ready OR is:overdue', 'owner:ann', '(status:ready OR is:overdue) owner:ann'],
])('`%s` with `%s` toggled is `%s`', (text, term, toggled) => {
  expect(toggle(text, term)).toBe(toggled);
});

test('what is toggled is asked for or is not, and a query that is printed in between stays the same', () => {
  fc.assert(
    fc.property(query, choice, (any, own) => {
      const before = hasChoice(any, own);
      const toggled = toggleChoice(any, own);
      expect(hasChoice(toggled, own)).toBe(!before);
      expect(parseQuery(printQuery(toggled))).toEqual({ query: toggled, errors: [] });
    }),
    runs(1000),
  );
});

test('adding a value never hides what another value of the field showed', () => {
  const facts = [...sampleFacts.values()];
  const count = (text: string) => facts.filter(compileQuery(parseQuery(text).query, TODAY)).length;
  expect(count(toggle('status:ready', 'status:done'))).toBe(count('status:ready') + count('status:done'));
});

test('a field is dropped with all its choices, but not with what is asked of it otherwise', () => {
  const { query: asked } = parseQuery('status:ready owner:ann status:done -status:blocked');
  expect(printQuery(dropField(asked, 'status'))).toBe('owner:ann -status:blocked');
});
