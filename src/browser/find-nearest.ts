import { distance } from 'fastest-levenshtein';
import { foldName } from '../backlog/fold-name.ts';
import { foldWords } from './fold-text.ts';
import { lastStep } from './search-list.ts';
import type { Hit } from './search-types.ts';

const MOST = 5;

const collator = new Intl.Collator('en', { numeric: true });

/**
 * The pages whose ids, addresses or titles are nearest to what was typed: up to one wrong character in three. `S4-10` is near to
 * `S4-1`. What lies below `home`, the address of a project, goes before its equals.
 */
export function findNearest(all: readonly Hit[], typed: string, home = ''): Hit[] {
  const name = foldName(typed);
  const words = foldWords(typed);
  const near = all.flatMap((hit) => {
    const names = new Set([hit.id, lastStep(hit.url)].map(foldName));
    const away = Math.min(...Array.from(names, (known) => measureName(known, name)), measureWords(hit, words));
    return Number.isFinite(away) ? [{ hit, away, isAway: !hit.url.startsWith(home) }] : [];
  });
  near.sort((a, b) => a.away - b.away || Number(a.isAway) - Number(b.isAway) || collator.compare(a.hit.id, b.hit.id));
  return near.slice(0, MOST).map(({ hit }) => hit);
}

/** What begins alike is nearer than what differs at its beginning, by less than one character. */
function measureName(known: string, name: string): number {
  if (known === '' || name === '') return Number.POSITIVE_INFINITY;
  return limit(distance(known, name), name) - countShared(known, name) / (name.length + 1);
}

/** Each word that was typed against the nearest word of the title, or the beginning of one. */
function measureWords({ title }: Hit, words: readonly string[]): number {
  const known = foldWords(title);
  if (known.length === 0 || words.length === 0) return Number.POSITIVE_INFINITY;
  return words.reduce((sum, word) => {
    const nearest = Math.min(...known.map((each) => distance(each.slice(0, word.length + 1), word)));
    // Of a word of two letters too little is left when one is wrong.
    return sum + (word.length < 3 && nearest > 0 ? Number.POSITIVE_INFINITY : limit(nearest, word));
  }, 0);
}

function limit(away: number, typed: string): number {
  return away <= Math.ceil(typed.length / 3) ? away : Number.POSITIVE_INFINITY;
}

function countShared(a: string, b: string): number {
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared;
}
