import type { FieldName } from '../vocabulary/field-names.ts';
import { fold } from '../vocabulary/normalise.ts';
import type { FieldValue, Recognised } from './statement.ts';

/**
 * Gives labels and column headers the meaning that the settings give them: `Ampleur: effort`. Titles and ids are found by
 * shape and by the vocabulary alone.
 */
export function applyOwnFields(recognised: Recognised, own: Readonly<Record<string, FieldName>>): Recognised {
  const meanings = new Map(Object.entries(own).map(([label, field]) => [fold(label), field]));
  if (meanings.size === 0) return recognised;
  const rename = (field: FieldValue): FieldValue => ({
    ...field,
    field: meanings.get(fold(field.label)) ?? field.field,
  });
  return {
    ...recognised,
    items: recognised.items.map((item) => ({ ...item, fields: item.fields.map(rename) })),
    groups: recognised.groups.map((group) => ({ ...group, fields: group.fields.map(rename) })),
    fields: recognised.fields.map(rename),
  };
}
