import { words } from '#words/charts.ts';
import { compareText } from '../../../backlog/compare-text.ts';
import type { Item } from '../../../backlog/model.ts';
import { shortPriority } from '../naming.ts';
import { countFigures, type Figures } from './figures.ts';
import { type ChartScope, itemsIn } from './scope.ts';
import { divideByStatus } from './status-parts.ts';

/** How many items have which priority, the most urgent first, by status where one is stated. Null where none has one. */
export function countPriorities(scope: ChartScope): Figures | null {
  const all = itemsIn(scope);
  const items = all.filter(({ priority }) => priority !== null);
  const silent = all.length - items.length;
  const { parts, divide, isByStatus } = divideByStatus(items, 'items');
  const rows = [...Map.groupBy(items, nameLevel)].map(([, same]) => ({
    rank: rankOf(same[0]),
    row: { label: nameItems(same), href: null, amounts: divide(same) },
  }));
  return countFigures({
    title: words.priorities.title,
    about: words.priorities.about(isByStatus),
    head: words.priorities.head,
    unit: 'items',
    parts,
    rows: rows.sort((a, b) => a.rank - b.rank || compareText(a.row.label, b.row.label)).map(({ row }) => row),
    remarks: silent > 0 ? [words.priorities.silent(silent)] : [],
  });
}

/** Priorities of one rank are one level, whatever their words; those without a rank go by their words. */
function nameLevel({ priority }: Item): string {
  const { rank = null, text = '' } = priority ?? {};
  return rank === null ? `= ${text.toLowerCase()}` : `${rank}`;
}

/** Words without an order come after those with one. */
function rankOf(item: Item | undefined): number {
  return item?.priority?.rank ?? Number.MAX_SAFE_INTEGER;
}

/** The words of a level: the shortest that is used. */
function nameItems(items: readonly Item[]): string {
  const names = items.map(shortPriority).sort((a, b) => a.length - b.length || compareText(a, b));
  return names[0] ?? '';
}
