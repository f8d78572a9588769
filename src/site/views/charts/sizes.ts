import { words } from '#words/charts.ts';
import { compareText } from '../../../backlog/compare-text.ts';
import type { Effort, Item } from '../../../backlog/model.ts';
import { isPriorityLevel, parsePriority } from '../../../backlog/vocabulary/priority.ts';
import type { Unit } from './figures.ts';
import type { Grouping } from './scope.ts';

/** The sizes that everybody uses, from small to large. */
const SIZES = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL'];
const MOST_SIZES = 6;

/** Whether an effort is words that are no amount. */
export function isSize({ hours, points }: Effort): boolean {
  return hours === null && points === null;
}

/** How the sizes of items are counted: the most frequent ones, from small to large, then all others as one. */
export function countSizes(items: readonly Item[], kind: NonNullable<Grouping['kind']>) {
  const counts = [...Map.groupBy(items.flatMap(sizeOf), (size) => size)].map(
    ([size, same]) => [size, same.length] as const,
  );
  counts.sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]));
  const isCut = counts.length > MOST_SIZES;
  const shown = counts.slice(0, isCut ? MOST_SIZES - 1 : MOST_SIZES).map(([size]) => size);
  const places = new Map(shown.sort(compareSizes).map((size, place) => [size, place]));
  const names = [...shown, ...(isCut ? [words.effort.otherSize] : [])];
  const unit: Unit = 'items';
  return {
    parts: names.map((word, at) => ({ word, inText: word, look: `tone tone-${at + 1}`, mark: null })),
    unit,
    about: words.effort.aboutSizes(kind),
    divide: (some: readonly Item[]) => {
      const found = some.flatMap(sizeOf).map((size) => places.get(size) ?? shown.length);
      return names.map((_, place) => found.filter((each) => each === place).length);
    },
  };
}

function sizeOf({ effort }: Item): string[] {
  return effort && isSize(effort) ? [effort.text] : [];
}

function compareSizes(a: string, b: string): number {
  return orderOf(a) - orderOf(b) || compareText(a, b);
}

/** `S–M` lies between its ends; `low` and `high` in any language that priorities are read in, like S and L. Others come last. */
function orderOf(size: string): number {
  const named = size.toUpperCase().match(/(?<!\p{L})(?:X{0,2}[SL]|M)(?!\p{L})/gu) ?? [];
  if (named.length > 0) return named.reduce((sum, letters) => sum + SIZES.indexOf(letters), 0) / named.length;
  const rank = isPriorityLevel(size) ? (parsePriority(size)?.rank ?? null) : null;
  return rank === null ? SIZES.length : SIZES.indexOf('XL') - rank;
}
