import type { ProjectIndex } from '../backlog-index.ts';
import { urls } from '../urls.ts';
import type { FilterView } from './filter.ts';
import { nameLaneShort } from './group-row.ts';
import { BY_ATTENTION, classOf, GLYPH_WORDS } from './status.ts';

const MOST_VALUES = 10;

/** The ways to narrow a graph by script: by status and by lane. A way with one value narrows nothing and is left out. */
export function filterGraph(index: ProjectIndex): FilterView[] {
  const href = urls.graph(index.project.slug);
  const byStatus = Map.groupBy(index.items, classOf);
  const byLane = Map.groupBy(index.items, ({ lanes }) => lanes[0] ?? 'none');
  const all = { value: '', text: 'All', count: index.items.length, href };
  const statuses = BY_ATTENTION.flatMap((status) => {
    const count = status === 'late' ? undefined : byStatus.get(status)?.length;
    return count === undefined ? [] : [{ value: status, text: GLYPH_WORDS[status], count, href }];
  });
  const lanes = [
    ...index.lanes.map((lane) => ({ value: lane.key, text: nameLaneShort(index, lane) })),
    { value: 'none', text: 'No lane' },
  ].map((lane) => ({ ...lane, count: byLane.get(lane.value)?.length ?? 0, href }));
  const way = { isCode: false, isScripted: true, inSight: MOST_VALUES };
  return [
    { ...way, name: 'status', title: 'Status', options: [all, ...statuses] },
    { ...way, name: 'lane', title: 'Lane', options: [all, ...lanes.filter(({ count }) => count > 0)] },
  ].filter(({ options }) => options.length > 2);
}
