import { words } from '#words/charts.ts';
import { words as statuses } from '#words/status.ts';
import { words as things } from '#words/things.ts';
import { countFigures, type Figures, sum } from './figures.ts';
import { type ChartScope, groupByLane, groupBySprint, itemsIn, remarkOverlap } from './scope.ts';
import { countByStatus, STATUS_PARTS } from './status-parts.ts';

/** How far the items of each sprint are; of each lane where there are no sprints. Null where no item states a status. */
export function countStatusBySprint(scope: ChartScope): Figures | null {
  const grouping = groupBySprint(scope) ?? groupByLane(scope);
  if (!grouping?.kind || itemsIn(scope).every(({ status }) => status === null)) return null;
  const { kind } = grouping;
  return countFigures({
    title: words.status.title(kind),
    about: words.status.about(kind),
    head: things.group(kind),
    unit: 'items',
    parts: STATUS_PARTS,
    rows: grouping.groups.map(({ label, href, items }) => ({ label, href, amounts: countByStatus(items) })),
    noteOf: (amounts) => statuses.doneOf(amounts[0] ?? 0, sum(amounts)),
    remarks: remarkOverlap(grouping),
  });
}
