import type { Claim, Item, Lane } from '../model.ts';
import type { FieldValue } from '../recognise/statement.ts';
import type { Place } from '../source.ts';
import { findGroupReferences } from '../vocabulary/groupings.ts';
import { fold } from '../vocabulary/normalise.ts';
import { findReferences, type KnownIds } from '../vocabulary/references.ts';
import { fieldsOf, roleOf } from './claims.ts';
import { type AssembledItem, fieldNote } from './items.ts';
import type { AssembledLane } from './lanes.ts';

/**
 * Puts items into lanes that name them, or that they name, without standing under their headings:
 * ```
 * ### Lane A: Hull               ### S1-2: Raise the mast
 * **Items:** S1-1, S1-4          **Lane:** B
 * ```
 * Each such statement is a claim of the item.
 */
export function placeItems(items: readonly AssembledItem[], lanes: readonly AssembledLane[], known: KnownIds): void {
  const byId = new Map(items.flatMap(({ item }) => (item.id === null ? [] : [[item.id, item] as const])));
  for (const { value, statements } of lanes) {
    for (const { id, text, place } of statements.flatMap(({ fields }) => listItems(fields, known))) {
      const item = byId.get(id);
      if (item) join(item, value, { text, inheritedFrom: value.title, role: 'mention', ...place });
    }
  }
  const find = createLaneFinder(lanes.map(({ value }) => value));
  for (const { item, statements } of items) {
    statements.forEach((statement, at) => {
      if (statement.scope.stated.lane?.carrier === 'row') return;
      for (const field of fieldsOf(statement, 'lane')) {
        const named = find(field.text, item.sprint);
        const { text, place } = field;
        for (const lane of named) join(item, lane, { text, inheritedFrom: null, role: roleOf(at), ...place });
        if (named.length === 0) item.notes.push(fieldNote(field));
      }
    });
  }
}

/** An id in a field that lists the items of a lane. */
export interface ListedId {
  readonly id: string;
  readonly text: string;
  readonly place: Place;
}

/** The ids that the fields of a lane list as its items, each at its own place where it stands on one line with the others. */
export function listItems(fields: readonly FieldValue[], known: KnownIds): ListedId[] {
  return fields
    .filter(({ field }) => field === 'items')
    .flatMap((field) =>
      findReferences(field.text, known).flatMap(({ ids, start, end }) => {
        const text = field.text.slice(start, end);
        return ids.map((id) => ({ id, text, place: placeWithin(field, start, end) }));
      }),
    );
}

function placeWithin({ text, place }: FieldValue, start: number, end: number): Place {
  const isVerbatim = place.line === place.endLine && place.endColumn - place.column === text.length;
  return isVerbatim ? { ...place, column: place.column + start, endColumn: place.column + end } : place;
}

type Statement = Omit<Claim, 'field' | 'value'>;

/** A lane of a sprint plans its items for that sprint. */
function join(item: Item, lane: Lane, statement: Statement): void {
  item.claims.push({ field: 'lane', value: lane.key, ...statement });
  if (lane.sprint !== null) {
    item.claims.push({ ...statement, field: 'sprint', value: lane.sprint, inheritedFrom: lane.title });
    item.sprint ??= lane.sprint;
  }
  if (item.lanes.includes(lane.key)) return;
  item.lanes.push(lane.key);
  lane.items.push(item.key);
}

type FindLanes = (text: string, sprint: string | null) => readonly Lane[];

/** Makes the look-up of the lanes that an item of a sprint names: `B`, `Lane A and B`, `Rig`. */
function createLaneFinder(lanes: readonly Lane[]): FindLanes {
  const byName = new Map<string, Lane[]>();
  for (const lane of lanes) {
    const names = [lane.label === null ? '' : nameOrdinal(lane.label), fold(lane.name ?? ''), fold(lane.title)];
    for (const name of new Set(names.filter((each) => each !== ''))) {
      const same = byName.get(name);
      if (same) same.push(lane);
      else byName.set(name, [lane]);
    }
  }
  return (text, sprint) => {
    const ordinals = ordinalsOf(text);
    const names = ordinals.length > 0 ? ordinals.map(nameOrdinal) : [fold(text)];
    return names.flatMap((name) => {
      const named = byName.get(name) ?? [];
      const near = named.filter((lane) => lane.sprint === null || sprint === null || lane.sprint === sprint);
      return near.length === 1 ? near : [];
    });
  };
}

function nameOrdinal(ordinal: string): string {
  return `#${ordinal.toLowerCase()}`;
}

function ordinalsOf(text: string): readonly string[] {
  const short = text.replace(/[*_`]/g, '').trim();
  const references = findGroupReferences(
    /^(?:\d{1,3}[a-z]?|[A-Z])(?![\p{L}\p{N}])/u.test(short) ? `lane ${short}` : short,
  );
  return references.flatMap(({ type, ordinals }) => (type === 'lane' ? ordinals : []));
}
