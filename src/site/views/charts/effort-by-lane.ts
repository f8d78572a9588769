import { selectWork } from '../../../backlog/graph.ts';
import type { Item } from '../../../backlog/model.ts';
import { counted } from '../sentence.ts';
import { countFigures, type Figures, type Unit } from './figures.ts';
import { type ChartScope, groupByLane, groupBySprint, remarkOverlap } from './scope.ts';
import { countSizes, isSize } from './sizes.ts';
import { divideByStatus } from './status-parts.ts';

type Measure = 'hours' | 'points' | 'sizes';

/** How much work each lane has; each sprint where there are no lanes. Null where no item states an effort. */
export function countEffortByLane(scope: ChartScope): Figures | null {
  const grouping = groupByLane(scope) ?? groupBySprint(scope);
  const work = scope.flatMap(({ items }) => selectWork(items));
  const measure = chooseMeasure(work);
  if (!grouping || !measure) return null;
  const isWork = new Set(work);
  const name = grouping.head.toLowerCase();
  const { divide, ...counting } = measure === 'sizes' ? countSizes(work, name) : addEfforts(work, measure, name);
  return countFigures({
    ...counting,
    title: `Effort by ${name}`,
    head: grouping.head,
    rows: grouping.groups.map(({ label, href, items }) => ({
      label,
      href,
      amounts: divide(items.filter((item) => isWork.has(item))),
    })),
    remarks: [...remarkMissing(work, measure), ...remarkOverlap(grouping)],
  });
}

/** In what most efforts are stated. Null where none is. */
function chooseMeasure(items: readonly Item[]): Measure | null {
  const measures: readonly Measure[] = ['hours', 'points', 'sizes'];
  const counts = measures.map((measure) => items.filter((item) => isIn(item, measure)).length);
  const most = Math.max(...counts);
  return most === 0 ? null : (measures[counts.indexOf(most)] ?? null);
}

function isIn({ effort }: Item, measure: Measure): boolean {
  if (!effort) return false;
  return measure === 'sizes' ? isSize(effort) : effort[measure] !== null;
}

function addEfforts(items: readonly Item[], measure: 'hours' | 'points', name: string) {
  const { parts, divide, isByStatus } = divideByStatus(items, measure === 'hours' ? 'Hours' : 'Points');
  const unit: Unit = measure === 'hours' ? ['hour', 'hours'] : ['point', 'points'];
  return {
    parts,
    unit,
    about: `The ${measure} of each ${name}${isByStatus ? ', done and to do' : ''}, as its items state them.`,
    divide: (some: readonly Item[]) => divide(some, ({ effort }) => effort?.[measure] ?? 0),
  };
}

/** How many items the figures leave out. */
function remarkMissing(items: readonly Item[], measure: Measure): string[] {
  const silent = items.filter(({ effort }) => effort === null).length;
  const other = items.length - silent - items.filter((item) => isIn(item, measure)).length;
  return [
    ...(silent > 0 ? [`${counted(silent, 'item states', 'items state')} no effort.`] : []),
    ...(other > 0
      ? [`${counted(other, 'item states', 'items state')} an effort in another unit, which is not counted.`]
      : []),
  ];
}
