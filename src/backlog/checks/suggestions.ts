import { distance } from 'fastest-levenshtein';

/** More names than this that are equally near are no help: whoever wrote it can have meant any of them. */
const MOST_SUGGESTIONS = 3;

/** Beyond so many comparisons nothing more is suggested: a plan with a thousand unknown names has another fault. */
const MOST_COMPARISONS = 2_000_000;

/**
 * Makes a function that finds which of these names somebody may have meant, the best guesses in the order given. A name
 * that differs only by case, punctuation, spaces or leading zeros is surely meant; else the nearest names count, up to
 * one wrong character in three. None when there is no good guess.
 */
export function createSuggester(names: readonly string[]): (text: string) => readonly string[] {
  const known = [...new Set(names)];
  const order = new Map(known.map((name, at) => [name, at]));
  const byFold = Map.groupBy(known, fold);
  const byLength = Map.groupBy(
    known.map((name) => ({ name, lower: name.toLowerCase() })),
    ({ lower }) => lower.length,
  );
  const answers = new Map<string, readonly string[]>();
  let comparisons = 0;

  const search = (text: string): readonly string[] => {
    const same = byFold.get(fold(text));
    if (!same && comparisons > MOST_COMPARISONS) return [];
    const found = same ?? findNearest(text.toLowerCase(), byLength);
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

function findNearest(text: string, byLength: ReadonlyMap<number, readonly Candidate[]>): string[] {
  const gapTo = (length: number) => Math.abs(length - text.length);
  let limit = Math.floor(Math.max(text.length, 3) / 3);
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
