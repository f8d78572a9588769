import type { Inline, Row } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { matchId } from '../vocabulary/ids.ts';
import { isTotal } from '../vocabulary/totals.ts';
import { boxOf } from './box-columns.ts';
import { type GroupName, readGroupValue } from './groups.ts';
import { type Lead, leadFields, readLead } from './lead.ts';
import type { FieldValue, GroupStatement, ItemStatement, Recognised, Scope } from './statement.ts';
import type { Columns } from './table-columns.ts';

export function readRow(
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

export function readLooseRow(source: SourceFile, row: Row, columns: Columns, scope: Scope) {
  const [first, ...rest] = row.cells;
  const fields = rest.flatMap((cell, at) =>
    cell.text === ''
      ? []
      : [{ field: null, label: columns.labels[at + 1] ?? '', text: cell.markdown, place: placeOf(source, cell) }],
  );
  return { carrier: 'row' as const, place: placeOf(source, row), text: first?.markdown ?? '', scope, fields };
}

export function isPlaceholder(row: Row): boolean {
  return row.cells.every((cell) => /^[-–—.…\s]*$/u.test(cell.text));
}

/** A row of sums has no id, and begins with a word for them. */
export function isTotalRow(row: Row, columns: Columns): boolean {
  const id = row.cells[columns.id]?.text ?? '';
  const first = row.cells.find((cell) => cell.text !== '')?.text ?? '';
  return isTotal(first) && (id === '' || id === first);
}
