import type { ProjectIndex } from '../backlog-index.ts';
import { CHART_KINDS } from '../live/props.ts';
import { type ChartView, showChart } from './charts/chart.ts';
import { countChecklists } from './charts/checklist-progress.ts';
import { countEffortByLane } from './charts/effort-by-lane.ts';
import type { Figures } from './charts/figures.ts';
import { countFindings } from './charts/findings-by-rule.ts';
import { countPriorities } from './charts/priority-mix.ts';
import { type ChartScope, scopeOf } from './charts/scope.ts';
import { countStatusBySprint } from './charts/status-by-sprint.ts';
import { oncePerProject } from './once-per-project.ts';

export type ChartKind = (typeof CHART_KINDS)[number];

/** The charts there are, in the order of a page. Each gives nothing where the documents do not state what it shows. */
export const CHARTS = {
  'status-by-sprint': countStatusBySprint,
  'effort-by-lane': countEffortByLane,
  'priority-mix': countPriorities,
  'checklist-progress': countChecklists,
  'findings-by-rule': countFindings,
} as const satisfies Record<ChartKind, (scope: ChartScope) => Figures | null>;

/** The charts of a project. */
export function showCharts(index: ProjectIndex): (ChartView & { readonly kind: ChartKind })[] {
  return countCharts(index).map(({ kind, figures }) => ({ kind, ...showChart(figures) }));
}

/** What there is to chart in a project. The header of each page asks. */
export const countCharts = oncePerProject((index) =>
  CHART_KINDS.flatMap((kind) => {
    const figures = CHARTS[kind](scopeOf(index));
    return figures ? [{ kind, figures }] : [];
  }),
);
