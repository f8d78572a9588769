import { foldCase, foldName } from '../backlog/fold-name.ts';
import { foldWords } from './fold-text.ts';
import type { Choices, Hit } from './search-types.ts';

/** Completions beyond what was typed in full. */
const MOST = 12;

const collator = new Intl.Collator('en', { numeric: true });

/**
 * What was typed as an exact id, then as one but for separators, then what has an id that begins so, a title with words
 * that begin so, or an id that holds it. What lies below `home`, the address of a project, goes before its equals.
 */
export function complete(all: readonly Hit[], query: string, choices: Choices, home = ''): Hit[] {
  const asked = { exact: foldCase(query), name: foldName(query), words: foldWords(query) };
  if (asked.name === '') return [];
  const ranked = all.flatMap((hit) => {
    const rank = passes(hit, choices) ? rankOf(hit, asked) : null;
    return rank === null ? [] : [{ hit, rank, isAway: !hit.url.startsWith(home) }];
  });
  ranked.sort((a, b) => a.rank - b.rank || Number(a.isAway) - Number(b.isAway) || compareNames(a.hit, b.hit));
  const exact = ranked.filter(({ rank }) => rank === 0).length;
  return ranked.slice(0, exact + MOST).map(({ hit }) => hit);
}

/** True when the id was typed in full. */
export function isExactId({ id }: Hit, query: string): boolean {
  return id !== '' && foldCase(id) === foldCase(query);
}

interface Asked {
  readonly exact: string;
  readonly name: string;
  readonly words: readonly string[];
}

function rankOf(hit: Hit, { exact, name, words }: Asked): number | null {
  const id = foldName(hit.id);
  if (id !== '' && foldCase(hit.id) === exact) return 0;
  if (id !== '' && id === name) return 1;
  if (id.startsWith(name)) return 2;
  if (name.length < 2) return null;
  const title = foldCase(hit.title);
  const titleWords = foldWords(title);
  if (words.every((word) => titleWords.some((each) => each.startsWith(word)))) return 3;
  return id.includes(name) || isUnspacedPart(title, exact) ? 4 : null;
}

/** Scripts without spaces have no words to begin with. */
function isUnspacedPart(title: string, exact: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(exact) && title.includes(exact);
}

function compareNames(a: Hit, b: Hit): number {
  return collator.compare(a.id, b.id) || collator.compare(a.title, b.title);
}

/** The list knows no priorities, lanes and owners: where one is chosen, only the index can answer. */
function passes(hit: Hit, choices: Choices): boolean {
  if (choices.priority || choices.lane || choices.owner) return false;
  return (['kind', 'status', 'project', 'sprint'] as const).every(
    (facet) => choices[facet]?.includes(hit[facet]) ?? true,
  );
}
