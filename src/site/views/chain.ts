import { words as things } from '#words/things.ts';
import { words } from '#words/waits.ts';
import { findPrerequisites } from '../../backlog/graph.ts';
import type { Item } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { urls } from '../urls.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { itemsOf, kindOfSprints } from './group-row.ts';
import { byAttention, type RowView, showRow } from './row.ts';
import { isClosed } from './status.ts';
import { listDependents, listWaits, stoppedBy } from './waits.ts';

/** How far the waits of an item lead, in both directions. */
export interface ChainView {
  /** `7 items before it, 3 still open. Holds up 5 items in 2 sprints.` */
  readonly note: string;
  /** All items before it, null when it names each of them itself. */
  readonly before: Excerpt<RowView> | null;
  /** All open items after it, null when each of them names it itself. */
  readonly after: Excerpt<RowView> | null;
}

/** Follows the waits of an item to their ends. */
export function showChain(index: ProjectIndex, item: Item): ChainView {
  const before = itemsOf(index, findPrerequisites(index.waits, item.key));
  const after = isClosed(item) ? [] : stoppedBy(index, item);
  const graph = urls.graph(index.project.slug);
  const fold = (items: readonly Item[], direct: number) =>
    items.length > direct ? excerpt(byAttention(index, items), graph, (other) => showRow(index, other)) : null;
  return {
    note: [...noteBefore(index, item, before), ...noteAfter(index, item, after)].join(' '),
    before: fold(before, item.dependsOn.length),
    after: fold(after, listDependents(index, item).length),
  };
}

function noteBefore(index: ProjectIndex, item: Item, before: readonly Item[]): string[] {
  const open = before.filter((other) => !isClosed(other)).length;
  const outside = listWaits(index, item).filter(({ toType }) => toType === 'external').length;
  if (before.length === 0) return outside > 0 ? [words.waitsForThings(outside)] : [];
  return [words.before(before.length, open, outside)];
}

function noteAfter(index: ProjectIndex, item: Item, after: readonly Item[]): string[] {
  if (isClosed(item)) return item.blocks.length > 0 ? [words.after(item.blocks.length)] : [];
  if (after.length === 0) return [];
  const sprints = new Set(after.flatMap(({ sprint }) => sprint ?? [])).size;
  return [words.holdsUp(after.length, sprints > 1 ? things.inSprints(sprints, kindOfSprints(index)) : '')];
}
