import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileQuery, parseQuery } from '../../../src/backlog/query.ts';
import { runs } from '../robustness/arbitrary-text.ts';
import { query } from './arbitrary-query.ts';
import { matchesByHand } from './match-by-hand.ts';
import { sampleFacts, sampleNames, TODAY } from './sample-items.ts';

function select(text: string, today: string | null = TODAY): string[] {
  const parsed = parseQuery(text, sampleNames);
  expect(parsed.errors).toEqual([]);
  const matches = compileQuery(parsed.query, today);
  return [...sampleFacts].filter(([, facts]) => matches(facts)).map(([key]) => key);
}

const ALL = [...sampleFacts.keys()];

test.each<[string, string[]]>([
  ['', ALL],
  ['status:ready,done', ['s4-2', 's4-10']],
  ['status:unstated', ['x']],
  ['-status:ready,done', ['s4-1', 'x', 'e']],
  ['kind:epic', ['e']],
  ['is:open', ['s4-1', 's4-2', 'x', 'e']],
  ['is:overdue', ['s4-1']],
  ['is:waiting', ['s4-2', 'x']],
  ['is:ready', ['e']],
  ['is:critical', ['s4-1']],
  ['sprint:"Sprint 4"', ['s4-1', 's4-2']],
  ['sprint:4', ['s4-1', 's4-2']],
  ['sprint:quays', ['s4-1', 's4-2']],
  ['sprint:none', ['x', 'e']],
  ['lane:a', ['s4-1']],
  ['lane:"lane b"', ['s4-2']],
  ['owner:ann', ['s4-1', 's4-10']],
  ['owner:"ann berg"', ['s4-1']],
  ['-owner:none', ['s4-1', 's4-10']],
  ['label:"needs paint"', ['s4-10']],
  ['section:"odd jobs"', ['x']],
  ['id:s4-1,x', ['s4-1', 'x']],
  ['waits-for:S4-1', ['s4-2']],
  ['holds-up:s4-2', ['s4-1']],
  ['project:ferry priority:none', ['x', 'e']],
  ['priority<=p1', ['s4-1']],
  ['priority>0', ['s4-2']],
  ['effort:1d', ['s4-1']],
  ['effort>3pt', ['s4-2']],
  ['effort:none', ['x', 'e']],
  ['due<2026-03-05', ['s4-1', 's4-10']],
  ['due>=today due<=today+2w', ['e']],
  ['due:none', ['s4-2', 'x']],
  ['boat', ['s4-2']],
  ['offne', ['s4-10']],
  ['"harbour master"', ['x']],
  ['paint OR is:critical', ['s4-1', 's4-2']],
  ['sprint:4 (paint OR is:critical) -owner:ann', ['s4-2']],
  ['sprint:4 paint OR kind:epic', ['s4-2', 'e']],
])('%j selects %j', (text, expected) => {
  expect(select(text)).toEqual(expected);
});

test('where no day is known, nothing is due before or after today', () => {
  expect(select('due<today', null)).toEqual([]);
  expect(select('due<2026-03-05', null)).toEqual(['s4-1', 's4-10']);
});

test('any query selects what working it out by hand selects', () => {
  fc.assert(
    fc.property(query, (any) => {
      const matches = compileQuery(any, TODAY);
      for (const facts of sampleFacts.values()) expect(matches(facts)).toBe(matchesByHand(any, facts, TODAY));
    }),
    runs(1000),
  );
});
