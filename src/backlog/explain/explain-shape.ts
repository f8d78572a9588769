import type { List, ListEntry, Row, Section, Table } from '../markdown.ts';
import { readLead } from '../recognise/lead.ts';
import { lineOf, lineText, type SourceFile } from '../source.ts';
import { fieldOf } from '../vocabulary/field-names.ts';
import { sectionKindOf } from '../vocabulary/sections.ts';
import type { Taking } from './explanation.ts';
import { sectionNames } from './names.ts';
import { unreadReasons } from './reasons.ts';
import { endsWithColon, type Shape } from './shapes.ts';

/** What is known of a line that no statement took. */
export interface Untaken {
  readonly source: SourceFile;
  readonly line: number;
  readonly shape: Shape | undefined;
  /** The innermost item whose lines it stands among: `item s4-1`. */
  readonly item: string | null;
  /** What a line of the document was taken as. */
  readonly takingsOf: (line: number) => readonly Taking[];
}

const LOOKS_LIKE_ITEM = /^\s*(?:[-*+]\s|\d{1,9}[.)]\s|#{1,6}\s|\|)/;

/** What a line is to its document when no statement took it, by what it is to Markdown. */
export function explainShape(untaken: Untaken): Taking {
  const { shape, item } = untaken;
  switch (shape?.kind) {
    case 'heading':
      return explainHeading(untaken, shape.section);
    case 'columns':
      return explainColumns(untaken, shape.table);
    case 'row':
      return refuse('table row', isEmptyRow(shape.row) ? unreadReasons.placeholder : unreadReasons.unknown);
    case 'entry':
      return explainEntry(untaken, shape.entry);
    case 'code':
    case 'html':
      return explainVerbatim(untaken, shape.kind);
    case 'label':
      return keep('label of the list below');
    case 'frontmatter':
      return keep('front matter');
    case 'rule':
      return keep('ruling');
    default:
      return keep(item === null ? 'text' : `text in ${item}`);
  }
}

function keep(as: string, why: string | null = null): Taking {
  return { taker: 'document', as, why };
}

function refuse(as: string, why: string): Taking {
  return { taker: 'none', as, why };
}

function explainHeading({ source, item }: Untaken, section: Section): Taking {
  const text = section.heading?.text ?? '';
  if (item !== null) return keep(`heading in ${item}`, whyNoItemHeading(source, section));
  if (section.depth === 1) return keep('title');
  const kind = sectionKindOf(text);
  if (kind !== null) return keep(`heading of a section (${sectionNames[kind]})`);
  return keep('heading of a section', whyNoItemHeading(source, section));
}

function whyNoItemHeading(source: SourceFile, { heading }: Section): string | null {
  const lead = heading ? readLead(source, heading) : null;
  if (!lead || fieldOf(heading?.text ?? '') !== null) return null;
  if (lead.id === null)
    return 'no item: no id, and no two of status, priority, effort, owner and dependencies below it';
  if (lead.strength === 'strong') return 'no item of its own: it stands inside another one';
  return `no item: “${lead.id}” alone may number anything, and no status, priority, effort or dependencies stand below it`;
}

/** A header row says what the rows below it are, or why they are nothing. */
function explainColumns({ source, takingsOf }: Untaken, table: Table): Taking {
  const names = table.header.map(({ text }) => fieldOf(text) ?? (text === '' ? '“”' : `“${text}”`)).join(', ');
  const below = table.rows.flatMap((row) => takingsOf(lineOf(source, row.start)));
  const as = `column headers: ${names}`;
  if (below.some(({ taker }) => taker === 'item')) return { taker: 'field', as, why: null };
  return keep(as, below.find(({ why }) => why !== null)?.why ?? null);
}

function isEmptyRow(row: Row): boolean {
  return row.cells.every(({ text }) => !/[\p{L}\p{N}]/u.test(text));
}

function explainEntry(untaken: Untaken, entry: ListEntry): Taking {
  const nested = entry.blocks.find((block): block is List => block.type === 'list')?.entries ?? [];
  const below = nested.flatMap(({ start }) => untaken.takingsOf(lineOf(untaken.source, start)));
  const taken = below.find(({ taker }) => taker !== 'none');
  if (taken) return { taker: taken.taker, as: 'label of the entries below', why: null };
  if ((entry.lead?.inline.text ?? '') === '') return refuse('list entry', unreadReasons.empty);
  if (endsWithColon(entry.lead?.inline.text ?? '')) return refuse('list entry', unreadReasons['label-alone']);
  return refuse('list entry', unreadReasons.unknown);
}

/** Code and raw HTML are shown as they stand. What looks like an item in them is an example of one. */
function explainVerbatim({ source, line, shape }: Untaken, kind: 'code' | 'html'): Taking {
  const name = kind === 'code' ? 'code' : 'raw HTML';
  if (shape && LOOKS_LIKE_ITEM.test(lineText(source, line))) return refuse(name, unreadReasons[kind]);
  return keep(name);
}
