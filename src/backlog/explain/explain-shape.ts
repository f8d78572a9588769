import type { List, ListEntry, Row, Section, Table } from '../markdown.ts';
import { readLead } from '../recognise/lead.ts';
import { lineOf, lineText, type SourceFile } from '../source.ts';
import { fieldOf } from '../vocabulary/field-names.ts';
import { sectionKindOf } from '../vocabulary/sections.ts';
import type { Taking } from './explanation.ts';
import type { ExplainWords } from './ledger.ts';
import { endsWithColon, type Shape } from './shapes.ts';

/** What is known of a line that no statement took. */
export interface Untaken {
  readonly source: SourceFile;
  readonly words: ExplainWords;
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
  const { shape, item, words } = untaken;
  const { shapes, why } = words;
  switch (shape?.kind) {
    case 'heading':
      return explainHeading(untaken, shape.section);
    case 'columns':
      return explainColumns(untaken, shape.table);
    case 'row':
      return refuse(shapes.row, isEmptyRow(shape.row) ? why.placeholder : why.unknown);
    case 'entry':
      return explainEntry(untaken, shape.entry);
    case 'code':
    case 'html':
      return explainVerbatim(untaken, shape.kind);
    case 'label':
      return keep(shapes.labelOfList);
    case 'frontmatter':
      return keep(shapes.frontmatter);
    case 'rule':
      return keep(shapes.rule);
    default:
      return keep(item === null ? shapes.text : shapes.textIn(item));
  }
}

function keep(as: string, why: string | null = null): Taking {
  return { taker: 'document', as, why };
}

function refuse(as: string, why: string): Taking {
  return { taker: 'none', as, why };
}

function explainHeading({ source, item, words }: Untaken, section: Section): Taking {
  const { shapes } = words;
  const text = section.heading?.text ?? '';
  if (item !== null) return keep(shapes.headingIn(item), whyNoItemHeading(source, section, words));
  if (section.depth === 1) return keep(shapes.title);
  const kind = sectionKindOf(text);
  if (kind !== null) return keep(shapes.headingOf(kind));
  return keep(shapes.heading, whyNoItemHeading(source, section, words));
}

function whyNoItemHeading(source: SourceFile, { heading }: Section, { why }: ExplainWords): string | null {
  const lead = heading ? readLead(source, heading) : null;
  if (!lead || fieldOf(heading?.text ?? '') !== null) return null;
  if (lead.id === null) return why.headingWithoutId;
  return lead.strength === 'strong' ? why.headingInside : why.headingOfWeakId(lead.id);
}

/** A header row says what the rows below it are, or why they are nothing. */
function explainColumns({ source, words, takingsOf }: Untaken, table: Table): Taking {
  const names = table.header.map(({ text }) => {
    const field = fieldOf(text);
    return field === null ? words.shapes.column(text) : words.fields[field];
  });
  const below = table.rows.flatMap((row) => takingsOf(lineOf(source, row.start)));
  const as = words.shapes.columns(names);
  if (below.some(({ taker }) => taker === 'item')) return { taker: 'field', as, why: null };
  return keep(as, below.find(({ why }) => why !== null)?.why ?? null);
}

function isEmptyRow(row: Row): boolean {
  return row.cells.every(({ text }) => !/[\p{L}\p{N}]/u.test(text));
}

function explainEntry(untaken: Untaken, entry: ListEntry): Taking {
  const { shapes, why } = untaken.words;
  const nested = entry.blocks.find((block): block is List => block.type === 'list')?.entries ?? [];
  const below = nested.flatMap(({ start }) => untaken.takingsOf(lineOf(untaken.source, start)));
  const taken = below.find(({ taker }) => taker !== 'none');
  if (taken) return { taker: taken.taker, as: shapes.labelOfEntries, why: null };
  const text = entry.lead?.inline.text ?? '';
  if (text === '') return refuse(shapes.entry, why.empty);
  return refuse(shapes.entry, endsWithColon(text) ? why['label-alone'] : why.unknown);
}

/** Code and raw HTML are shown as they stand. What looks like an item in them is an example of one. */
function explainVerbatim({ source, line, shape, words }: Untaken, kind: 'code' | 'html'): Taking {
  const name = words.shapes[kind];
  if (shape && LOOKS_LIKE_ITEM.test(lineText(source, line))) return refuse(name, words.why[kind]);
  return keep(name);
}
