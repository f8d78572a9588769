import { append } from '../append.ts';
import type { ItemStatement } from '../recognise/statement.ts';
import { comparePlaces } from '../source.ts';
import type { FieldName } from '../vocabulary/field-names.ts';
import { foldId } from '../vocabulary/ids.ts';
import { fold } from '../vocabulary/normalise.ts';

/** The statements of one item: the definition first, the others by place. */
export interface ItemDraft {
  readonly statements: readonly ItemStatement[];
}

const PLANNING: ReadonlySet<FieldName> = new Set([
  'status',
  'priority',
  'effort',
  'owner',
  'dependencies',
  'blocked-by',
  'validation',
  'files',
  'summary',
]);

/**
 * Groups statements into items. Statements with the same id are one item, and so are statements without an id that have
 * the same title in different documents. A repeated id with a title of its own, as richly described, is another item.
 * Statements that only name an id that nothing defines are returned as `strays`.
 */
export function groupStatements(statements: readonly ItemStatement[]): {
  drafts: ItemDraft[];
  strays: ItemStatement[];
} {
  const groups = new Map<string, ItemStatement[]>();
  const strays: ItemStatement[] = [];
  for (const statement of statements) {
    const name = nameOf(statement, groups);
    const group = groups.get(name);
    if (group) group.push(statement);
    else groups.set(name, [statement]);
  }
  const drafts: ItemDraft[] = [];
  for (const group of groups.values()) {
    if (group.every((statement) => statement.mentionOnly && !isRich(statement))) append(strays, group);
    else append(drafts, splitDefinitions(group));
  }
  return { drafts: drafts.sort((a, b) => comparePlaces(placeOf(a), placeOf(b))), strays };
}

function nameOf(statement: ItemStatement, groups: ReadonlyMap<string, readonly ItemStatement[]>): string {
  if (statement.id !== null) return `id ${foldId(statement.id)}`;
  const name = `title ${fold(statement.title)}`;
  const same = groups.get(name);
  if (!same?.some((other) => other.place.file === statement.place.file)) return name;
  // Titles that repeat in one document are several pieces of work: the section tells them apart.
  return `${name} ${statement.place.file} ${statement.place.line}`;
}

/** An id with more titles than this names a kind of work, not a piece of it: its further statements are mentions. */
const MOST_RIVALS = 50;

function splitDefinitions(group: readonly ItemStatement[]): ItemDraft[] {
  if (group.length === 1) return [{ statements: group }];
  const definition = group.reduce((best, statement) => (richness(statement) > richness(best) ? statement : best));
  const words = new Map(group.map((statement) => [statement, wordsOf(statement.title)]));
  const isSame = (a: ItemStatement, b: ItemStatement) => sharesWords(words.get(a), words.get(b));
  const rivals: ItemStatement[] = [];
  const mentions: ItemStatement[] = [];
  for (const statement of group) {
    if (statement === definition) continue;
    const isKnown = rivals.length >= MOST_RIVALS || [definition, ...rivals].some((other) => isSame(other, statement));
    if (!isKnown && isRival(statement, definition)) rivals.push(statement);
    else mentions.push(statement);
  }
  if (rivals.length === 0) return [{ statements: [definition, ...mentions] }];
  const all = [definition, ...rivals].sort((a, b) => comparePlaces(a.place, b.place));
  return all.map((own, at) => ({ statements: at === 0 ? [own, ...mentions] : [own] }));
}

/** Another definition: as rich, told in the same way, outside of lanes (they name work in short). */
function isRival(statement: ItemStatement, definition: ItemStatement): boolean {
  if (statement.mentionOnly || statement.title === '' || definition.title === '') return false;
  if (statement.carrier !== definition.carrier) return false;
  const isSameFile = statement.place.file === definition.place.file;
  const isShort = statement.scope.group?.type === 'lane' || definition.scope.group?.type === 'lane';
  return isSameFile
    ? richness(statement) >= richness(definition) * 0.7 && !isShort
    : !isShort && richness(statement) >= Math.max(3, richness(definition) * 0.8);
}

/** True for titles that a reader takes for the same: one holds the other, or they share a third of their words. */
function sharesWords(first: ReadonlySet<string> = new Set(), second: ReadonlySet<string> = new Set()): boolean {
  let shared = 0;
  for (const word of first) if (second.has(word)) shared += 1;
  const all = first.size + second.size - shared;
  return shared / Math.max(1, Math.min(first.size, second.size)) >= 0.5 || shared / Math.max(1, all) >= 0.3;
}

function wordsOf(title: string): ReadonlySet<string> {
  return new Set(fold(title).split(' '));
}

function richness(statement: ItemStatement): number {
  const fields = new Set(
    statement.fields.filter((field) => field.field !== null && PLANNING.has(field.field)).map((field) => field.field),
  );
  const parts = [
    statement.title !== '',
    statement.details.length > 0,
    statement.acceptance.length > 0,
    statement.carrier === 'section',
  ];
  return (
    fields.size +
    parts.filter(Boolean).length -
    (statement.mentionOnly ? 100 : 0) -
    (statement.carrier === 'fence' ? 10 : 0)
  );
}

function isRich(statement: ItemStatement): boolean {
  return statement.id !== null && statement.title !== '' && richness(statement) + 100 >= 4;
}

function placeOf(draft: ItemDraft) {
  return draft.statements[0]?.place ?? { file: '', line: 0, column: 0 };
}
