import { words as things } from '#words/things.ts';
import { words } from '#words/waits.ts';
import { type CriticalPath, findCriticalPath } from '../../backlog/graph.ts';
import type { Item } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { itemsOf } from './group-row.ts';

/** The open items that decide how soon everything can be done. */
export interface LongestChain {
  readonly items: readonly Item[];
  readonly note: string;
}

/** Two items in a row are no news: their pages say it. */
const LEAST_ITEMS = 3;

/** The longest chain of waits, and how it is measured. Null when no more than two open items wait for each other. */
export function findLongestChain(index: ProjectIndex): LongestChain | null {
  const path = findCriticalPath(index.waits);
  if (path === null || path.items.length < LEAST_ITEMS) return null;
  return { items: itemsOf(index, path.items), note: words.chain.note(measure(path)) };
}

function measure({ length, unit, unsized }: CriticalPath): string {
  if (unit === 'items') return words.chain.inItems;
  const amount = things[unit](length);
  if (unsized.length === 0) return words.chain.byEstimates(amount);
  return words.chain.atLeast(amount, unsized.length, unit);
}
