import { createFinding, type FindingDetails, relate } from '../findings.ts';
import { isWait } from '../graph.ts';
import type { Backlog, Lane } from '../model.ts';
import { findGroupReferences } from '../vocabulary/groupings.ts';
import { fold } from '../vocabulary/normalise.ts';
import type { Check, Words } from './check.ts';
import { type Crossing, findCrossings } from './lane-crossings.ts';
import type { LaneWait } from './lane-statements.ts';

/**
 * lane-dependency-undeclared: a lane says what it depends on, and an item of it waits for another lane of its sprint that
 * it does not name.
 *
 *     ### Lane B: Rig
 *     **Depends on:** nothing
 *                     ^^^^^^^ “Lane B: Rig” says that it depends on nothing, but `S1-2` waits for `S1-1` of “Lane A: Hull”
 *
 * A lane that does not say what it depends on says nothing wrong. Neither does one that depends on the other through a
 * third, or whose own words may mean what is waited for. Once that is done "nothing" is true, so only open items count.
 */
export const checkLaneDependencyUndeclared: Check = ({ backlog, itemWaits, laneStatements, words }) => {
  const declaredBy = createDeclarations(backlog);
  return [...findCrossings(backlog, itemWaits)].flatMap(([lane, crossings]) => {
    const waits = (laneStatements.get(`${lane.project}/${lane.key}`) ?? []).flatMap((statement) => statement.waits);
    const [wait] = waits;
    if (!wait) return [];
    const declared = declaredBy(lane);
    const isDeclared = ({ other, awaited }: Crossing) =>
      declared.has(other.key) || awaited?.lanes.some((key) => declared.has(key));
    const [first, ...more] = crossings.filter(
      (crossing) => !isDeclared(crossing) && !waits.some((each) => mayMean(each, crossing)),
    );
    return first
      ? [createFinding(words, 'lane-dependency-undeclared', wait.place, tell(lane, waits, [first, ...more], words))]
      : [];
  });
};

type Declarations = (lane: Lane) => ReadonlySet<string>;

/** Makes the look-up of the lanes that a lane says it waits for: by name, through an item of theirs, or through each other. */
function createDeclarations({ items, dependencies }: Pick<Backlog, 'items' | 'dependencies'>): Declarations {
  const inLanes = items.filter(({ lanes }) => lanes.length > 0);
  const lanesOf = new Map(inLanes.map((item) => [`${item.project}/${item.key}`, item.lanes]));
  const ofLanes = dependencies.filter((each) => isWait(each) && each.fromType === 'lane');
  const byLane = Map.groupBy(ofLanes, ({ project, from }) => `${project}/${from}`);
  return ({ project, key: start }) => {
    const reached = new Set([start]);
    for (const key of reached) {
      for (const { to, toType } of byLane.get(`${project}/${key}`) ?? []) {
        const named = toType === 'item' ? (lanesOf.get(`${project}/${to}`) ?? []) : [to];
        for (const lane of named) reached.add(lane);
      }
    }
    return reached;
  };
}

/** Whether words that no reference could be read from may mean the other lane or what is waited for there. */
function mayMean({ text, isNothing }: LaneWait, { other, awaited }: Crossing): boolean {
  const letters = findGroupReferences(text).flatMap(({ type, ordinals }) => (type === 'lane' ? ordinals : []));
  if (other.label !== null && letters.includes(other.label)) return true;
  if (awaited?.id && text.includes(awaited.id)) return true;
  const words = significantWords(text);
  return !isNothing && [other.name, awaited?.title].some((name) => !significantWords(name ?? '').isDisjointFrom(words));
}

function significantWords(text: string): Set<string> {
  const words = fold(text).split(' ');
  return new Set(words.filter((word) => word.length > 3));
}

function tell(
  lane: Lane,
  waits: readonly LaneWait[],
  crossings: readonly [Crossing, ...Crossing[]],
  { rules }: Words,
): FindingDetails {
  const others = [...new Set(crossings.map(({ other }) => other))];
  const items = [...new Set(crossings.flatMap(({ item, awaited }) => (awaited ? [item, awaited] : [item])))];
  const say = rules['lane-dependency-undeclared'];
  const named = waits.filter(({ isNothing }) => !isNothing).map(({ text }) => text);
  return {
    message: say.found(lane, named, crossings[0], crossings.length - 1),
    related: crossings.map((crossing) => relate(say.waits(crossing), crossing.dependency.source)),
    project: lane.project,
    subjects: [
      ...[lane, ...others].map(({ key }) => ({ type: 'lane' as const, key })),
      ...items.map(({ key }) => ({ type: 'item' as const, key })),
    ],
  };
}
