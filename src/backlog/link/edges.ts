import type { Dependency } from '../model.ts';
import type { Place } from '../source.ts';
import { fold } from '../vocabulary/normalise.ts';
import type { Targets } from './targets.ts';

/** An id or name that is written as a dependency and that nothing in its project answers to. */
export interface UnresolvedReference {
  readonly project: string;
  /** Key of the item or lane that states it. */
  readonly from: string;
  readonly fromType: 'item' | 'lane';
  /** The id as written. */
  readonly text: string;
  readonly place: Place;
}

export interface LinkedProject {
  readonly dependencies: Dependency[];
  readonly unresolved: UnresolvedReference[];
}

/** The edges of a project while they are collected. */
export interface EdgeList extends LinkedProject {
  readonly project: string;
  readonly seen: Set<string>;
}

export function createEdgeList(project: string): EdgeList {
  return { project, dependencies: [], unresolved: [], seen: new Set() };
}

/** Adds an edge, once for each line that states it. */
export function addEdge(edges: EdgeList, edge: Omit<Dependency, 'project'>): void {
  const { from, fromType, to, toType, kind, source } = edge;
  const name = JSON.stringify([from, fromType, to, toType, kind, source.file, source.line]);
  if (edges.seen.has(name)) return;
  edges.seen.add(name);
  edges.dependencies.push({ project: edges.project, ...edge });
}

/** Names an external blocker once however often it is told, and writes all edges into the items and lanes they join. */
export function settleEdges(edges: EdgeList, targets: Targets): LinkedProject {
  const external = Map.groupBy(
    edges.dependencies.filter((edge) => edge.toType === 'external'),
    waiterOf,
  );
  const dependencies = edges.dependencies.map((edge) =>
    edge.toType === 'external' ? { ...edge, to: commonName(edge, external.get(waiterOf(edge)) ?? []) } : edge,
  );
  for (const edge of dependencies) {
    if (edge.fromType === 'item') writeItemEdge(edge, targets);
    else writeLaneEdge(edge, targets);
  }
  return { dependencies, unresolved: edges.unresolved };
}

function writeItemEdge(edge: Dependency, targets: Targets): void {
  const from = targets.byKey(edge.from);
  if (!from) return;
  if (edge.toType === 'external') {
    if (edge.kind === 'blocks' && !edge.resolved) addOnce(from.blockedBy, edge.to);
    return;
  }
  const to = edge.toType === 'item' ? targets.byKey(edge.to) : undefined;
  if (!to) return;
  if (edge.kind === 'blocks') {
    addOnce(from.dependsOn, to.key);
    addOnce(to.blocks, from.key);
  } else if (edge.kind === 'parallel-with') {
    addOnce(from.parallelWith, to.key);
    addOnce(to.parallelWith, from.key);
  } else {
    addOnce(from.relatesTo, to.key);
    addOnce(to.relatesTo, from.key);
  }
}

function writeLaneEdge(edge: Dependency, targets: Targets): void {
  const lane = targets.lane(edge.from);
  if (!lane || edge.kind !== 'blocks') return;
  if (edge.toType === 'lane') addOnce(lane.dependsOn, edge.to);
  else if (edge.toType === 'external' && !edge.resolved) addOnce(lane.blockedBy, edge.to);
}

/** The longest wording among those of the same waiter that hold all words of this one: "API keys" is "Real API keys in test". */
function commonName(edge: Dependency, beside: readonly Dependency[]): string {
  const own = significantWords(edge.to);
  const longer = beside.filter((other) => {
    const words = significantWords(other.to);
    return own.size >= 2 && words.size > own.size && [...own].every((word) => words.has(word));
  });
  return longer.reduce((best, other) => (other.to.length > best.length ? other.to : best), edge.to);
}

function waiterOf(edge: Dependency): string {
  return `${edge.fromType}/${edge.from}`;
}

function significantWords(text: string): Set<string> {
  return new Set(
    fold(text)
      .split(' ')
      .filter((word) => word.length > 2),
  );
}

function addOnce(list: string[], value: string): void {
  if (!list.includes(value)) list.push(value);
}
