import type { ReadDocument } from '../assemble/documents.ts';
import type { GroupStatement } from '../recognise/statement.ts';
import { enter, enterText, type Ledger } from './ledger.ts';
import { nameField } from './name-field.ts';

/** Enters what the document says about sprints and lanes, and about itself. */
export function enterGroups(ledger: Ledger, { recognised }: ReadDocument): void {
  for (const group of recognised.groups) enterGroup(ledger, group);
  for (const field of recognised.fields) {
    const why = field.field === 'updated' ? null : ledger.words.why.homeless;
    enterText(ledger, field.place, field.text, {
      taker: 'document',
      name: nameField(field, ledger.words),
      around: 'ofDocument',
      why,
    });
  }
}

function enterGroup(ledger: Ledger, group: GroupStatement): void {
  const { type, key, carrier, place, fields, checks } = group;
  const { words } = ledger;
  const of = words.thing(type, key);
  enter(ledger, place.line, { taker: type, around: carrier === 'row' ? 'names' : 'opens', name: of });
  for (const field of fields)
    enterText(ledger, field.place, field.text, { taker: 'field', name: nameField(field, words), of });
  for (const [at, check] of checks.entries())
    enterText(ledger, check.place, check.text, { taker: 'field', name: words.acceptanceTest(at + 1), of });
}
