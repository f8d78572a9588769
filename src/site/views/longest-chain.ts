import { type CriticalPath, findCriticalPath } from '../../backlog/graph.ts';
import type { Item } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { itemsOf } from './group-row.ts';
import { counted } from './sentence.ts';

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
  return { items: itemsOf(index, path.items), note: `One after the other, as the waits demand. ${measure(path)}` };
}

function measure({ length, unit, unsized }: CriticalPath): string {
  if (unit === 'items') return 'Counted in items: most state no hours or points.';
  const amount = counted(length, unit.slice(0, -1));
  if (unsized.length === 0) return `${amount} by their own estimates.`;
  return `At least ${amount}: ${counted(unsized.length, 'step states', 'steps state')} no ${unit}.`;
}
