import type { ReadDocument } from '../assemble/documents.ts';
import type { GroupStatement } from '../recognise/statement.ts';
import { enter, enterText, type Ledger } from './ledger.ts';
import { nameField } from './names.ts';

/** Enters what the document says about sprints and lanes, and about itself. */
export function enterGroups(ledger: Ledger, { recognised }: ReadDocument): void {
  for (const group of recognised.groups) enterGroup(ledger, group);
  for (const field of recognised.fields) {
    const why = field.field === 'updated' ? null : 'it stands under no item, sprint or lane';
    enterText(ledger, field.place, field.text, {
      taker: 'document',
      name: nameField(field),
      after: ' of the document',
      why,
    });
  }
}

function enterGroup(ledger: Ledger, group: GroupStatement): void {
  const { type, key, carrier, place, fields, checks } = group;
  const before = carrier === 'row' ? 'names ' : 'opens ';
  enter(ledger, place.line, { taker: type, before, name: `${type} ${key}` });
  const after = ` of ${type} ${key}`;
  for (const field of fields)
    enterText(ledger, field.place, field.text, { taker: 'field', name: nameField(field), after });
  for (const [at, check] of checks.entries())
    enterText(ledger, check.place, check.text, { taker: 'field', name: `acceptance test ${at + 1}`, after });
}
