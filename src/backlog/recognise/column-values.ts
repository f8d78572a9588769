import type { Table } from '../markdown.ts';
import type { FieldName } from '../vocabulary/field-names.ts';
import { isHandle } from '../vocabulary/people.ts';
import { parseStatus } from '../vocabulary/status.ts';

/** What values say of the column that they stand in, whatever its header is. */
const TELLING: readonly { readonly field: FieldName; readonly tells: (text: string) => boolean }[] = [
  { field: 'status', tells: (text) => parseStatus(text)?.reason === null },
  { field: 'priority', tells: (text) => /^P\d$/.test(text) },
  { field: 'owner', tells: isHandle },
];
/** A single value may be anything. */
const FEWEST = 3;

/**
 * Names the columns of a table of items whose headers say nothing, where all of their values do:
 * ```
 * | Ticket | Column | Urgency | Who's on it |
 * | A-1    | Doing  | P1      | @ann        |
 *            status   priority  owner
 * ```
 * A field that another column already has stays where it is. States that say nothing but one and the same could be words of
 * any kind.
 */
export function nameByValues(
  table: Table,
  names: readonly (FieldName | null)[],
  id: number,
): readonly (FieldName | null)[] {
  return TELLING.reduce<readonly (FieldName | null)[]>((named, { field, tells }) => {
    if (named.includes(field)) return named;
    const at = named.findIndex((name, column) => name === null && column !== id && isTold(table, column, tells));
    return at < 0 ? named : named.with(at, field);
  }, names);
}

function isTold(table: Table, column: number, tells: (text: string) => boolean): boolean {
  const texts = table.rows.map((row) => row.cells[column]?.text.trim() ?? '').filter((text) => text !== '');
  return texts.length >= FEWEST && new Set(texts).size > 1 && texts.every(tells);
}
