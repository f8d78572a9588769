import { describe, expect, test } from 'vitest';
import { effortUnits, isEffort, parseEffort } from '../../../src/backlog/vocabulary/effort.ts';
import { fieldNames, fieldOf } from '../../../src/backlog/vocabulary/field-names.ts';
import { groupWords, parseGroupLabel } from '../../../src/backlog/vocabulary/groupings.ts';
import { isNone, noneWords } from '../../../src/backlog/vocabulary/none.ts';
import { parsePriority, priorityWords } from '../../../src/backlog/vocabulary/priority.ts';
import { relationOf, relationPhrases } from '../../../src/backlog/vocabulary/references.ts';
import { sectionKindOf, sectionPhrases } from '../../../src/backlog/vocabulary/sections.ts';
import { parseStatus, statusWords } from '../../../src/backlog/vocabulary/status.ts';
import { isTotal, totalWords } from '../../../src/backlog/vocabulary/totals.ts';

/** The languages that every table of words covers. */
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'ru', 'sv', 'uz', 'zh'];

function entries(vocabulary: Readonly<Record<string, object>>): [string, string, string][] {
  return Object.entries(vocabulary).flatMap(([language, values]) =>
    Object.entries(values as Record<string, readonly string[]>).flatMap(([value, phrases]) =>
      phrases.map((phrase): [string, string, string] => [language, value, phrase]),
    ),
  );
}

describe('every table covers every language', () => {
  test.each([
    ['field names', fieldNames],
    ['statuses', statusWords],
    ['priorities', priorityWords],
    ['groupings', groupWords],
    ['none words', noneWords],
    ['words for sums', totalWords],
    ['sections', sectionPhrases],
  ])('%s', (_, table) => {
    expect(Object.keys(table).sort()).toEqual(LANGUAGES);
  });
});

describe('every word means what its table says, or what an earlier table said of the same word', () => {
  test('field names', () => {
    for (const [, , phrase] of entries(fieldNames)) expect(fieldOf(phrase), phrase).not.toBeNull();
  });

  test('statuses', () => {
    for (const [, value, phrase] of entries(statusWords))
      expect(parseStatus(phrase)?.class, `${phrase} (${value})`).toBeDefined();
  });

  test('priorities', () => {
    for (const [, , phrase] of entries(priorityWords)) expect(parsePriority(phrase)?.rank, phrase).not.toBeNull();
  });

  test('groupings', () => {
    for (const [, , phrase] of entries(groupWords))
      expect(parseGroupLabel(`${phrase} 3: Name`)?.ordinal, phrase).toBe('3');
  });

  test('none words', () => {
    for (const phrase of Object.values(noneWords).flat()) expect(isNone(`${phrase}.`), phrase).toBe(true);
  });

  test('words for sums', () => {
    for (const phrase of Object.values(totalWords).flat()) {
      expect(isTotal(`${phrase}:`), phrase).toBe(true);
      expect(isTotal(`${phrase} xyz`), phrase).toBe(false);
    }
  });

  test('sections', () => {
    for (const [, , phrase] of entries(sectionPhrases))
      expect(sectionKindOf(phrase.replace('=', '')), phrase).not.toBeNull();
  });

  test('effort units', () => {
    for (const unit of Object.values(effortUnits).flat()) {
      expect(isEffort(`3 ${unit}`), unit).toBe(true);
      const effort = parseEffort(`3 ${unit}`);
      expect((effort?.points ?? 0) + (effort?.hours ?? 0), unit).toBeGreaterThan(0);
    }
  });

  test('dependency phrases', () => {
    for (const [relation, phrases] of Object.entries(relationPhrases)) {
      for (const phrase of phrases) expect(relationOf(`${phrase} A-1`), `${phrase} (${relation})`).not.toBeNull();
    }
  });
});
