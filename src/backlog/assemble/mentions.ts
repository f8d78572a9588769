import { append } from '../append.ts';
import type { Item, List, Source } from '../model.ts';
import type { FieldValue, ListStatement, LooseText } from '../recognise/statement.ts';
import { comparePlaces, type Place } from '../source.ts';
import { findGroupReferences } from '../vocabulary/groupings.ts';
import { findReferences, type KnownIds } from '../vocabulary/references.ts';
import { isTicked } from '../vocabulary/ticks.ts';
import { excerpt, fieldNote } from './items.ts';
import { createLineRanges, type LineRanges } from './line-ranges.ts';

/** Finds the items that a text names. */
export type FindItems = (text: string) => Item[];

/** Makes the look-up of the items that a text names by their ids. */
export function createItemFinder(items: readonly Item[], known: KnownIds): FindItems {
  const byId = new Map<string, Item>();
  for (const item of items) if (item.id !== null && !byId.has(item.id)) byId.set(item.id, item);
  return (text) => {
    const ids = new Set(findReferences(text, known).flatMap((match) => match.ids));
    return [...ids].map((id) => byId.get(id)).filter((item) => item !== undefined);
  };
}

/** Adds to each item the loose texts that name it; the other cells of a row that names one item are notes about it. */
export function attachMentions(texts: readonly LooseText[], find: FindItems): void {
  for (const loose of texts) {
    const named = find(loose.text);
    for (const item of named) {
      addMention(item, mentionOf(loose.place, loose.carrier, loose.scope.headings.join(' › '), loose.text));
      if (named.length === 1) append(item.notes, notesOf(loose.fields));
    }
    for (const field of loose.fields) {
      for (const item of find(field.text))
        addMention(item, mentionOf(loose.place, loose.carrier, loose.scope.headings.join(' › '), field.text));
    }
  }
}

/** Makes the lists about the whole, and adds each entry to the items that it names. */
export function assembleLists(
  project: string,
  statements: readonly ListStatement[],
  find: FindItems,
  sprintKeys: ReadonlySet<string>,
): List[] {
  return statements.map((list) => ({
    ...list.place,
    project,
    kind: list.kind,
    title: list.title,
    isOrdered: list.isOrdered,
    entries: list.entries.map((entry) => {
      const items = find(entry.text);
      for (const item of items) addMention(item, mentionOf(entry.place, 'list', list.title, entry.text));
      return {
        ...entry.place,
        text: entry.text,
        done: entry.done ?? (isTicked(entry.text) ? true : null),
        depth: entry.depth ?? 0,
        items: items.map((item) => item.key),
        sprint: sprintOf(entry.text, sprintKeys),
      };
    }),
  }));
}

function sprintOf(text: string, keys: ReadonlySet<string>): string | null {
  const named = findGroupReferences(text).flatMap(({ type, word, ordinals }) =>
    type === 'sprint' ? ordinals.map((ordinal) => `${word}-${ordinal.toLowerCase()}`) : [],
  );
  return named.find((key) => keys.has(key)) ?? null;
}

/** The lines of each item's sources, kept while mentions are added. */
const linesOf = new WeakMap<Item, LineRanges>();

/** Adds a statement to an item, unless it stands inside of one that is there already. */
export function addMention(item: Item, source: Source): void {
  const lines = linesOf.get(item) ?? createLineRanges(item.sources);
  linesOf.set(item, lines);
  if (lines.holds(source)) return;
  lines.add(source);
  item.sources.push(source);
}

/** Puts the mentions of each item in order; the definition stays first. */
export function sortMentions(items: readonly Item[]): void {
  for (const item of items) {
    const [definition, ...mentions] = item.sources;
    if (definition) item.sources = [definition, ...mentions.sort(comparePlaces)];
  }
}

function notesOf(fields: readonly FieldValue[]): Item['notes'] {
  return fields.filter((field) => field.text.trim() !== '').map(fieldNote);
}

export function mentionOf(place: Place, carrier: Source['carrier'], context: string, text: string): Source {
  return { ...place, role: 'mention', carrier, context, text: excerpt(text.replace(/[`*]/g, '')) };
}
