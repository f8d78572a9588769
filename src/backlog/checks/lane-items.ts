import { createFinding, type FindingDetails, relate } from '../findings.ts';
import type { Claim, Finding, Item, Lane } from '../model.ts';
import type { Check, CheckInput, Words } from './check.ts';
import type { LaneListing, ListedItem } from './lane-listings.ts';
import { indexByName } from './naming.ts';

/** Reports items that name another lane than the one that lists them, and lists of one lane that hold different items. */
export const checkLaneItems: Check = (input) => [...checkOwnWords(input), ...checkListings(input)];

/** `**Lane:** B` under an item that Lane A of the same sprint lists. */
function checkOwnWords({ backlog, words }: CheckInput): Finding[] {
  const lanes = indexByName(backlog.lanes);
  return backlog.items.flatMap((item) => {
    const claims = item.claims.filter(({ field }) => field === 'lane');
    const own = claims.filter(({ inheritedFrom }) => inheritedFrom === null);
    const named = new Set(own.map(({ value }) => value));
    return own.slice(0, 1).flatMap((claim) => {
      const lane = lanes.get(`${item.project}/${claim.value}`);
      const listing = claims.find(({ inheritedFrom, value }) => {
        const other = lanes.get(`${item.project}/${value}`);
        return inheritedFrom !== null && !named.has(value) && other !== undefined && other.sprint === lane?.sprint;
      });
      const other = listing && lanes.get(`${item.project}/${listing.value}`);
      return lane && other
        ? [createFinding(words, 'lane-disagrees', claim, tellOwnWords(item, lane, other, listing, words))]
        : [];
    });
  });
}

function tellOwnWords(item: Item, lane: Lane, other: Lane, listing: Claim, { rules }: Words): FindingDetails {
  const say = rules['lane-disagrees'];
  return {
    message: say.ownWords(item, lane, other),
    related: [relate(say.lists(other, item), listing)],
    project: item.project,
    subjects: [{ type: 'item', key: item.key }, ...[lane, other].map(({ key }) => ({ type: 'lane' as const, key }))],
  };
}

/** Two lists of one lane, and what only one of them holds. */
interface Difference {
  readonly lane: Lane;
  readonly first: LaneListing;
  readonly other: LaneListing;
  readonly added: readonly ListedItem[];
  readonly missing: readonly ListedItem[];
}

/** What is listed under the heading of a lane counts; fields, overviews and other documents are compared with it. */
function checkListings({ backlog, laneStatements, words }: CheckInput): Finding[] {
  const differences = backlog.lanes.flatMap((lane) => {
    const statements = laneStatements.get(`${lane.project}/${lane.key}`) ?? [];
    const [first, ...others] = statements
      .flatMap(({ listings }) => listings)
      .filter(({ kind }) => kind === 'heading' || kind === 'field');
    return first ? others.map((other) => compareListings(lane, first, other)) : [];
  });
  // Where one lane has what another one misses, the item stands in the wrong line, which is one fault.
  const moved = new Set(
    differences.flatMap(({ lane, added }) => added.map(({ item, place }) => nameMove(lane, item, place.file))),
  );
  return differences.flatMap((difference) => {
    const { lane, other } = difference;
    const missing = difference.missing.filter(({ item }) => !moved.has(nameMove(lane, item, other.place.file)));
    return difference.added.length + missing.length > 0 ? [reportListing({ ...difference, missing }, words)] : [];
  });
}

function nameMove({ project }: Lane, { key }: Item, file: string): string {
  return JSON.stringify([project, key, file]);
}

function compareListings(lane: Lane, first: LaneListing, other: LaneListing): Difference {
  const added = withoutTwins(other.items, first.items);
  // Work that only a lane knows has no id that an overview could name.
  const missing = withoutTwins(first.items, other.items).filter(({ item }) => item.id !== null);
  // Another document may tell of a part of a lane under its heading.
  const isPart = other.kind === 'heading' && (added.length === 0 || missing.length === 0);
  return {
    lane,
    first,
    other,
    added: isPart ? [] : added,
    missing: isPart || !other.isComplete ? [] : missing,
  };
}

function withoutTwins(items: readonly ListedItem[], others: readonly ListedItem[]): ListedItem[] {
  const known = new Set(others.map(({ item }) => item));
  return items.filter(({ item }) => !known.has(item));
}

function reportListing({ lane, first, other, added, missing }: Difference, words: Words): Finding {
  const say = words.rules['lane-disagrees'];
  const itemsOf = (listed: readonly ListedItem[]) => listed.map(({ item }) => item);
  const [only, ...more] = [...added, ...missing];
  const isOne = only !== undefined && more.length === 0 && added.length === 1;
  return createFinding(words, 'lane-disagrees', isOne ? only.place : other.place, {
    message: say.listed(lane, first.kind === 'heading' ? 'heading' : 'list', itemsOf(added), itemsOf(missing)),
    related: [
      relate(say.firstList, first.place),
      ...missing.map(({ item, place }) => relate(say.isListed(item), place)),
    ],
    project: lane.project,
    subjects: [
      { type: 'lane', key: lane.key },
      ...[...added, ...missing].map(({ item }) => ({ type: 'item' as const, key: item.key })),
    ],
  });
}
