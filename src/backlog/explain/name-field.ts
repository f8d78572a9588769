import type { FieldValue } from '../recognise/statement.ts';
import type { ExplainWords } from './ledger.ts';

/** What a field is called: its name when the vocabulary knows it, else its label as written. */
export function nameField({ field, label, text }: FieldValue, words: ExplainWords): string {
  if (text === '') return words.label(label);
  return field === null ? words.note(label) : words.fields[field];
}
