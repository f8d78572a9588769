import { compareTitles, type Nearness, signaturesOf } from './similar-titles.ts';
import type { TitledItem } from './titles.ts';

/** Two items whose titles are near each other. */
export interface NearPair {
  readonly first: TitledItem;
  readonly later: TitledItem;
  readonly nearness: Nearness;
}

/** A title that so many items have names a kind of work, such as "Write tests". */
const FEWEST_REPEATS = 3;

/** Titles of which so many meet under one signature are variations of one theme. */
const MOST_VARIATIONS = 20;

/**
 * Pairs each item with the first one before it that has nearly the same title and that `mayBeSame` lets pass. Only titles
 * with a signature in common are compared, so the time grows with the number of items.
 */
export function findNearPairs(titled: readonly TitledItem[], mayBeSame: (pair: NearPair) => boolean): NearPair[] {
  const isRare = createRarity(titled);
  const isRepeated = createRepetition(titled);
  const bySignature = new Map<number, TitledItem[]>();
  return titled.flatMap((later, at) => {
    if (isRepeated(at)) return [];
    const met = signaturesOf(later.title).map((signature) => meet(bySignature, signature, later));
    for (const first of new Set(met.flat())) {
      const nearness = compareTitles(first.title, later.title, isRare);
      if (nearness !== null && mayBeSame({ first, later, nearness })) return [{ first, later, nearness }];
    }
    return [];
  });
}

/** The items that came under a signature before, none where there are too many. */
function meet(bySignature: Map<number, TitledItem[]>, signature: number, item: TitledItem): readonly TitledItem[] {
  const known = bySignature.get(signature) ?? [];
  bySignature.set(signature, known);
  if (known.length >= MOST_VARIATIONS) return [];
  const before = [...known];
  known.push(item);
  return before;
}

/** Tells of the title at a position whether {@link FEWEST_REPEATS} items have it. */
function createRepetition(titled: readonly TitledItem[]): (at: number) => boolean {
  const names = titled.map(({ title }) => `${title.words.join(' ')} ${title.marks}`);
  const counts = countAll(names);
  return (at) => (counts.get(names[at] ?? '') ?? 0) >= FEWEST_REPEATS;
}

function createRarity(titled: readonly TitledItem[]): (word: string) => boolean {
  const counts = new Map<string, number>();
  for (const { title } of titled) countAll(title.words, counts);
  return (word) => counts.get(word) === 1;
}

function countAll(texts: readonly string[], counts = new Map<string, number>()): Map<string, number> {
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
