import type { SiteIndex } from '../../backlog-index.ts';
import type { Props } from '../../live/props.ts';
import { type ChartView, showChart } from '../charts/chart.ts';
import type { ChartScope } from '../charts/scope.ts';
import { CHARTS } from '../charts.ts';
import { sayQuery, selectItems, selectProjects } from './select.ts';

export interface LiveChartView {
  readonly title: string | null;
  /** What was asked for; null when everything was. */
  readonly query: string | null;
  /** Null where what is meant states nothing that could be compared. */
  readonly chart: ChartView | null;
}

/** One chart of the items of a query. */
export function showLiveChart(site: SiteIndex, props: Props<'Chart'>): LiveChartView {
  const figures = CHARTS[props.kind](selectScope(site, props));
  const title = props.title ?? null;
  return { title, query: sayQuery(props), chart: figures && showChart(figures, title ?? figures.title) };
}

/** The projects that have something to do with what is meant, each with its items and the findings about them. */
function selectScope(site: SiteIndex, { where, project }: Props<'Chart'>): ChartScope {
  const byProject = Map.groupBy(selectItems(site, { where, project }), ({ index }) => index);
  return selectProjects(site, project).flatMap((index): ChartScope => {
    const items = (byProject.get(index) ?? []).map(({ item }) => item);
    if (!where) return [{ index, items, findings: index.findings, isWhole: true }];
    if (items.length === 0) return [];
    const keys = new Set(items.map(({ key }) => key));
    const findings = index.findings.filter(({ subjects }) =>
      subjects.some(({ type, key }) => type === 'item' && keys.has(key)),
    );
    return [{ index, items, findings, isWhole: false }];
  });
}
