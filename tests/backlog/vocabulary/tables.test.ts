import { describe, expect, test } from 'vitest';
import { effortUnits, isEffort, parseEffort } from '../../../src/backlog/vocabulary/effort.ts';
import { fieldNames, fieldOf } from '../../../src/backlog/vocabulary/field-names.ts';
import { groupWords, parseGroupLabel } from '../../../src/backlog/vocabulary/groupings.ts';
import { isLogHeading, logPhrases } from '../../../src/backlog/vocabulary/history.ts';
import { independencePhrases, ownSubjects, statesIndependence } from '../../../src/backlog/vocabulary/independence.ts';
import { isNone, noneWords, undecidedWords } from '../../../src/backlog/vocabulary/none.ts';
import { parsePriority, priorityWords } from '../../../src/backlog/vocabulary/priority.ts';
import { relationOf, relationPhrases } from '../../../src/backlog/vocabulary/references.ts';
import { sectionKindOf, sectionPhrases } from '../../../src/backlog/vocabulary/sections.ts';
import { smallWords } from '../../../src/backlog/vocabulary/small-words.ts';
import { parseStatus } from '../../../src/backlog/vocabulary/status.ts';
import { statusWords } from '../../../src/backlog/vocabulary/status-words.ts';
import { isTotal, totalWords } from '../../../src/backlog/vocabulary/totals.ts';

/** The languages that every table of words covers. */
const LANGUAGES = ['ar', 'de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'nl', 'pl', 'pt', 'ru', 'sv', 'uz', 'zh'];

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
    ['undecided words', undecidedWords],
    ['independence', independencePhrases],
    ['subjects of independence', ownSubjects],
    ['logs', logPhrases],
    ['words for sums', totalWords],
    ['small words of titles', smallWords],
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

  test('undecided words', () => {
    for (const phrase of Object.values(undecidedWords).flat()) {
      expect(isNone(phrase), phrase).toBe(true);
      expect(statesIndependence(phrase), phrase).toBe(false);
    }
  });

  test('independence, alone and with each subject', () => {
    for (const [language, phrases] of Object.entries(independencePhrases)) {
      for (const phrase of phrases) {
        expect(statesIndependence(`${phrase}.`), phrase).toBe(true);
        for (const subject of ownSubjects[language] ?? [])
          expect(statesIndependence(`${subject} ${phrase}`), `${subject} ${phrase}`).toBe(true);
      }
    }
  });

  test('words for sums', () => {
    for (const phrase of Object.values(totalWords).flat()) {
      expect(isTotal(`${phrase}:`), phrase).toBe(true);
      expect(isTotal(`${phrase} xyz`), phrase).toBe(false);
    }
  });

  test('logs', () => {
    for (const phrase of Object.values(logPhrases).flat()) {
      expect(isLogHeading(`📜 ${phrase.replace('=', '')}`), phrase).toBe(true);
      expect(isLogHeading(`${phrase.replace('=', '')}xyz`) && /^\p{Script=Latin}/u.test(phrase), phrase).toBe(false);
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
