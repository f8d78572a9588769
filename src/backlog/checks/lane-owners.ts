import { createFinding, relate } from '../findings.ts';
import type { Backlog, Claim, Finding, Item, Lane } from '../model.ts';
import { fold } from '../vocabulary/normalise.ts';
import { parsePeople } from '../vocabulary/people.ts';
import type { Check, Words } from './check.ts';
import { areOwnersDifferent, holds } from './compare-owners.ts';
import type { LaneWords } from './lane-statements.ts';
import { indexByName } from './naming.ts';

/**
 * Reports lanes to which two statements give different owners, and lanes of which every item belongs to one other owner.
 * A team may lead what its people do, so names are compared only where both are used alike: of lanes, or of items.
 */
export const checkLaneOwners: Check = ({ backlog, laneStatements, words }) => {
  const isComparable = createComparison(backlog);
  const itemsOf = indexByName(backlog.items);
  return backlog.lanes.flatMap((lane) => {
    const owners = (laneStatements.get(`${lane.project}/${lane.key}`) ?? []).flatMap((statement) => statement.owners);
    const [shown, ...others] = owners;
    if (!shown) return [];
    const other = others.find(({ text }) => areDifferent(text, shown.text));
    if (other) return [reportOwners(lane, shown, other, words)];
    const claims = claimedByItems(lane, itemsOf);
    const [first] = claims;
    if (!first || claims.some(({ value }) => value !== first.value)) return [];
    const isOther = areDifferent(first.text, shown.text) && isComparable(lane, shown.text, first.text);
    return isOther ? [reportItems(lane, shown, claims, words)] : [];
  });
};

function areDifferent(one: string, other: string): boolean {
  return !holds(one, other) && areOwnersDifferent(one, other);
}

/** The owner that each item of a lane states outside of the lane; none where an item states nothing. */
function claimedByItems(lane: Lane, itemsOf: ReadonlyMap<string, Item>): Claim[] {
  const items = lane.items.flatMap((key) => itemsOf.get(`${lane.project}/${key}`) ?? []);
  const claims = items.map((item) => item.claims.find((claim) => isOwnOwner(claim) && !isInLane(item, claim, lane)));
  return claims.every((claim) => claim !== undefined) ? claims : [];
}

function isInLane({ sources }: Item, claim: Claim, lane: Lane): boolean {
  return sources.some(
    ({ file, line, endLine, context }) =>
      file === claim.file && line <= claim.line && claim.line <= endLine && context.endsWith(lane.title),
  );
}

type Comparison = (lane: Lane, ofLane: string, ofItem: string) => boolean;

/** Makes the test whether the owner of a lane and that of its items are used alike in their project. */
function createComparison({ items, lanes }: Pick<Backlog, 'items' | 'lanes'>): Comparison {
  const nameOwners = (project: string, text: string) => parsePeople(text).map((name) => `${project}/${fold(name)}`);
  // Most backlogs never ask.
  let used: { readonly ofLanes: ReadonlySet<string>; readonly ofItems: ReadonlySet<string> } | null = null;
  const collect = () => ({
    ofLanes: new Set(lanes.flatMap(({ project, owner }) => nameOwners(project, owner ?? ''))),
    ofItems: new Set(
      items.flatMap(({ project, claims }) =>
        claims.filter(isOwnOwner).flatMap(({ text }) => nameOwners(project, text)),
      ),
    ),
  });
  return ({ project }, ofLane, ofItem) => {
    used ??= collect();
    const { ofLanes, ofItems } = used;
    return (
      nameOwners(project, ofItem).some((name) => ofLanes.has(name)) ||
      nameOwners(project, ofLane).some((name) => ofItems.has(name))
    );
  };
}

function isOwnOwner({ field, inheritedFrom }: Claim): boolean {
  return field === 'owners' && inheritedFrom === null;
}

function reportOwners(lane: Lane, shown: LaneWords, other: LaneWords, words: Words): Finding {
  return createFinding(words, 'lane-disagrees', other.place, {
    message: words.rules['lane-disagrees'].owners(lane, other.text, shown.text),
    related: [relate(words.places.says(shown.text), shown.place)],
    project: lane.project,
    subjects: [{ type: 'lane', key: lane.key }],
  });
}

function reportItems(lane: Lane, shown: LaneWords, claims: readonly Claim[], words: Words): Finding {
  const owner = claims[0]?.text ?? '';
  return createFinding(words, 'lane-disagrees', shown.place, {
    message: words.rules['lane-disagrees'].ownersOfItems(lane, shown.text, claims.length, owner),
    related: claims.map((claim) => relate(words.places.says(claim.text), claim)),
    project: lane.project,
    subjects: [{ type: 'lane', key: lane.key }, ...lane.items.map((key) => ({ type: 'item' as const, key }))],
  });
}
