import { countFigures, type Figures } from './figures.ts';
import { type ChartScope, groupByLane, groupBySprint, itemsIn, remarkOverlap } from './scope.ts';
import { countByStatus, STATUS_PARTS } from './status-parts.ts';

/** How far the items of each sprint are; of each lane where there are no sprints. Null where no item states a status. */
export function countStatusBySprint(scope: ChartScope): Figures | null {
  const grouping = groupBySprint(scope) ?? groupByLane(scope);
  if (!grouping || itemsIn(scope).every(({ status }) => status === null)) return null;
  const name = grouping.head.toLowerCase();
  return countFigures({
    title: `Status by ${name}`,
    about: `The items of each ${name}, from those that are done to those that are blocked.`,
    head: grouping.head,
    unit: ['item', 'items'],
    parts: STATUS_PARTS,
    rows: grouping.groups.map(({ label, href, items }) => ({ label, href, amounts: countByStatus(items) })),
    noteOf: (amounts) => `${amounts[0]} of ${amounts.reduce((all, amount) => all + amount, 0)} done`,
    remarks: remarkOverlap(grouping),
  });
}
