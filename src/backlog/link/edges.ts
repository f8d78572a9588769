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
  /** What it surely means, where it is nearly a title. */
  readonly meant?: readonly string[];
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

/** Adds an edge, once for each line that states it. Without a drawing, words state it. */
export function addEdge(edges: EdgeList, edge: Omit<Dependency, 'project' | 'graph'> & Partial<Dependency>): void {
  const { from, fromType, to, toType, kind, source } = edge;
  const name = JSON.stringify([from, fromType, to, toType, kind, source.file, source.line]);
  if (edges.seen.has(name)) return;
  edges.seen.add(name);
  edges.dependencies.push({ graph: null, ...edge, project: edges.project });
}

/** Names an external blocker once however often it is told, and writes all edges into the items and lanes they join. */
export function settleEdges(edges: EdgeList, targets: Targets): LinkedProject {
  const names = nameCommonly(edges.dependencies.filter((edge) => edge.toType === 'external'));
  const dependencies = edges.dependencies.map((edge) =>
    edge.toType === 'external' ? { ...edge, to: names.get(edge.to) ?? edge.to } : edge,
  );
  const addOnce = createAdder();
  for (const edge of dependencies) {
    if (edge.fromType === 'item') writeItemEdge(edge, targets, addOnce);
    else writeLaneEdge(edge, targets, addOnce);
  }
  return { dependencies, unresolved: edges.unresolved };
}

function writeItemEdge(edge: Dependency, targets: Targets, addOnce: AddOnce): void {
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

function writeLaneEdge(edge: Dependency, targets: Targets, addOnce: AddOnce): void {
  const lane = targets.lane(edge.from);
  if (!lane || edge.kind !== 'blocks') return;
  if (edge.toType === 'lane') addOnce(lane.dependsOn, edge.to);
  else if (edge.toType === 'external' && !edge.resolved) addOnce(lane.blockedBy, edge.to);
}

interface Wording {
  readonly name: string;
  readonly waiters: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

/**
 * What to call each external blocker: the longest wording that holds all words of its own. "API keys" is "Real API keys in
 * test"; two words are enough when the same item or lane says both, three when different ones do.
 */
function nameCommonly(edges: readonly Dependency[]): Map<string, string> {
  const byName = Map.groupBy(edges, ({ to }) => to);
  const wordings = [...byName].map(
    ([name, own]): Wording => ({ name, waiters: new Set(own.map(waiterOf)), words: significantWords(name) }),
  );
  const byWord = indexWords(wordings);
  return new Map(
    wordings.map((wording) => {
      const near =
        [...wording.words].map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length)[0] ?? [];
      const longer = near.slice(0, MOST_WORDINGS).filter((other) => isLonger(other, wording));
      return [
        wording.name,
        longer.reduce((best, other) => (other.name.length > best.length ? other.name : best), wording.name),
      ];
    }),
  );
}

/** A word that more blockers share than this says nothing about any of them. */
const MOST_WORDINGS = 50;

function indexWords(wordings: readonly Wording[]): Map<string, Wording[]> {
  const byWord = new Map<string, Wording[]>();
  for (const wording of wordings) {
    for (const word of wording.words) {
      const known = byWord.get(word);
      if (known) known.push(wording);
      else byWord.set(word, [wording]);
    }
  }
  return byWord;
}

function isLonger(other: Wording, own: Wording): boolean {
  if (other.words.size <= own.words.size || ![...own.words].every((word) => other.words.has(word))) return false;
  return own.words.size >= 3 || (own.words.size === 2 && [...own.waiters].some((waiter) => other.waiters.has(waiter)));
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

type AddOnce = (list: string[], value: string) => void;

/** Adds values to lists that do not hold them yet; a list may get a hundred thousand. */
function createAdder(): AddOnce {
  const held = new Map<string[], Set<string>>();
  return (list, value) => {
    const known = held.get(list) ?? new Set(list);
    held.set(list, known);
    if (known.has(value)) return;
    known.add(value);
    list.push(value);
  };
}
