import type { ReadDocument } from '../assemble/documents.ts';
import { type AssembledProject, itemsOf } from '../assemble/index.ts';
import type { AssembledItem } from '../assemble/items.ts';
import type { Fact, Item } from '../model.ts';
import type { FieldValue, ItemStatement, TextAt } from '../recognise/statement.ts';
import type { Place } from '../source.ts';
import type { FieldName } from '../vocabulary/field-names.ts';
import { isNone } from '../vocabulary/none.ts';
import { type ExplainWords, enter, enterText, findLines, type Ledger } from './ledger.ts';
import { nameField } from './name-field.ts';
import { decidingHeading } from './reasons.ts';

/** The facts whose words have to be understood before an item has them, and that it may inherit. */
const UNDERSTOOD: ReadonlyMap<FieldName, Fact> = new Map([
  ['status', 'status'],
  ['priority', 'priority'],
  ['effort', 'effort'],
  ['owner', 'owners'],
]);

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
  const { words } = ledger;
  enter(ledger, statement.place.line, {
    taker: 'item',
    name: words.statement(words.thing(item.kind, item.key), isDefinition, nameCarrier(statement, words)),
    why: statement.mentionOnly ? words.why.onlyNamed(decidingHeading(statement.scope)) : null,
  });
  enterBody(ledger, statement, item);
}

/** Enters what a statement says beside the name of its item. */
function enterBody(ledger: Ledger, statement: ItemStatement, item: Item): void {
  const { place, namePlace, titleMarkdown, fields, details, acceptance } = statement;
  const { words } = ledger;
  const of = words.thing(item.kind, item.key);
  const enterPart = (at: Place, text: string, name: string, why: string | null = null) =>
    enterText(ledger, at, text, { taker: 'field', name, of, why });
  for (const line of findLines(ledger.source, namePlace, titleMarkdown))
    if (line !== place.line) enter(ledger, line, { taker: 'field', name: words.title, of });
  for (const field of fields)
    enterPart(field.place, field.text, nameField(field, words), whyNotUnderstood(field, item, words));
  for (const detail of details) enterPart(detail.place, detail.text, words.details);
  for (const criterion of acceptance)
    enterPart(criterion.place, criterion.text, words.criterion(numberCriterion(criterion, item)));
}

/** Criteria are numbered as on the item's page, where those of all its statements stand; null for one that is not there. */
function numberCriterion({ place }: TextAt, item: Item): number | null {
  const at = item.acceptance.findIndex((check) => isSamePlace(check, place));
  return at < 0 ? null : at + 1;
}

function nameCarrier({ carrier, id }: ItemStatement, words: ExplainWords): string {
  return words.carrier(carrier, id !== null);
}

function whyNotUnderstood(field: FieldValue, item: Item, words: ExplainWords): string | null {
  const fact = field.field === null ? undefined : UNDERSTOOD.get(field.field);
  if (field.field === null || fact === undefined || field.text === '' || isNone(field.text)) return null;
  const isClaimed = item.claims.some((claim) => claim.field === fact && isSamePlace(claim, field.place));
  return isClaimed ? null : words.why.notUnderstood(field.field);
}

/** A statement that only names an item, and nothing defines it. */
function enterStray(ledger: Ledger, statement: ItemStatement): void {
  const { words } = ledger;
  const why = words.why.onlyNamedNowhereDefined(decidingHeading(statement.scope));
  enter(ledger, statement.place.line, { taker: 'none', name: nameCarrier(statement, words), why });
  const texts: (FieldValue | TextAt)[] = [...statement.fields, ...statement.details, ...statement.acceptance];
  for (const { place, text } of texts) {
    if (place.line !== statement.place.line)
      enterText(ledger, place, text, { taker: 'none', name: words.shapes.partOfNamed, why });
  }
}

/** A heading or a lane's owner speaks for the items that say nothing themselves. */
function enterInherited(ledger: Ledger, items: readonly Item[]): void {
  const claims = items.flatMap((item) => item.claims).filter((claim) => claim.file === ledger.source.path);
  for (const [field, fact] of UNDERSTOOD) {
    const inherited = claims.filter((claim) => claim.field === fact && claim.inheritedFrom !== null);
    for (const [line, { length }] of Map.groupBy(inherited, (claim) => claim.line))
      enter(ledger, line, { taker: 'field', name: ledger.words.inherited(field, length) });
  }
}

function isSamePlace(a: Pick<Place, 'file' | 'line' | 'column'>, b: Place): boolean {
  return a.file === b.file && a.line === b.line && a.column === b.column;
}
