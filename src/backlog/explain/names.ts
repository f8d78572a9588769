import type { Item, ListKind } from '../model.ts';
import type { FieldValue } from '../recognise/statement.ts';
import type { SectionKind } from '../vocabulary/sections.ts';

/** What a list about the whole is about. */
export const listNames: Readonly<Record<ListKind, string>> = {
  'critical-path': 'critical path',
  completed: 'completed work',
  evergreen: 'evergreen work',
  gate: 'gate',
  'definition-of-done': 'definition of done',
  'demo-progression': 'demo progression',
  'pull-requests': 'pull requests',
  roadmap: 'roadmap',
};

/** What a heading says of its section, by the kind that its words name. */
export const sectionNames: Readonly<Record<SectionKind, string>> = {
  ...listNames,
  backlog: 'lists work',
  legend: 'legend',
  graph: 'dependency graph',
  aside: 'lists no work',
};

/** What an item is called: `item s4-1`, `epic s4`. */
export function nameItem({ kind, key }: Pick<Item, 'kind' | 'key'>): string {
  return `${kind} ${key}`;
}

/** What a field is called: its name when the vocabulary knows it, else its label as written. */
export function nameField({ field, label, text }: FieldValue): string {
  if (text === '') return `label “${label}”`;
  return field ?? (label === '' ? 'note' : `note “${label}”`);
}
