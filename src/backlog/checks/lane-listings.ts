import type { AssembledProject } from '../assemble/index.ts';
import { listItems } from '../assemble/lane-items.ts';
import type { Item } from '../model.ts';
import { splitAtArrows } from '../recognise/arrows.ts';
import type { FieldValue, GroupStatement, ItemStatement } from '../recognise/statement.ts';
import { comparePlaces, type Place } from '../source.ts';
import { findReferences, type KnownIds } from '../vocabulary/references.ts';

/** One place that lists items of a lane. */
export interface LaneListing {
  /** The cell or field; for what stands under the heading of the lane, that heading. */
  readonly place: Place;
  /** In the order in which they stand there. */
  readonly items: readonly ListedItem[];
  /**
   * A `heading` with its items below; a `field` or cell that names them; an `order` in which some of them come, or a
   * `drawing` of it, whose arrows may as well point at what is needed.
   */
  readonly kind: 'heading' | 'field' | 'order' | 'drawing';
  /** False where words beside the items may stand for more of them. */
  readonly isComplete: boolean;
  /** Whether the work is done in this order: the items are numbered, or arrows stand between them. */
  readonly isSequence: boolean;
}

export interface ListedItem {
  readonly item: Item;
  readonly place: Place;
}

/** Makes the look-up of the listings of a statement about a lane. */
export function collectListings(project: AssembledProject): (lane: GroupStatement) => LaneListing[] {
  const stated = project.items.flatMap(({ item, statements }) =>
    statements
      .filter(({ mentionOnly, scope }) => !mentionOnly && scope.stated.lane)
      .map((statement) => ({ item, statement })),
  );
  const byLane = Map.groupBy(stated, ({ statement }) => statement.scope.stated.lane);
  const byId = new Map(project.items.map(({ item }) => [item.id, item]));
  return (lane) => {
    const below = lane.carrier === 'row' ? [] : (byLane.get(lane) ?? []);
    const fields = lane.fields.filter(({ field }) => field === 'items' || field === 'step');
    const listings = [listBelow(lane, below), ...fields.map((field) => listField(field, byId, project.known))];
    return listings.filter(({ items }) => items.length > 0);
  };
}

interface StatedItem {
  readonly item: Item;
  readonly statement: ItemStatement;
}

function listBelow(lane: GroupStatement, stated: readonly StatedItem[]): LaneListing {
  const sorted = [...stated].sort((a, b) => comparePlaces(a.statement.place, b.statement.place));
  const ranks = sorted.filter(({ statement }) => statement.parent === null).map(({ statement }) => statement.ordinal);
  return {
    place: lane.place,
    items: sorted.map(({ item, statement }) => ({ item, place: statement.namePlace })),
    kind: 'heading',
    isComplete: true,
    isSequence: ranks.every((rank, at) => rank !== null && rank > (ranks[at - 1] ?? 0)),
  };
}

function listField(field: FieldValue, byId: ReadonlyMap<string | null, Item>, known: KnownIds): LaneListing {
  const isOrder = field.field === 'step';
  const listed = listItems([{ ...field, field: 'items' }], known);
  return {
    place: field.place,
    items: listed.flatMap(({ id, place }) => {
      const item = byId.get(id);
      return item ? [{ item, place }] : [];
    }),
    kind: !isOrder ? 'field' : field.label === '' ? 'drawing' : 'order',
    isComplete: saysNothingElse(field.text, known),
    isSequence: isOrder || splitAtArrows(field.text).length > 1,
  };
}

const JOINING = /(?<![\p{L}\p{N}])(?:and|et|y|e|und|och|и|و|va)(?![\p{L}\p{N}])|和|及|と|및/giu;

/** True for a text of nothing but ids and what joins them. */
function saysNothingElse(text: string, known: KnownIds): boolean {
  const references = findReferences(text, known);
  if (references.some(({ unknown }) => unknown.length > 0)) return false;
  const between = references.map(({ start }, at) => text.slice(references[at - 1]?.end ?? 0, start));
  const words = [...between, text.slice(references.at(-1)?.end ?? 0)].join(' ');
  return !/[\p{L}\p{N}…]|\.{2}/u.test(words.replace(JOINING, ' '));
}
