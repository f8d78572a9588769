import { addresses } from '../addresses.ts';
import { toKey } from '../keys.ts';
import type { Check, Claim, Item, Line, Note, Source } from '../model.ts';
import type { FieldValue, ItemStatement, TextAt } from '../recognise/statement.ts';
import type { FieldName } from '../vocabulary/field-names.ts';
import { isNone } from '../vocabulary/none.ts';
import type { StatusTerms } from '../vocabulary/status.ts';
import { claimEffort, claimOwners, claimPriority, claimStatus, fieldsOf, roleOf, stated } from './claims.ts';
import type { ItemDraft } from './definitions.ts';

/** An item with the statements that it was made of, for the linker. */
export interface AssembledItem {
  readonly item: Item;
  readonly statements: readonly ItemStatement[];
}

/** Fields that become facts; all others are notes. */
const FACTS: ReadonlySet<FieldName> = new Set([
  'status',
  'priority',
  'effort',
  'owner',
  'dependencies',
  'blocked-by',
  'blocks',
  'acceptance',
  'validation',
  'files',
  'labels',
  'sprint',
  'lane',
  'summary',
  'details',
  'id',
  'title',
]);

/** Makes the items of a project. Dependencies are empty until they are linked. */
export function assembleItems(project: string, drafts: readonly ItemDraft[], terms: StatusTerms): AssembledItem[] {
  const keys = new Map<string, number>();
  const assembled = drafts.map((draft) => {
    const key = uniqueKey(draft, keys);
    keys.set(key, 1);
    return { item: assembleItem(project, key, draft, terms), statements: draft.statements };
  });
  findParents(assembled);
  return assembled;
}

/** Items that stand under another one are part of it. */
function findParents(assembled: readonly AssembledItem[]): void {
  const byName = new Map<string, Item>();
  for (const { item } of assembled) {
    for (const name of [item.id, item.title]) if (name !== null && !byName.has(name)) byName.set(name, item);
  }
  for (const { item, statements } of assembled) {
    const stated = statements.find((statement) => statement.parent !== null)?.parent;
    // 2.1 is part of 2, where there is one.
    const name = stated ?? /^(\d+(?:\.\d+)*)\.\d+$/.exec(item.id ?? '')?.[1] ?? null;
    const parent = name === null ? undefined : byName.get(name);
    if (!parent || parent === item) continue;
    item.parent = parent.key;
    if (parent.kind === 'item') parent.kind = 'epic';
  }
}

/** `taken` counts how often each key was asked for, so that the hundredth of a name need not try all the others. */
function uniqueKey(draft: ItemDraft, taken: Map<string, number>): string {
  const [definition] = draft.statements;
  const own = toKey(definition?.id ?? definition?.title ?? '') || `line-${definition?.place.line ?? 0}`;
  if (!taken.has(own)) return own;
  const section = definition?.id
    ? ''
    : toKey(
        `${definition?.scope.lane ?? definition?.scope.sprint ?? definition?.scope.section ?? ''} ${definition?.title ?? ''}`,
      );
  if (section && !taken.has(section)) return section;
  let count = (taken.get(own) ?? 1) + 1;
  while (taken.has(`${own}-${count}`)) count += 1;
  taken.set(own, count);
  return `${own}-${count}`;
}

function assembleItem(project: string, key: string, draft: ItemDraft, terms: StatusTerms): Item {
  const { statements } = draft;
  const [definition] = statements;
  const titled = statements.find((statement) => statement.title !== '') ?? definition;
  const status = claimStatus(statements, terms);
  const priority = claimPriority(statements);
  const effort = claimEffort(statements);
  const owners = claimOwners(statements);
  const places = claimGroups(statements);
  const texts = (...names: FieldName[]) =>
    statements.flatMap((statement) => fieldsOf(statement, ...names)).filter((field) => !isNone(field.text));
  const id = definition?.id ?? null;
  return {
    project,
    key,
    id,
    title: titled?.title || id || key,
    titleMarkdown: titled?.titleMarkdown || id || key,
    kind: definition?.kind ?? 'item',
    status: status[0]?.value ?? null,
    priority: priority[0]?.value ?? null,
    effort: effort[0]?.value ?? null,
    owners: owners[0]?.value ?? [],
    sprint: places.find((claim) => claim.field === 'sprint')?.value ?? null,
    lanes: [...new Set(places.filter((claim) => claim.field === 'lane').map((claim) => claim.value))],
    section: definition?.scope.section ?? null,
    parent: null,
    dependsOn: [],
    blocks: [],
    blockedBy: [],
    parallelWith: [],
    relatesTo: [],
    summary: texts('summary')[0]?.text ?? null,
    details: [...statements.flatMap((statement) => statement.details.map(toLine)), ...texts('details').map(fieldLine)],
    acceptance: statements.flatMap((statement) => statement.acceptance.flatMap(toBox)),
    criteria: [
      ...statements.flatMap((statement) => statement.acceptance.filter(({ done }) => done === null).map(toLine)),
      ...texts('acceptance').map(fieldLine),
    ],
    validation: texts('validation').flatMap((field) => splitCommands(field.text)),
    files: [...new Set(texts('files').flatMap((field) => splitFiles(field.text)))],
    labels: [...new Set(texts('labels').flatMap((field) => splitList(field.text)))],
    notes: [
      ...notesOf(
        statements,
        status.map((claim) => claim.claim),
      ),
      ...texts('summary').slice(1).map(fieldNote),
    ],
    claims: [
      ...claimTitles(statements),
      ...[status, priority, effort, owners].flat().map(({ claim }) => claim),
      ...places,
    ],
    sources: statements.map((statement, at) => sourceOf(statement, roleOf(at))),
    url: addresses.item(project, key),
  };
}

function claimTitles(statements: readonly ItemStatement[]): Claim[] {
  return statements.flatMap((statement, at) =>
    statement.title === ''
      ? []
      : [
          stated(
            'title',
            null,
            { text: statement.title, place: statement.namePlace },
            statement.title.toLowerCase(),
            roleOf(at),
            null,
          ).claim,
        ],
  );
}

/** The sprints and lanes that statements stand in: what the definition says counts first. */
function claimGroups(statements: readonly ItemStatement[]): Claim[] {
  return statements.flatMap((statement, at) =>
    (['sprint', 'lane'] as const).flatMap((type) => {
      const key = statement.scope[type];
      const group = statement.scope.stated[type];
      if (key === null || !group) return [];
      const isHeading = group.carrier === 'section';
      const source = { text: group.title, place: isHeading ? statement.namePlace : group.place };
      return [stated(type, null, source, key, roleOf(at), isHeading ? group.title : null).claim];
    }),
  );
}

/** What no fact holds: unknown labels, notes, and a status in words that nobody knows. */
function notesOf(statements: readonly ItemStatement[], known: readonly Claim[]): Note[] {
  const nameOf = ({ file, line, column }: Pick<Claim, 'file' | 'line' | 'column'>) => `${line}:${column} ${file}`;
  const understood = new Set(known.map(nameOf));
  return statements.flatMap((statement) =>
    statement.fields
      .filter((field) => {
        if (field.text === '' || isNone(field.text)) return false;
        if (field.field === 'status') return !understood.has(nameOf(field.place));
        return field.field === null || !FACTS.has(field.field);
      })
      .map(fieldNote),
  );
}

function sourceOf(statement: ItemStatement, role: Source['role']): Source {
  const text = statement.title || statement.fields.map((field) => field.text).join(' · ');
  return {
    ...statement.place,
    role,
    carrier: statement.carrier,
    context: statement.scope.headings.join(' › '),
    text: excerpt(text),
  };
}

/** The beginning of a text on one line, at most 160 characters. */
export function excerpt(text: string): string {
  // Single spaces stay as they are, and are nearly all white space that there is.
  const line = text.replace(/\s{2,}|[^\S ]/g, ' ').trim();
  return line.length <= 160 ? line : `${line.slice(0, 159).trimEnd()}…`;
}

/** Code spans name the files; without any, commas part them. Remarks in parentheses are no file. */
function splitFiles(text: string): string[] {
  const code = [...text.matchAll(/`([^`]+)`/g)].map((match) => match[1]?.trim() ?? '');
  return code.length > 0 ? code : splitList(text.replace(/\s\([^)]*\)/g, ''));
}

function splitList(text: string): string[] {
  return text
    .split(/\s*[,;，、；]\s*/)
    .map((part) => part.replace(/[`*]/g, '').trim())
    .filter((part) => part !== '' && !isNone(part));
}

/** Commands and checks: parted by semicolons, or by commas between code spans. */
function splitCommands(text: string): string[] {
  return text
    .split(/\s*;\s*|(?<=`)\s*,\s*(?=`)/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function toLine(text: TextAt): Line {
  return { text: text.text, ...text.place };
}

/** A criterion with a box; one without is no check. */
function toBox(text: TextAt): Item['acceptance'] {
  return text.done === null ? [] : [{ text: text.text, done: text.done, ...text.place }];
}

export function toCheck(text: TextAt): Check {
  return { text: text.text, done: text.done, ...text.place };
}

function fieldLine(field: FieldValue): Line {
  return { text: field.text, ...field.place };
}

export function fieldNote(field: FieldValue): Note {
  return { label: field.label, text: field.text, ...field.place };
}
