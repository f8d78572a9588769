import { words } from '#words/charts.ts';
import { words as things } from '#words/things.ts';
import { selectWork } from '../../../backlog/graph.ts';
import type { Item } from '../../../backlog/model.ts';
import { countFigures, type Figures } from './figures.ts';
import { type ChartScope, type Grouping, groupByLane, groupBySprint, remarkOverlap } from './scope.ts';
import { countSizes, isSize } from './sizes.ts';
import { divideByStatus } from './status-parts.ts';

type Measure = 'hours' | 'points' | 'sizes';

/** How much work each lane has; each sprint where there are no lanes. Null where no item states an effort. */
export function countEffortByLane(scope: ChartScope): Figures | null {
  const grouping = groupByLane(scope) ?? groupBySprint(scope);
  const work = scope.flatMap(({ items }) => selectWork(items));
  const measure = chooseMeasure(work);
  if (!grouping?.kind || !measure) return null;
  const { kind } = grouping;
  const isWork = new Set(work);
  const { divide, ...counting } = measure === 'sizes' ? countSizes(work, kind) : addEfforts(work, measure, kind);
  return countFigures({
    ...counting,
    title: words.effort.title(kind),
    head: things.group(kind),
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

function addEfforts(items: readonly Item[], unit: 'hours' | 'points', kind: NonNullable<Grouping['kind']>) {
  const { parts, divide, isByStatus } = divideByStatus(items, unit);
  return {
    parts,
    unit,
    about: words.effort.about(unit, kind, isByStatus),
    divide: (some: readonly Item[]) => divide(some, ({ effort }) => effort?.[unit] ?? 0),
  };
}

/** How many items the figures leave out. */
function remarkMissing(items: readonly Item[], measure: Measure): string[] {
  const silent = items.filter(({ effort }) => effort === null).length;
  const other = items.length - silent - items.filter((item) => isIn(item, measure)).length;
  return [...(silent > 0 ? [words.effort.silent(silent)] : []), ...(other > 0 ? [words.effort.otherUnit(other)] : [])];
}
