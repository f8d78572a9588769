import { createFinding, relate } from '../findings.ts';
import type { Finding, Item, Lane } from '../model.ts';
import type { Check, Words } from './check.ts';
import type { ItemWait } from './item-waits.ts';
import type { LaneListing, ListedItem } from './lane-listings.ts';

/** Reports items that a lane numbers, or puts before an arrow, ahead of open work that they wait for. */
export const checkLaneOrder: Check = ({ backlog, itemWaits, laneStatements, words }) => {
  const waits = new Map(
    itemWaits.flatMap(([first, ...more]) => (first ? [[first.item, [first, ...more]] as const] : [])),
  );
  return backlog.lanes.flatMap((lane) => {
    const statements = laneStatements.get(`${lane.project}/${lane.key}`) ?? [];
    const sequences = statements.flatMap(({ listings }) => listings).filter(({ isSequence }) => isSequence);
    const early = sequences.flatMap((sequence) => findEarly(sequence, (item) => waits.get(item) ?? []));
    return [...Map.groupBy(early, ({ wait }) => wait).values()].flatMap(([first]) =>
      first ? report(lane, first, words) : [],
    );
  });
};

/** An item that is listed before one that it waits for. */
interface EarlyItem {
  readonly wait: ItemWait;
  readonly own: ListedItem;
  readonly awaited: ListedItem;
}

function findEarly({ items, kind }: LaneListing, waitsOf: (item: Item) => readonly ItemWait[]): EarlyItem[] {
  const firstAt = new Map<Item, number>();
  items.forEach(({ item }, at) => {
    if (!firstAt.has(item)) firstAt.set(item, at);
  });
  const within = [...firstAt].flatMap(([item, at]) =>
    waitsOf(item).flatMap((wait) => {
      const [own, awaited] = [items[at], items[firstAt.get(wait.awaited) ?? -1]];
      return own && awaited ? [{ wait, own, awaited, isEarly: (firstAt.get(wait.awaited) ?? 0) > at }] : [];
    }),
  );
  // Where all waits go against the arrows, the arrows point at what is needed.
  if (kind === 'drawing' && within.every(({ isEarly }) => isEarly)) return [];
  return within.filter(({ wait, isEarly }) => isEarly && !isClosed(wait.item) && !isClosed(wait.awaited));
}

function isClosed({ status }: Item): boolean {
  return status?.class === 'done' || status?.class === 'cancelled';
}

function report(
  lane: Lane,
  { wait: { item, awaited, dependency }, own, awaited: later }: EarlyItem,
  words: Words,
): Finding {
  const say = words.rules['lane-disagrees'];
  return createFinding(words, 'lane-disagrees', own.place, {
    message: say.early(lane, item, awaited),
    related: [relate(say.comes(awaited), later.place), relate(words.places.waits(item, awaited), dependency.source)],
    project: lane.project,
    subjects: [{ type: 'lane', key: lane.key }, ...[item, awaited].map(({ key }) => ({ type: 'item' as const, key }))],
  });
}
