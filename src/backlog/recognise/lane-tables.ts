import type { Inline, Row, Table } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import type { FieldName } from '../vocabulary/field-names.ts';
import { type GroupName, readGroupValue } from './groups.ts';
import type { FieldValue, GroupStatement, Scope } from './statement.ts';

/** What an overview states of a lane; a table of lanes without any of it is about something else. */
const LANE_FIELDS: readonly (FieldName | null)[] = ['items', 'owner', 'dependencies', 'blocked-by', 'deliverable'];

interface Columns {
  readonly names: readonly (FieldName | null)[];
  readonly labels: readonly string[];
}

/**
 * Reads the rows of an overview of lanes, one statement each beside that of its sprint; none when the table is no such overview:
 * ```
 * | Lane     | Owner | Items      | Depends on |
 * | -------- | ----- | ---------- | ---------- |
 * | A — Hull | Ann   | S1-1, S1-4 | None       |
 * ```
 */
export function readLaneRows(source: SourceFile, table: Table, columns: Columns, scope: Scope): GroupStatement[] {
  const at = columns.names.indexOf('lane');
  const isOverview = columns.names.includes('items') || at === 0;
  if (at < 0 || !isOverview || !columns.names.some((name) => name !== null && LANE_FIELDS.includes(name))) return [];
  return table.rows.flatMap((row) => {
    const cell = row.cells[at];
    const word = columns.labels[at] ?? '';
    const lane = cell ? readGroupValue(withWord(source, cell, word), 'lane', word, scope) : null;
    if (!lane) return [];
    const stated = readSprint(source, row, columns, scope);
    const sprint = stated?.key ?? scope.sprint;
    const key = lane.label !== null && sprint !== null ? `${sprint}-${lane.key}` : lane.key;
    const told = { ...lane, key, scope: { ...scope, sprint }, fields: readFields(source, row, columns) };
    return stated ? [stated, told] : [told];
  });
}

/** Under `Lane`, `A — Hull` is `Lane A — Hull`. */
function withWord(source: SourceFile, cell: Inline, word: string): GroupName {
  const text = cell.text.trim();
  const isShort = /^(?:\d{1,3}[a-z]?|[A-Z])\s*(?:[:：]|\s[-–—]\s)/u.test(text);
  return { text: isShort ? `${word} ${text}` : text, place: placeOf(source, cell) };
}

function readSprint(source: SourceFile, row: Row, columns: Columns, scope: Scope): GroupStatement | null {
  const at = columns.names.indexOf('sprint');
  const cell = at >= 0 ? row.cells[at] : undefined;
  const name = cell && { text: cell.text, place: placeOf(source, cell) };
  return name ? readGroupValue(name, 'sprint', columns.labels[at] ?? '', scope) : null;
}

function readFields(source: SourceFile, row: Row, columns: Columns): FieldValue[] {
  return row.cells.flatMap((cell, at) => {
    const field = columns.names[at] ?? null;
    if (cell.text === '' || field === 'lane' || field === 'sprint') return [];
    return [{ field, label: columns.labels[at] ?? '', text: cell.markdown, place: placeOf(source, cell) }];
  });
}
