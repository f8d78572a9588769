import { append } from '../append.ts';
import type { Table } from '../markdown.ts';
import type { SourceFile } from '../source.ts';
import { readLaneRows } from './lane-tables.ts';
import { type Lead, readLead } from './lead.ts';
import { readLegendTable } from './legends.ts';
import { isMentionOnly } from './scope.ts';
import type { LooseReason, Recognised, Scope } from './statement.ts';
import { readColumns, statesPlan } from './table-columns.ts';
import { isPlaceholder, isTotalRow, readLooseRow, readRow } from './table-rows.ts';

/**
 * Reads a table whose rows are items, or that only names them:
 * ```
 * | ID | Task | Status |        | Item | Effort |            | Step | Status |
 * | -- | ---- | ------ |        | ---- | ------ |            | ---- | ------ |
 * | A1 | Wire | Done   |        | A1: wire it | M |         | Step 2 (`A1`) | Done |
 *   row with an id               id and title in one cell    names items, defines none
 * ```
 */
export function readTable(
  source: SourceFile,
  table: Table,
  scope: Scope,
  mentionOnly: boolean,
  out: Recognised,
  carrier: 'row' | 'fence' = 'row',
): void {
  const legend = scope.kind === 'legend' ? null : readLegendTable(source, table);
  if (legend) {
    append(out.legend, legend);
    return;
  }
  const columns = readColumns(source, table);
  const isAboutRisk = columns.names[0] === 'risk' || columns.names.filter((name) => name === 'risk').length > 1;
  const isPlan = columns.id >= 0 || (columns.title >= 0 && (statesPlan(columns.names) || listsWork(scope)));
  const whyNoItem: LooseReason = isAboutRisk ? 'risk-columns' : isPlan ? 'nameless-row' : 'no-plan-columns';
  const lanes = isPlan || isAboutRisk ? [] : readLaneRows(source, table, columns, scope);
  append(out.groups, lanes);
  const whyLoose = lanes.length > 0 ? {} : { reason: whyNoItem };
  for (const row of table.rows) {
    if (isPlaceholder(row)) continue;
    if (isTotalRow(row, columns)) {
      out.loose.push({ ...readLooseRow(source, row, columns, scope), fields: [], reason: 'nameless-row' });
      continue;
    }
    const item = isPlan && !isAboutRisk ? readRow(source, row, columns, scope, mentionOnly, out) : null;
    if (item) out.items.push({ ...item, carrier });
    else out.loose.push({ ...readLooseRow(source, row, columns, scope), ...whyLoose });
  }
}

/**
 * True for a table of the work that a piece of work is made of: its rows have titles, what a plan states, and ids: under an
 * epic or a number strong ones, under any other item those that go on from its own (`A-3.1` under `A-3`).
 */
export function isPartsTable(source: SourceFile, table: Table, whole: Pick<Lead, 'id' | 'kind'>): boolean {
  const { id, title, names } = readColumns(source, table);
  if (id < 0 || title < 0 || !statesPlan(names)) return false;
  const isNumbered = whole.kind === 'epic' || /^\d+$/.test(whole.id ?? '');
  return table.rows.every(({ cells: { [id]: cell } }) => {
    const lead = cell && readLead(source, cell, { trustsWeak: true });
    return (isNumbered && lead?.strength === 'strong') || goesOnFrom(whole.id, lead?.id ?? null);
  });
}

/** `1.1` and `A-3.2` go on from `1` and `A-3`. */
function goesOnFrom(whole: string | null, id: string | null): boolean {
  if (whole === null || id === null) return false;
  return ['.', '-'].some((separator) => id.toLowerCase().startsWith(`${whole.toLowerCase()}${separator}`));
}

/** A lane lists its work. The title of a document says of nothing but what stands right under it that it is work. */
function listsWork(scope: Scope): boolean {
  if (scope.group?.type === 'lane') return !isMentionOnly(scope);
  return scope.kind === 'backlog' && (scope.kindDepth > 1 || scope.headings.length <= 1);
}
