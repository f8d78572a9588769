import type { ReadDocument } from '../assemble/documents.ts';
import { type AssembledProject, itemsOf } from '../assemble/index.ts';
import type { AssembledItem } from '../assemble/items.ts';
import type { Fact, Item } from '../model.ts';
import type { FieldValue, ItemStatement, TextAt } from '../recognise/statement.ts';
import type { Place } from '../source.ts';
import type { FieldName } from '../vocabulary/field-names.ts';
import { isNone } from '../vocabulary/none.ts';
import { enter, enterText, findLines, type Ledger } from './ledger.ts';
import { nameField, nameItem } from './names.ts';
import { nameHeading } from './reasons.ts';

/** The facts whose words have to be understood before an item has them. */
const UNDERSTOOD: ReadonlyMap<FieldName, Fact> = new Map([
  ['status', 'status'],
  ['priority', 'priority'],
  ['effort', 'effort'],
  ['owner', 'owners'],
]);

const INHERITABLE: ReadonlySet<Fact> = new Set(UNDERSTOOD.values());

const CARRIERS = {
  section: 'heading',
  row: 'table row',
  checkbox: 'checkbox',
  entry: 'list entry',
  paragraph: 'paragraph',
  graph: 'line of a graph',
  list: 'entry of a list',
  field: 'field',
  fence: 'line of a code block',
  frontmatter: 'front matter',
} as const satisfies Record<ItemStatement['carrier'], string>;

/** Enters what the document says about items: where they are defined and mentioned, with their fields and lines. */
export function enterItems(ledger: Ledger, { recognised }: ReadDocument, project: AssembledProject): void {
  const owners = new Map(
    project.items.flatMap((owner) => owner.statements.map((statement) => [nameStatement(statement), owner] as const)),
  );
  for (const statement of recognised.items) {
    const owner = owners.get(nameStatement(statement));
    if (owner) enterStatement(ledger, statement, owner);
    else enterStray(ledger, statement);
  }
  enterInherited(ledger, itemsOf(project));
}

/** Assembling may copy a statement; where it stands stays the same. */
function nameStatement({ place, namePlace }: ItemStatement): string {
  return JSON.stringify([place.file, place.line, place.column, namePlace.line, namePlace.column]);
}

function enterStatement(ledger: Ledger, statement: ItemStatement, { item, statements }: AssembledItem): void {
  const [definition] = statements;
  const isDefinition = definition !== undefined && nameStatement(definition) === nameStatement(statement);
  const { line } = statement.place;
  enter(ledger, line, {
    taker: 'item',
    name: `${nameItem(item)} · ${isDefinition ? 'definition' : 'mention'} (${describeCarrier(statement)})`,
    why: statement.mentionOnly ? whyOnlyNamed(statement) : null,
  });
  enterBody(ledger, statement, item);
}

/** Enters what a statement says beside the name of its item. */
function enterBody(ledger: Ledger, statement: ItemStatement, item: Item): void {
  const { place, namePlace, titleMarkdown, fields, details, acceptance } = statement;
  const enterPart = (at: Place, text: string, name: string, why: string | null = null) =>
    enterText(ledger, at, text, { taker: 'field', name, after: ` of ${nameItem(item)}`, why });
  for (const line of findLines(ledger.source, namePlace, titleMarkdown))
    if (line !== place.line) enter(ledger, line, { taker: 'field', name: 'title', after: ` of ${nameItem(item)}` });
  for (const field of fields) enterPart(field.place, field.text, nameField(field), whyNotUnderstood(field, item));
  for (const detail of details) enterPart(detail.place, detail.text, 'details');
  for (const criterion of acceptance) enterPart(criterion.place, criterion.text, nameCriterion(criterion, item));
}

/** Criteria are numbered as on the item's page, where those of all its statements stand. */
function nameCriterion({ place }: TextAt, item: Item): string {
  const at = item.acceptance.findIndex((check) => isSamePlace(check, place));
  return at < 0 ? 'acceptance criterion' : `acceptance criterion ${at + 1}`;
}

function describeCarrier({ carrier, id }: ItemStatement): string {
  return `${CARRIERS[carrier]} ${id === null ? 'without id' : 'with id'}`;
}

function whyOnlyNamed({ scope }: ItemStatement): string {
  return `under ${nameHeading(scope)} items are only named`;
}

function whyNotUnderstood(field: FieldValue, item: Item): string | null {
  const fact = field.field === null ? undefined : UNDERSTOOD.get(field.field);
  if (fact === undefined || field.text === '' || isNone(field.text)) return null;
  const isClaimed = item.claims.some((claim) => claim.field === fact && isSamePlace(claim, field.place));
  return isClaimed ? null : `no ${field.field} is understood in it`;
}

/** A statement that only names an item, and nothing defines it. */
function enterStray(ledger: Ledger, statement: ItemStatement): void {
  const why = `${whyOnlyNamed(statement)}, and nothing defines this one`;
  enter(ledger, statement.place.line, { taker: 'none', name: describeCarrier(statement), why });
  const texts: (FieldValue | TextAt)[] = [...statement.fields, ...statement.details, ...statement.acceptance];
  for (const { place, text } of texts) {
    if (place.line !== statement.place.line)
      enterText(ledger, place, text, { taker: 'none', name: 'part of what is only named', why });
  }
}

/** A heading or a lane's owner speaks for the items that say nothing themselves. */
function enterInherited(ledger: Ledger, items: readonly Item[]): void {
  const claims = items.flatMap((item) => item.claims).filter((claim) => claim.file === ledger.source.path);
  const inherited = claims.filter((claim) => claim.inheritedFrom !== null && INHERITABLE.has(claim.field));
  for (const same of Map.groupBy(inherited, ({ line, field }) => `${line} ${field}`).values()) {
    const [claim] = same;
    const heirs = same.length === 1 ? '1 item inherits' : `${same.length} items inherit`;
    if (claim) enter(ledger, claim.line, { taker: 'field', name: `${claim.field} that ${heirs}` });
  }
}

function isSamePlace(a: Pick<Place, 'file' | 'line' | 'column'>, b: Place): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}
