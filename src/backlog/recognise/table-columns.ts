import type { Inline, Table } from '../markdown.ts';
import type { SourceFile } from '../source.ts';
import { type FieldName, fieldOf } from '../vocabulary/field-names.ts';
import { fold } from '../vocabulary/normalise.ts';
import { findBoxColumn } from './box-columns.ts';
import { nameByValues } from './column-values.ts';
import { readLead } from './lead.ts';

/** What the columns of a table hold. */
export interface Columns {
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

export function readColumns(source: SourceFile, table: Table): Columns {
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
  return names[0] === null && statesPlan(names.slice(1)) ? 0 : -1;
}

/** True when a column holds something that a plan states of its items. */
export function statesPlan(names: readonly (FieldName | null)[]): boolean {
  return names.some((name) => name !== null && PLANNING.has(name));
}

function isWordy(table: Table, column: number): boolean {
  const texts = table.rows.map((row) => row.cells[column]?.text ?? '').filter((text) => text !== '');
  return texts.length > 0 && texts.reduce((sum, text) => sum + text.length, 0) / texts.length >= 8;
}
