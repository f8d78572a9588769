import { words } from '#words/charts.ts';
import { words as statuses } from '#words/status.ts';
import type { Item } from '../../../backlog/model.ts';
import { BY_PROGRESS, classOf, GLYPH_WORDS } from '../status.ts';
import type { FigurePart } from './figures.ts';

/** The statuses as parts of bars, in the order of progress. */
export const STATUS_PARTS: readonly FigurePart[] = BY_PROGRESS.map((glyph) => ({
  word: GLYPH_WORDS[glyph],
  inText: statuses.inText[glyph],
  look: glyph,
  mark: glyph,
}));

/** How much each status has; an item counts 1 unless told otherwise. */
export function countByStatus(items: readonly Item[], amountOf: (item: Item) => number = () => 1): number[] {
  const amounts = new Map<string, number>();
  for (const item of items) amounts.set(classOf(item), (amounts.get(classOf(item)) ?? 0) + amountOf(item));
  return BY_PROGRESS.map((glyph) => Math.round((amounts.get(glyph) ?? 0) * 100) / 100);
}

/** How bars of items are divided: by status, or not at all where no item states one. */
export function divideByStatus(items: readonly Item[], unit: keyof typeof words.whole) {
  if (items.some(({ status }) => status !== null))
    return { parts: STATUS_PARTS, divide: countByStatus, isByStatus: true };
  const divide = (some: readonly Item[], amountOf: (item: Item) => number = () => 1) => [
    Math.round(some.reduce((total, item) => total + amountOf(item), 0) * 100) / 100,
  ];
  return {
    parts: [{ word: words.whole[unit], inText: words.whole[unit], look: 'plain', mark: null }],
    divide,
    isByStatus: false,
  };
}
