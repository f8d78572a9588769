import { words as statuses } from '#words/status.ts';
import { words as things } from '#words/things.ts';
import type { Item } from '../../backlog/model.ts';
import { BY_PROGRESS, classOf, GLYPH_WORDS, type Glyph } from './status.ts';

export interface SegmentView {
  readonly glyph: Glyph;
  readonly word: string;
  readonly count: number;
  /** Where it begins and how wide it is, in percent of the bar. */
  readonly start: string;
  readonly width: string;
}

/** A group of items by status: as a bar with its key, as one glyph an item, and in words. */
export interface TallyView {
  readonly total: number;
  /** `3 ready, 1 needs spec`. */
  readonly label: string;
  readonly segments: readonly SegmentView[];
  /** One glyph an item; null when there are too many to count by eye. */
  readonly pips: readonly Glyph[] | null;
  /** `2 of 5 done`; without any status just `5 items`. */
  readonly progress: string;
  /** True when no item states a status. */
  readonly isUnstated: boolean;
}

const MOST_PIPS = 16;

/** Counts items by status class, in the order of progress. */
export function tally(items: readonly Pick<Item, 'status'>[]): TallyView {
  const counts = new Map<Glyph, number>();
  for (const item of items) counts.set(classOf(item), (counts.get(classOf(item)) ?? 0) + 1);
  let before = 0;
  const segments = BY_PROGRESS.flatMap((glyph) => {
    const count = counts.get(glyph) ?? 0;
    if (count === 0) return [];
    const segment = {
      glyph,
      word: GLYPH_WORDS[glyph],
      count,
      start: percent(before, items.length),
      width: percent(count, items.length),
    };
    before += count;
    return [segment];
  });
  const isUnstated = (counts.get('unstated') ?? 0) === items.length;
  return {
    total: items.length,
    label: segments.map(({ count, glyph }) => `${count} ${statuses.inText[glyph]}`).join(', '),
    segments,
    pips: items.length <= MOST_PIPS ? segments.flatMap(({ glyph, count }) => Array<Glyph>(count).fill(glyph)) : null,
    progress: isUnstated ? things.items(items.length) : statuses.doneOf(counts.get('done') ?? 0, items.length),
    isUnstated,
  };
}

function percent(part: number, whole: number): string {
  return `${Math.round((part / whole) * 10_000) / 100}%`;
}
