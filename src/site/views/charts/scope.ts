import { words } from '#words/charts.ts';
import { words as things } from '#words/things.ts';
import type { Finding, Item, Sprint } from '../../../backlog/model.ts';
import type { ProjectIndex } from '../../backlog-index.ts';
import { href } from '../../urls.ts';
import { kindOfSprints, nameLaneShort } from '../group-row.ts';

/** What of a project is charted. */
export interface ProjectScope {
  readonly index: ProjectIndex;
  readonly items: readonly Item[];
  readonly findings: readonly Finding[];
  /** Whether these are all items of the project, so that what is stated for the project as a whole counts too. */
  readonly isWhole: boolean;
}

/** What is charted: a project, several, or some items of them. */
export type ChartScope = readonly ProjectScope[];

/** Items that stand together in one row. */
export interface Group {
  readonly label: string;
  readonly href: string | null;
  readonly items: readonly Item[];
  /** Key of its sprint or lane with its project; null for what is in none. */
  readonly key: string | null;
}

export interface Grouping {
  /** What the groups are; null where there is only one. */
  readonly kind: Sprint['kind'] | 'lane' | null;
  readonly groups: readonly Group[];
  /** Whether an item stands in several groups. */
  readonly isOverlapping: boolean;
}

/** A whole project. */
export function scopeOf(index: ProjectIndex): ChartScope {
  return [{ index, items: index.items, findings: index.findings, isWhole: true }];
}

export function itemsIn(scope: ChartScope): Item[] {
  return scope.flatMap(({ items }) => items);
}

/** Items by sprint, in the order of the sprints, those in none last. Null where there are no sprints. */
export function groupBySprint(scope: ChartScope): Grouping | null {
  if (scope.every(({ index }) => index.sprints.length === 0)) return null;
  const groups = scope.flatMap((part) => {
    const bySprint = Map.groupBy(part.items, ({ sprint }) => sprint ?? '');
    return part.index.sprints.map((sprint): Group => {
      const label = scope.length > 1 ? sprint.label : [sprint.label, sprint.name].filter(Boolean).join(' ');
      const items = bySprint.get(sprint.key) ?? [];
      return { label: nameIn(scope, part, label), href: href(sprint.url), items, key: keyOf(part, sprint.key) };
    });
  });
  const kinds = new Set(scope.filter(({ index }) => index.sprints.length > 0).map(({ index }) => kindOfSprints(index)));
  const kind = kinds.size === 1 ? ([...kinds][0] ?? 'sprint') : 'sprint';
  const loose = itemsIn(scope).filter(({ sprint }) => sprint === null);
  return { kind, groups: [...groups, createRest(things.inNoGroup(kind), loose)], isOverlapping: false };
}

/** Items by lane, in the order of the lanes, those in none last. Null where there are no lanes. */
export function groupByLane(scope: ChartScope): Grouping | null {
  if (scope.every(({ index }) => index.lanes.length === 0)) return null;
  const groups = scope.flatMap((part) => {
    const pairs = part.items.flatMap((item) => item.lanes.map((lane) => ({ item, lane })));
    const byLane = Map.groupBy(pairs, ({ lane }) => lane);
    return part.index.lanes.map((lane): Group => {
      const items = (byLane.get(lane.key) ?? []).map(({ item }) => item);
      const label = nameIn(scope, part, nameLaneShort(part.index, lane));
      return { label, href: href(lane.url), items, key: keyOf(part, lane.key) };
    });
  });
  const all = itemsIn(scope);
  const loose = all.filter(({ lanes }) => lanes.length === 0);
  const isOverlapping = all.some(({ lanes }) => lanes.length > 1);
  return { kind: 'lane', groups: [...groups, createRest(things.inNoGroup('lane'), loose)], isOverlapping };
}

/** What to say where an item stands in several groups. */
export function remarkOverlap({ isOverlapping }: Grouping): string[] {
  return isOverlapping ? [words.overlap] : [];
}

/** The key of a sprint or lane among those of all projects. */
export function keyOf({ index }: Pick<ProjectScope, 'index'>, key: string): string {
  return `${index.project.slug}/${key}`;
}

/** A name, with its project where there are several. */
export function nameIn(scope: ChartScope, { index }: Pick<ProjectScope, 'index'>, name: string): string {
  return scope.length > 1 ? `${name} · ${index.project.title}` : name;
}

function createRest(label: string, items: readonly Item[]): Group {
  return { label, href: null, items, key: null };
}
