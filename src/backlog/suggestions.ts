import { distance } from 'fastest-levenshtein';
import type { WordsByLanguage } from '../words/by-language.ts';

/** More names than this that are equally near are no help: whoever wrote it can have meant any of them. */
const MOST_SUGGESTIONS = 3;

/** Beyond so many comparisons nothing more is suggested: a plan with a thousand unknown names has another fault. */
const MOST_COMPARISONS = 2_000_000;

/** The names that a text may mean. */
export type Suggester = (text: string) => readonly string[];

/**
 * Makes a function that finds which of these names somebody may have meant, the best guesses in the order given. A name
 * that differs only by case, punctuation, spaces or leading zeros is surely meant, and so is a word whose letters changed
 * places; else the nearest names count, up to one wrong character in so many. None when there is no good guess.
 */
export function createSuggester(names: readonly string[], charactersPerSlip = 3): Suggester {
  const known = [...new Set(names)];
  const order = new Map(known.map((name, at) => [name, at]));
  const byFold = Map.groupBy(known, fold);
  const byLetters = Map.groupBy(known, sortLetters);
  byLetters.delete(null);
  const byLength = Map.groupBy(
    known.map((name) => ({ name, lower: name.toLowerCase() })),
    ({ lower }) => lower.length,
  );
  const answers = new Map<string, readonly string[]>();
  let comparisons = 0;

  const search = (text: string): readonly string[] => {
    const same = byFold.get(fold(text)) ?? byLetters.get(sortLetters(text));
    if (!same && comparisons > MOST_COMPARISONS) return [];
    const found = same ?? findNearest(text.toLowerCase(), byLength, charactersPerSlip);
    if (!same) comparisons += known.length;
    return found.length > MOST_SUGGESTIONS ? [] : found.toSorted((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
  };
  return (text) => {
    const answer = answers.get(text) ?? search(text);
    answers.set(text, answer);
    return answer;
  };
}

interface Candidate {
  readonly name: string;
  readonly lower: string;
}

function findNearest(
  text: string,
  byLength: ReadonlyMap<number, readonly Candidate[]>,
  charactersPerSlip: number,
): string[] {
  const gapTo = (length: number) => Math.abs(length - text.length);
  let limit = Math.max(1, Math.floor(text.length / charactersPerSlip));
  let nearest: string[] = [];
  for (const length of [...byLength.keys()].sort((a, b) => gapTo(a) - gapTo(b))) {
    if (gapTo(length) > limit) break;
    for (const { name, lower } of byLength.get(length) ?? []) {
      const away = distance(text, lower);
      if (away > limit) continue;
      if (away < limit) nearest = [];
      limit = away;
      nearest.push(name);
    }
  }
  return nearest;
}

function fold(name: string): string {
  return name
    .toLowerCase()
    .replace(/(?<!\d)0+(?=\d)/g, '')
    .replace(/[^\p{Letter}\p{Number}]+/gu, '');
}

/** Equal for words of the same letters that begin alike; null for what is not one word of letters. */
function sortLetters(name: string): string | null {
  const word = name.toLowerCase();
  return /^\p{L}{4,}$/u.test(word) ? word.charAt(0) + [...word.slice(1)].sort().join('') : null;
}

/** What may have been meant and what is allowed, in sentences; empty where nothing is to be said. `most` names are listed. */
export function describeChoices(
  { allowed, suggestions }: { readonly allowed: readonly string[]; readonly suggestions: readonly string[] },
  words: WordsByLanguage['choices'],
  most = 24,
): string {
  return [
    ...(suggestions.length > 0 ? [words.meant(suggestions)] : []),
    ...(allowed.length > 0 ? [words.allowed(allowed.slice(0, most), allowed.length - most)] : []),
  ].join(' ');
}
