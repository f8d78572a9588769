import {
  buildWaitGraph,
  type CriticalPath,
  findCriticalPath,
  findPrerequisites,
  isOpen,
  type ProjectWork,
  roundAmount,
  type WaitGraph,
} from '../graph.ts';
import type { Item } from '../model.ts';
import { nameNode } from './order.ts';

/** Why a declared path is not the critical one. */
export interface LongerPath {
  /** The open items of each of its steps. */
  readonly declared: readonly (readonly Item[])[];
  readonly longest: readonly Item[];
  /** The items of the longest path that it leaves out. */
  readonly missing: readonly Item[];
  /** How long both are; null where no efforts are stated, so that one is a part of the other. */
  readonly lengths: { readonly unit: 'hours' | 'points'; readonly declared: number; readonly longest: number } | null;
}

/** Compares a declared path, given as the items of each of its steps. */
export type ComparePath = (steps: readonly (readonly Item[])[]) => LongerPath | null;

/**
 * Makes the comparison of declared paths of one project with the longest chains of open items that end where they end. Null
 * when a path is as long as that, or when it cannot be told: a step names no item, the last one names several or is done,
 * the steps do not all lead to the last one, an effort is not stated.
 */
export function createPathComparison(work: ProjectWork): ComparePath {
  const whole = buildWaitGraph(work);
  const dependenciesFrom = Map.groupBy(work.dependencies, ({ fromType, from }) => nameNode(fromType, from));
  return (steps) => {
    const [end, ...others] = steps.at(-1) ?? [];
    if (!end || others.length > 0 || !isOpen(end) || steps.some((items) => items.length === 0)) return null;
    const leading = listLeading(whole, end, steps.flat());
    const nodes = leading.flatMap(({ key, lanes }) => [nameNode('item', key), ...lanes.map(nameLaneNode)]);
    const dependencies = [...new Set(nodes)].flatMap((node) => dependenciesFrom.get(node) ?? []);
    const path = findCriticalPath(buildWaitGraph({ ...work, items: leading, dependencies }));
    return path?.items.at(-1) === end.key ? compare(path, steps, leading) : null;
  };
}

/** The items that a path may go over: its end and all that leads to it, in the one sprint that its steps are planned for. */
function listLeading(whole: WaitGraph, end: Item, steps: readonly Item[]): Item[] {
  const isOneSprint = end.sprint !== null && steps.every(({ sprint }) => sprint === end.sprint);
  const leading = [...findPrerequisites(whole, end.key).filter((key) => key !== end.key), end.key];
  return leading
    .flatMap((key) => whole.nodeByKey.get(key)?.item ?? [])
    .filter(({ sprint }) => !isOneSprint || sprint === end.sprint);
}

function compare(path: CriticalPath, steps: readonly (readonly Item[])[], leading: readonly Item[]): LongerPath | null {
  const byKey = new Map(leading.map((item) => [item.key, item]));
  const open = steps.map((items) => items.filter(isOpen)).filter((items) => items.length > 0);
  const named = new Set(open.flat().map(({ key }) => key));
  if (![...named].every((key) => byKey.has(key))) return null;
  const longest = path.items.flatMap((key) => byKey.get(key) ?? []);
  const missing = longest.filter(({ key }) => !named.has(key));
  if (path.unit === 'items') {
    const isPart = longest.length - missing.length === named.size && missing.length > 0;
    return isPart ? { declared: open, longest, missing, lengths: null } : null;
  }
  const length = measure(open, path.unit);
  const lengths = { unit: path.unit, declared: length, longest: path.length };
  return path.length > length ? { declared: open, longest, missing, lengths } : null;
}

/** Steps take as long as the longest of their items, and for ever when one of them states no effort. */
function measure(steps: readonly (readonly Item[])[], unit: 'hours' | 'points'): number {
  const efforts = steps.map((items) =>
    Math.max(...items.map(({ effort }) => effort?.[unit] ?? Number.POSITIVE_INFINITY)),
  );
  return roundAmount(efforts.reduce((sum, effort) => sum + effort, 0));
}

function nameLaneNode(lane: string): string {
  return nameNode('lane', lane);
}
