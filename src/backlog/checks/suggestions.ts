import { distance } from 'fastest-levenshtein';

/** More names than this that are equally near are no help: whoever wrote it can have meant any of them. */
const MOST_SUGGESTIONS = 3;

/**
 * Makes a function that finds which of these names somebody may have meant, the best guesses in the order given. A name
 * that differs only by case, punctuation, spaces or leading zeros is surely meant; else the nearest names count, up to
 * one wrong character in three. None when there is no good guess.
 */
export function createSuggester(names: readonly string[]): (text: string) => readonly string[] {
  const known = [...new Set(names)];
  const byFold = Map.groupBy(known, fold);
  const byLength = Map.groupBy(known, ({ length }) => length);
  const answers = new Map<string, readonly string[]>();

  const search = (text: string): readonly string[] => {
    const same = byFold.get(fold(text));
    const found = same ?? findNearest(text.toLowerCase(), byLength);
    return found.length > MOST_SUGGESTIONS ? [] : known.filter((name) => found.includes(name));
  };
  return (text) => {
    const answer = answers.get(text) ?? search(text);
    answers.set(text, answer);
    return answer;
  };
}

function findNearest(text: string, byLength: ReadonlyMap<number, readonly string[]>): string[] {
  let limit = Math.floor(Math.max(text.length, 3) / 3);
  let nearest: string[] = [];
  for (const [length, names] of [...byLength].sort(
    ([a], [b]) => Math.abs(a - text.length) - Math.abs(b - text.length),
  )) {
    if (Math.abs(length - text.length) > limit) break;
    for (const name of names) {
      const away = distance(text, name.toLowerCase());
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
