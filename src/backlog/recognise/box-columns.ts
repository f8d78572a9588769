import type { Table } from '../markdown.ts';
import type { FieldName } from '../vocabulary/field-names.ts';
import { fold } from '../vocabulary/normalise.ts';
import { parseStatus } from '../vocabulary/status.ts';

/** Boxes as they stand in cells, and the box of a checklist entry that each is. */
const BOXES: ReadonlyMap<string, string> = new Map([
  ['', '[ ]'],
  ['[]', '[ ]'],
  ['☐', '[ ]'],
  ['⬜', '[ ]'],
  ['□', '[ ]'],
  ['✗', '[ ]'],
  ['✘', '[ ]'],
  ['❌', '[ ]'],
  ['no', '[ ]'],
  ['☑', '[x]'],
  ['☒', '[x]'],
  ['✅', '[x]'],
  ['✓', '[x]'],
  ['✔', '[x]'],
  ['x', '[x]'],
  ['yes', '[x]'],
  ['◐', '[/]'],
  ['◑', '[/]'],
  ['🔄', '[/]'],
  ['🚧', '[/]'],
  ['⏸', '[>]'],
  ['⊘', '[-]'],
  ['🚫', '[!]'],
]);

/**
 * The column whose cells are boxes, which is the status of the rows; -1 for none:
 * ```
 * | ☑   | Task |        | Task | Done |
 * | --- | ---- |        | ---- | ---- |
 * | [x] | Wire |        | Wire |  x   |
 * ```
 * It stands first, or its header says "done": boxes in other columns compare things.
 */
export function findBoxColumn(table: Table, names: readonly (FieldName | null)[]): number {
  if (names.includes('status') || table.rows.length === 0) return -1;
  const boxes = (at: number) => table.rows.map((row) => boxOf(row.cells[at]?.text ?? ''));
  const named = table.header.findIndex((cell, at) => names[at] === null && saysDone(cell.text));
  if (named >= 0 && boxes(named).every((box) => box !== null)) return named;
  const isFirst = names[0] === null && table.rows.every((row) => (row.cells[0]?.text ?? '') !== '');
  return isFirst && boxes(0).every((box) => box !== null) ? 0 : -1;
}

/** The box that a cell holds, as in a checklist: `[x]` for `☑`. Null for a cell with anything else. */
export function boxOf(text: string): string | null {
  const plain = text.replace(/\ufe0f/g, '').trim();
  return BOXES.get(plain.toLowerCase()) ?? (/^\[[ xX~!>/-]\]$/.test(plain) ? plain : null);
}

/** `Done`, `Erledigt`, `✓`, `☐` over a column. */
function saysDone(header: string): boolean {
  if (fold(header) === '') return header.trim() !== '' && boxOf(header) !== null;
  const status = parseStatus(header);
  return status?.class === 'done' && status.reason === null;
}
