import { append } from '../append.ts';
import type { Inline, Row, Table } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { type FieldName, fieldOf } from '../vocabulary/field-names.ts';
import { matchId } from '../vocabulary/ids.ts';
import { fold } from '../vocabulary/normalise.ts';
import { isTotal } from '../vocabulary/totals.ts';
import { boxOf, findBoxColumn } from './box-columns.ts';
import { nameByValues } from './column-values.ts';
import { type GroupName, readGroupValue } from './groups.ts';
import { readLaneRows } from './lane-tables.ts';
import { type Lead, leadFields, readLead } from './lead.ts';
import { readLegendTable } from './legends.ts';
import { isMentionOnly } from './scope.ts';
import type { FieldValue, GroupStatement, ItemStatement, LooseReason, Recognised, Scope } from './statement.ts';

interface Columns {
  readonly names: readonly (FieldName | null)[];
  readonly labels: readonly string[];
  readonly id: number;
  readonly title: number;
  /** The column that numbers the rows; -1 for none. */
  readonly rank: number;
  /** The column of boxes that say what is done; -1 for none. */
  readonly boxes: number;
}

/** Fields that a plan states of its items; a table without any of them lists something else. */
const PLANNING: ReadonlySet<FieldName> = new Set([
  'status',
  'priority',
  'effort',
  'owner',
  'dependencies',
  'blocked-by',
  'validation',
  'acceptance',
  'sprint',
  'lane',
  'deadline',
  'files',
]);

/** Headers that name a lane in a plan, and something else in a list of people. */
const LANE_HEADERS = new Set(['team', 'squad', 'gewerk']);

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
  const isPlan =
    columns.id >= 0 ||
    (columns.title >= 0 && (columns.names.some((name) => name && PLANNING.has(name)) || listsWork(scope)));
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
 * True for a table of the work that a piece of work is made of: its rows have titles, what a plan states, and ids, under an
 * epic strong ones, under any other item those that go on from its own (`1.1` under `Work package 1`).
 */
export function isPartsTable(source: SourceFile, table: Table, whole: Pick<Lead, 'id' | 'kind'>): boolean {
  const { id, title, names } = readColumns(source, table);
  if (id < 0 || title < 0 || !names.some((name) => name && PLANNING.has(name))) return false;
  return table.rows.every(({ cells: { [id]: cell } }) => {
    const lead = cell && readLead(source, cell, { trustsWeak: true });
    return (whole.kind === 'epic' && lead?.strength === 'strong') || goesOnFrom(whole.id, lead?.id ?? null);
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

function readColumns(source: SourceFile, table: Table): Columns {
  const labels = table.header.map((cell) => cell.text);
  const known = labels.map(fieldOf);
  const rank = findRankColumn(source, table, known);
  const named = rank < 0 ? known : known.with(rank, 'step');
  const boxes = findBoxColumn(table, named);
  const names = boxes < 0 ? named : named.with(boxes, 'status');
  const id = findIdColumn(source, table, names);
  const told = id < 0 ? names : nameByValues(table, names, id);
  const title = findTitleColumn(table, told, id, boxes);
  return { names: nameLanes(told, labels), labels, id, title, rank, boxes };
}

/** `Team` names a lane where another column says that work is planned. */
function nameLanes(names: readonly (FieldName | null)[], labels: readonly string[]): readonly (FieldName | null)[] {
  const isPlan = names.some((name) => name === 'status' || name === 'effort' || name === 'priority');
  if (!isPlan || names.includes('lane')) return names;
  const at = labels.findIndex((label, index) => index > 0 && names[index] === null && LANE_HEADERS.has(fold(label)));
  return at < 0 ? names : names.with(at, 'lane');
}

/** The column of an id whose numbers only say in which order the rows stand, because titles begin with ids; -1 for none. */
function findRankColumn(source: SourceFile, table: Table, names: readonly (FieldName | null)[]): number {
  const [id, title] = [names.indexOf('id'), names.indexOf('title')];
  if (id < 0 || title < 0 || !table.rows.every((row) => /^\d{0,3}\.?$/.test(row.cells[id]?.text ?? ''))) return -1;
  const strong = table.rows.filter(
    ({ cells: { [title]: cell } }) => cell && readLead(source, cell).strength === 'strong',
  );
  return strong.length * 2 > table.rows.length ? id : -1;
}

function findIdColumn(source: SourceFile, table: Table, names: readonly (FieldName | null)[]): number {
  const named = names.indexOf('id');
  if (named >= 0) return named;
  if (!NUMBERED.has(names[0] ?? null) && holdsIds(source, table, 0)) return 0;
  // `Epic | Story | Title`: of two columns with the name of a title, one may hold the ids.
  const titles = names.flatMap((name, at) => (name === 'title' ? [at] : []));
  return titles.length > 1 ? (titles.find((at) => holdsIds(source, table, at)) ?? -1) : -1;
}

/** True when most cells of a column are ids, each another one. */
function holdsIds(source: SourceFile, table: Table, column: number): boolean {
  const cells = table.rows.flatMap((row) => row.cells[column] ?? []).filter((cell) => cell.text !== '');
  const ids = cells.filter((cell) => isWholeId(source, cell));
  return (
    cells.length > 0 && ids.length / cells.length >= 0.6 && new Set(ids.map(({ text }) => text)).size === ids.length
  );
}

/** Columns whose numbers say something else than which row it is. */
const NUMBERED: ReadonlySet<FieldName | null> = new Set(['step', 'sprint', 'effort', 'priority', 'status', 'deadline']);

function isWholeId(source: SourceFile, cell: Inline): boolean {
  const lead = readLead(source, cell, { trustsWeak: true });
  if (/^[\p{Lu}\d]+(?:[-_][\p{Lu}\d]+)+$/u.test(cell.text)) return true;
  return lead.id !== null && lead.title === '' && lead.strength !== 'slug';
}

/** A header that names it; else, beside an id, a description or the first column that no other field claims. */
function findTitleColumn(table: Table, names: readonly (FieldName | null)[], id: number, boxes: number): number {
  // A column of ids may have the name of what they are ids of: `Story | Title`.
  const named = names.findIndex((name, at) => name === 'title' && at !== id);
  if (named >= 0) return named;
  if (id >= 0 && names[id] === 'title') return id;
  const summary = names.indexOf('summary');
  if (id >= 0) {
    if (summary >= 0) return summary;
    return names.findIndex((name, at) => at !== id && name === null && isWordy(table, at));
  }
  if (boxes === 0) return names.indexOf(null);
  return names[0] === null && names.slice(1).some((name) => name && PLANNING.has(name)) ? 0 : -1;
}

function isWordy(table: Table, column: number): boolean {
  const texts = table.rows.map((row) => row.cells[column]?.text ?? '').filter((text) => text !== '');
  return texts.length > 0 && texts.reduce((sum, text) => sum + text.length, 0) / texts.length >= 8;
}

function readRow(
  source: SourceFile,
  row: Row,
  columns: Columns,
  scope: Scope,
  mentionOnly: boolean,
  out: Recognised,
): ItemStatement | null {
  const idCell = columns.id >= 0 ? row.cells[columns.id] : undefined;
  const titleCell = columns.title >= 0 && columns.title !== columns.id ? row.cells[columns.title] : undefined;
  const idLead = idCell ? readLead(source, idCell, { trustsWeak: true }) : null;
  const titleLead = titleCell ? readLead(source, titleCell) : null;
  const lead = idLead?.id ? idLead : titleLead;
  const id = idLead?.id ?? wholeCellId(idCell) ?? (columns.id < 0 ? (titleLead?.id ?? null) : null);
  const titled = idLead?.id && titleLead && titleLead.id === null ? titleLead : titleOf(idLead, titleLead, titleCell);
  if (id === null && titled.title === '') return null;
  const groups = mentionOnly ? {} : readGroups(source, row, columns, scope, out);
  const place = placeOf(source, row);
  return {
    carrier: 'row',
    place,
    namePlace: (lead ?? titled).namePlace ?? place,
    id,
    ordinal: Number.parseInt(row.cells[columns.rank]?.text ?? '', 10) || null,
    title: titled.title,
    titleMarkdown: titled.titleMarkdown,
    kind: 'item',
    fields: [...readCells(source, row, columns), ...cellRemarks(lead, titled, place)],
    blanks: readBlanks(source, row, columns),
    details: [],
    acceptance: [],
    parent: null,
    scope: { ...scope, ...groups },
    mentionOnly,
  };
}

type Titled = Pick<Lead, 'title' | 'titleMarkdown' | 'effort' | 'remarks' | 'namePlace'>;

/** Where the id has its own column, the title cell is the title, whatever it begins with. */
function titleOf(idLead: Lead | null, titleLead: Lead | null, titleCell: Inline | undefined): Titled {
  if (idLead?.id && titleCell && titleLead)
    return { ...titleLead, title: titleCell.text, titleMarkdown: titleCell.markdown };
  const lead = titleLead ?? idLead;
  if (lead) return lead;
  return {
    title: '',
    titleMarkdown: '',
    effort: null,
    remarks: [],
    namePlace: { file: '', line: 1, column: 1, endLine: 1, endColumn: 1 },
  };
}

/** A short word alone in an id column is an id even where the grammar does not know its shape. */
function wholeCellId(cell: Inline | undefined): string | null {
  const text = cell?.text.replace(/^\[.\]\s*/, '').trim() ?? '';
  if (text === '' || /^[-–—]+$/.test(text) || /\s/.test(text) || text.length > 60) return null;
  return matchId(text)?.length === text.length ||
    /\d/.test(text) ||
    /^\p{Lu}[\p{Lu}\d]*(?:[-_][\p{L}\d]+)+$/u.test(text)
    ? text
    : null;
}

function readCells(source: SourceFile, row: Row, columns: Columns): FieldValue[] {
  return row.cells.flatMap((cell, at) => {
    if (at === columns.boxes) {
      const text = boxOf(cell.text) ?? cell.markdown;
      return [{ field: 'status', label: columns.labels[at] ?? '', text, place: placeOf(source, cell) }];
    }
    if (at === columns.id || at === columns.title || at === columns.rank || cell.text === '') return [];
    const field = columns.names[at] ?? null;
    return [{ field, label: columns.labels[at] ?? '', text: cell.markdown, place: placeOf(source, cell) }];
  });
}

function readBlanks(source: SourceFile, row: Row, columns: Columns): FieldValue[] {
  return row.cells.flatMap((cell, at) => {
    const field = columns.names[at] ?? null;
    if (cell.text !== '' || field === null || at === columns.boxes || at === columns.id || at === columns.title)
      return [];
    return [{ field, label: columns.labels[at] ?? '', text: '', place: placeOf(source, cell) }];
  });
}

function cellRemarks(lead: Lead | null, titled: Titled, place: FieldValue['place']): FieldValue[] {
  return lead ? leadFields({ ...lead, effort: titled.effort, remarks: titled.remarks }, place) : [];
}

function readGroups(source: SourceFile, row: Row, columns: Columns, scope: Scope, out: Recognised): Partial<Scope> {
  const found: { sprint?: string; lane?: string } = {};
  const stated = { ...scope.stated };
  for (const type of ['sprint', 'lane'] as const) {
    const at = columns.names.indexOf(type);
    const cell = at >= 0 ? row.cells[at] : undefined;
    const group: GroupStatement | null = cell
      ? readGroupValue(nameOf(source, cell), type, columns.labels[at] ?? type, scope)
      : null;
    if (!group) continue;
    out.groups.push(group);
    found[type] = group.key;
    stated[type] = group;
  }
  return { ...found, stated };
}

function nameOf(source: SourceFile, cell: Inline): GroupName {
  return { text: cell.text, place: placeOf(source, cell) };
}

function readLooseRow(source: SourceFile, row: Row, columns: Columns, scope: Scope) {
  const [first, ...rest] = row.cells;
  const fields = rest.flatMap((cell, at) =>
    cell.text === ''
      ? []
      : [{ field: null, label: columns.labels[at + 1] ?? '', text: cell.markdown, place: placeOf(source, cell) }],
  );
  return { carrier: 'row' as const, place: placeOf(source, row), text: first?.markdown ?? '', scope, fields };
}

function isPlaceholder(row: Row): boolean {
  return row.cells.every((cell) => /^[-–—.…\s]*$/u.test(cell.text));
}

/** A row of sums has no id, and begins with a word for them. */
function isTotalRow(row: Row, columns: Columns): boolean {
  const id = row.cells[columns.id]?.text ?? '';
  const first = row.cells.find((cell) => cell.text !== '')?.text ?? '';
  return isTotal(first) && (id === '' || id === first);
}
