import type { Backlog, Document, Item } from '../../src/backlog/model.ts';

/** An address that no page has. */
export const MISSING = 'no/such/page/';

/**
 * One page of every kind, as an address below the base path. Of a kind with many pages it is the fullest: what can go
 * wrong in its markup shows there.
 */
export const pageKinds = {
  portfolio: () => '',
  overview: (backlog) => below(`/${fullestItem(backlog).project}/`),
  board: (backlog) => below(`/${fullestItem(backlog).project}/board/`),
  'board by lane': (backlog) => below(`/${fullestOf(backlog.lanes, countItems).project}/board/lanes/`),
  roadmap: (backlog) => below(`/${fullestOf(backlog.sprints, countItems).project}/roadmap/`),
  items: (backlog) => below(`/${fullestItem(backlog).project}/items/`),
  item: (backlog) => below(fullestItem(backlog).url),
  sprints: (backlog) => below(`/${fullestOf(backlog.sprints, countItems).project}/sprints/`),
  sprint: (backlog) => below(fullestOf(backlog.sprints, countItems).url),
  lanes: (backlog) => below(`/${fullestOf(backlog.lanes, countItems).project}/lanes/`),
  'lanes by sprint': (backlog) => {
    const planned = backlog.lanes.filter(({ sprint, deliverable }) => sprint !== null && deliverable !== null);
    return below(`/${fullestOf(planned, countItems).project}/lanes/`);
  },
  lane: (backlog) => below(fullestOf(backlog.lanes, countItems).url),
  graph: (backlog) => below(`/${fullestOf(backlog.dependencies, () => 0).project}/graph/`),
  charts: (backlog) => below(`/${fullestOf(backlog.sprints, countItems).project}/charts/`),
  documents: (backlog) => below(`/${fullestDocument(backlog).project}/documents/`),
  document: (backlog) => below(fullestDocument(backlog).url),
  findings: (backlog) => below(`/${projectWithFindings(backlog)}/findings/`),
  rules: () => 'rules/',
  search: () => 'search/',
  keyboard: () => 'keyboard/',
  authored: () => 'pages/release-readiness/',
  'authored drawings': () => 'pages/opening-day/',
  components: () => 'components/',
  miss: () => MISSING,
} as const satisfies Record<string, (backlog: Backlog) => string>;

export type PageKind = keyof typeof pageKinds;

/** The item with the most statements, dependencies and acceptance criteria. It has an id. */
export function fullestItem({ items }: Backlog): Item {
  const named = items.filter(({ id }) => id !== null);
  return fullestOf(named, (item) => item.sources.length + countWaits(item) + item.acceptance.length);
}

/** An address of the export as one relative to the base path. */
export function below(url: string): string {
  return url.replace(/^\//, '');
}

function fullestDocument({ documents }: Backlog): Document {
  return fullestOf(documents, ({ lines }) => lines);
}

function projectWithFindings({ findings }: Backlog): string {
  const first = findings.find(({ project }) => project !== null);
  if (!first?.project) throw new Error('the example has no finding in a project');
  return first.project;
}

function countItems({ items }: { items: readonly string[] }): number {
  return items.length;
}

function countWaits({ dependsOn, blocks, blockedBy }: Item): number {
  return dependsOn.length + blocks.length + blockedBy.length;
}

/** The first of those with the highest count. */
function fullestOf<Record>(records: readonly Record[], count: (record: Record) => number): Record {
  const first = records[0];
  if (first === undefined) throw new Error('the example has no record of this kind');
  return records.reduce((best, record) => (count(record) > count(best) ? record : best), first);
}
