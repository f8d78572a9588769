import type { ProjectWork, WaitGraph } from '../graph.ts';
import { findReadyItems } from '../graph.ts';
import type { Item, Lane, List, Project, Sprint } from '../model.ts';
import { weighEffort } from '../vocabulary/effort.ts';
import { fold } from '../vocabulary/normalise.ts';
import type { ItemFacts } from './facts.ts';
import { type Flag, STATUSES } from './fields.ts';

/** One project and what follows from it. */
export interface ProjectFacts extends Omit<ProjectWork, 'dependencies'> {
  readonly project: Project;
  readonly lists: readonly List[];
  readonly waits: WaitGraph;
  /** The day that lateness is counted to, YYYY-MM-DD; null where no day is known. */
  readonly asOf: string | null;
}

/** What the items of a project need to be described, worked out once. */
interface Context extends ProjectFacts {
  readonly itemByKey: ReadonlyMap<string, Item>;
  readonly sprintByKey: ReadonlyMap<string, Sprint>;
  readonly laneByKey: ReadonlyMap<string, Lane>;
  readonly ready: ReadonlySet<string>;
  readonly critical: ReadonlySet<string>;
}

/** What a query can know about the items of a project. */
export function describeItems(project: ProjectFacts): Map<Item, ItemFacts> {
  const steps = project.lists.filter(({ kind }) => kind === 'critical-path').flatMap(({ entries }) => entries);
  const context: Context = {
    ...project,
    itemByKey: byKey(project.items),
    sprintByKey: byKey(project.sprints),
    laneByKey: byKey(project.lanes),
    ready: new Set(findReadyItems(project.waits).map(({ key }) => key)),
    critical: new Set(steps.flatMap(({ items }) => items)),
  };
  return new Map(project.items.map((item) => [item, describeItem(item, context)]));
}

function describeItem(item: Item, context: Context): ItemFacts {
  const { status, priority, effort } = item;
  return {
    text: foldAll([item.id, item.title, item.summary, status?.text, status?.reason, ...item.blockedBy]).join(' '),
    choices: { status: [status?.class ?? 'unstated'], kind: [item.kind], is: listFlags(item, context) },
    names: nameItem(item, context),
    priority: priority && { rank: priority.rank },
    effort: effort && { points: effort.points, hours: effort.hours },
    due: status?.deadline ?? null,
    order: orderItem(item, context),
  };
}

function listFlags(item: Item, { waits, ready, critical, asOf }: Context): Flag[] {
  const isOpen = item.status?.class !== 'done' && item.status?.class !== 'cancelled';
  const deadline = item.status?.deadline ?? null;
  const holds: Readonly<Record<Flag, boolean>> = {
    open: isOpen,
    closed: !isOpen,
    overdue: isOpen && deadline !== null && asOf !== null && deadline < asOf,
    ready: ready.has(item.key),
    waiting: isOpen && waits.waitsOf(item).length > 0,
    critical: critical.has(item.key),
  };
  return (Object.keys(holds) as Flag[]).filter((flag) => holds[flag]);
}

function nameItem(item: Item, { project, itemByKey, sprintByKey, laneByKey }: Context): ItemFacts['names'] {
  const sprint = item.sprint === null ? undefined : sprintByKey.get(item.sprint);
  const idsOf = (keys: readonly string[]) =>
    keys.flatMap((key) => namesOfItem(itemByKey.get(key) ?? { key, id: null }));
  return {
    project: namesOfProject(project),
    id: namesOfItem(item),
    parent: idsOf(item.parent === null ? [] : [item.parent]),
    sprint: sprint ? namesOfSprint(sprint) : [],
    lane: item.lanes.flatMap((key) => namesOfLane(laneByKey.get(key) ?? { key, title: key, label: null, name: null })),
    section: foldAll([item.section]),
    owner: item.owners.flatMap((owner) => foldAll([owner, ...fold(owner).split(' ')])),
    label: foldAll(item.labels),
    'waits-for': idsOf(item.dependsOn),
    'holds-up': idsOf(item.blocks),
  };
}

function orderItem(item: Item, { project, sprintByKey }: Context): ItemFacts['order'] {
  const { status, effort } = item;
  return {
    status: STATUSES.indexOf(status?.class ?? 'unstated'),
    priority: item.priority?.rank ?? null,
    due: status?.deadline ?? null,
    effort: effort && weighEffort(effort),
    stops: item.blocks.length,
    sprint: sprintByKey.get(item.sprint ?? '')?.order ?? null,
    project: fold(project.title),
    owner: item.owners.length > 0 ? fold(item.owners.join(' ')) : null,
    // Numbers of one width stand in the order of their values.
    id: item.id === null ? null : fold(item.id).replace(/\d+/g, (digits) => digits.padStart(9, '0')),
    title: fold(item.title),
  };
}

/** What a project, sprint, lane or item may be called in a query, folded. */
export function namesOfProject({ slug, title }: Pick<Project, 'slug' | 'title'>): string[] {
  return foldAll([slug, title]);
}

/** `Sprint 4 — Credentials` is also `Sprint 4`, `Credentials` and `4`. */
export function namesOfSprint({ key, title, label, name }: Pick<Sprint, 'key' | 'title' | 'label' | 'name'>): string[] {
  return foldAll([key, title, label, name, label.replace(/^\S+\s+/, '')]);
}

/** `Lane A: Platform` is also `Lane A`, `A` and `Platform`. */
export function namesOfLane({ key, title, label, name }: Pick<Lane, 'key' | 'title' | 'label' | 'name'>): string[] {
  return foldAll([key, title, label, name, title.split(/\s*(?::|\s[–—-]\s)/, 1)[0]]);
}

export function namesOfItem({ key, id }: Pick<Item, 'key' | 'id'>): string[] {
  return foldAll([id, key]);
}

function foldAll(texts: readonly (string | null | undefined)[]): string[] {
  return [...new Set(texts.map((text) => fold(text ?? '')))].filter((text) => text !== '');
}

function byKey<Record extends { readonly key: string }>(records: readonly Record[]): Map<string, Record> {
  return new Map(records.map((record) => [record.key, record]));
}
