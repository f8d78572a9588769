import type { Dependency } from '../model.ts';
import { findDates } from '../vocabulary/dates.ts';
import { fold } from '../vocabulary/normalise.ts';
import { countHeldUp, countReached } from './held-up.ts';
import type { WaitGraph, WaitNode } from './wait-graph.ts';

/** Something outside the backlog that open items wait for. */
export interface OutsideBlocker {
  /** Its words as first written. */
  readonly text: string;
  /** Calendar dates in the words of any wait for it, whatever they mean there; in their order. */
  readonly dates: readonly string[];
  /** Deadlines that the statuses of the waiting items state; in their order. */
  readonly deadlines: readonly string[];
  /** Who is named in the statuses of the waiting items. */
  readonly owners: readonly string[];
  /** Keys of the open items that wait for it themselves or with their lane, in document order. */
  readonly waiting: readonly string[];
  /** How many open items stand still: those that wait for it, and all that wait for them. */
  readonly holdsUp: number;
  /** The waits for it, each once, those of the first waiting item first. */
  readonly statements: readonly Dependency[];
}

/**
 * What open items wait for outside the backlog, the one that holds up most first, then as first written. Words that are
 * the same but for case, accents, punctuation and spacing are one thing. `heldUp` is what {@link countHeldUp} gives.
 */
export function findOutsideBlockers(graph: WaitGraph, heldUp = countHeldUp(graph)): OutsideBlocker[] {
  const waits = graph.nodes.flatMap((node) => listOutsideWaits(graph, node));
  const groups = [...Map.groupBy(waits, ({ dependency: { to } }) => fold(to) || to).values()];
  const blockers = groups.map(describeBlocker);
  const counts = countStopped(graph, blockers, heldUp);
  return blockers
    .map((blocker, at) => ({ ...blocker, holdsUp: counts[at] ?? 0 }))
    .sort((a, b) => b.holdsUp - a.holdsUp);
}

/** What waits for one item is known already; what waits for several has to be counted together. */
function countStopped(
  graph: WaitGraph,
  blockers: readonly Pick<OutsideBlocker, 'waiting'>[],
  heldUp: ReadonlyMap<string, number>,
): number[] {
  const several = blockers.filter(({ waiting }) => waiting.length > 1);
  const nodes = several.map(({ waiting }) => waiting.flatMap((key) => graph.nodeByKey.get(key) ?? []));
  const counts = new Map(countReached(graph, nodes).map((count, at) => [several[at], count]));
  return blockers.map((blocker) => counts.get(blocker) ?? (heldUp.get(blocker.waiting[0] ?? '') ?? 0) + 1);
}

interface OutsideWait {
  readonly node: WaitNode;
  readonly dependency: Dependency;
}

function listOutsideWaits(graph: WaitGraph, node: WaitNode): OutsideWait[] {
  if (!node.item || !node.isOpen) return [];
  const outside = graph.waitsOf(node.item).filter(({ dependency: { toType } }) => toType === 'external');
  return outside.map(({ dependency }) => ({ node, dependency }));
}

function describeBlocker(waits: readonly OutsideWait[]): Omit<OutsideBlocker, 'holdsUp'> {
  const items = [...new Set(waits.flatMap(({ node: { item } }) => item ?? []))];
  const statements = [...new Set(waits.map(({ dependency }) => dependency))];
  return {
    text: statements[0]?.to ?? '',
    dates: sortOnce(statements.flatMap(({ to, text }) => [...findDates(to), ...findDates(text)])),
    deadlines: sortOnce(items.flatMap(({ status }) => status?.deadline ?? [])),
    owners: [...new Set(items.flatMap(({ status }) => status?.owner ?? []))],
    waiting: items.map(({ key }) => key),
    statements,
  };
}

function sortOnce(dates: readonly string[]): string[] {
  return [...new Set(dates)].sort();
}
