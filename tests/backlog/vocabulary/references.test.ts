import { describe, expect, test } from 'vitest';
import { findGroupReferences, parseGroupLabel } from '../../../src/backlog/vocabulary/groupings.ts';
import { findReferences, indexIds } from '../../../src/backlog/vocabulary/references.ts';
import { isLinear } from '../robustness/growth.ts';

const known = indexIds([
  'S1-A',
  'S1-B',
  'S1-C',
  'OP-104',
  'OP-105',
  'OP-108',
  'DOC-1',
  'DOC-2',
  'DOC-3',
  'T12',
  'T13',
  'T14',
  '2a.1',
  '2a.2',
  '1',
  '2',
  '5',
]);

describe('findReferences', () => {
  test.each([
    ['After S1-A/B to capture it', ['S1-A', 'S1-B']],
    ['`S1-A`/`B` and s1-c', ['S1-A', 'S1-B', 'S1-C']],
    ['OP-104/108', ['OP-104', 'OP-108']],
    ['OP-104..108', ['OP-104', 'OP-105', 'OP-108']],
    ['Depends on DOC-1..3 process', ['DOC-1', 'DOC-2', 'DOC-3']],
    ['DOC-1–DOC-3', ['DOC-1', 'DOC-2', 'DOC-3']],
    ['T12-T14', ['T12', 'T13', 'T14']],
    ['`DOC-1` through `DOC-3` are done', ['DOC-1', 'DOC-2', 'DOC-3']],
    ['2a.*', ['2a.1', '2a.2']],
    ['Task 5', ['5']],
    ['(Tasks: 1, 2 and 5)', ['1', '2', '5']],
    ['5 people, 2 days', []],
    ['XS1-A and S1-AB', []],
    ['see DOC-2.', ['DOC-2']],
    ['S1\u2011A', ['S1-A']],
    ['S1–A', []],
  ])('%s', (text, ids) => {
    expect(findReferences(text, known).flatMap((match) => match.ids)).toEqual(ids);
  });

  test('what looks like an id but is not known is said so; names of other things are not', () => {
    const unknown = findReferences('S1-Z9, CVE-2025-1, UTF-8, CLERK_SECRET_KEY, DOC-9', known).flatMap(
      (match) => match.unknown,
    );
    expect(unknown).toEqual(['S1-Z9', 'DOC-9']);
  });

  test('an id with a dash for its hyphen is unknown; a range is none', () => {
    const unknown = findReferences('DOC-1–DOC-3, S1–A, DOC – 2', known).flatMap((match) => match.unknown);
    expect(unknown).toEqual(['S1–A', 'DOC – 2']);
  });

  test.each(['S1-A/', 'A-', '1, ', 'Task 1,'])('stays linear on a line of %j', (unit) => {
    const write = (length: number) => unit.repeat(length / unit.length);
    expect(isLinear((text) => findReferences(text, known), write)).toBe(true);
  });
});

describe('findGroupReferences', () => {
  test.each([
    ['Needs hooks from Streams 1–3; schedule', 'lane', ['1', '2', '3']],
    ['Lane A (S1-A)', 'lane', ['A']],
    ['after Sprints 1, 2 and 4', 'sprint', ['1', '2', '4']],
    ['nach Welle 2', 'sprint', ['2']],
  ])('%s', (text, type, ordinals) => {
    expect(findGroupReferences(text)).toMatchObject([{ type, ordinals }]);
  });
});

describe('parseGroupLabel', () => {
  test.each([
    ['Sprint 4 — Credentials', 'Sprint 4', 'Credentials'],
    ['Sprint 5 Lanes', 'Sprint 5', null],
    ['🥇 Sprint 1 (Week 1-2) - Start', 'Sprint 1', 'Start'],
    ['Lane A: Platform', 'Lane A', 'Platform'],
    ['Track B', 'Track B', null],
    ['Спринт 2: Начало', 'Спринт 2', 'Начало'],
    ['Woche 3 – Ausbau', 'Woche 3', 'Ausbau'],
  ])('%s', (text, label, name) => {
    expect(parseGroupLabel(text)).toMatchObject({ label, name });
  });

  test.each(['Phase 1 closeout tracker', 'Lanes', 'Sprint acceptance tests', 'Week-by-week plan', 'Streamlined 4'])(
    '%s is no label',
    (text) => {
      expect(parseGroupLabel(text)).toBeNull();
    },
  );
});
