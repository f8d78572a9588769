import { type Block, type Paragraph, parseInline, type TextLine } from '../markdown.ts';
import { placeOf, type SourceFile, type Span } from '../source.ts';
import { fieldOf } from '../vocabulary/field-names.ts';
import { readBody } from './body.ts';
import { readFieldLines } from './fields.ts';
import { leadFields, readLead } from './lead.ts';
import { type ListContext, within } from './lists.ts';
import type { FieldValue, ItemStatement, Recognised } from './statement.ts';

/**
 * Reads items out of text without any Markdown: a line that is an id and a title, and what follows up to the next one:
 * ```
 * CAP-1 Register a data set
 * Depends on: none
 *
 * CAP-2 Search data sets
 * ```
 * Only documents and sections whose paragraphs hold at least two such lines are read this way. Returns what is left.
 */
export function readBareText(
  source: SourceFile,
  blocks: readonly Block[],
  context: ListContext,
  out: Recognised,
): Block[] {
  const heads = new Set(blocks.filter((block) => block.type === 'paragraph' && isHead(source, block.lines[0])));
  if (heads.size < 2) return [...blocks];
  const left: Block[] = [];
  let open: { head: Paragraph; blocks: Block[] } | null = null;
  const close = () => {
    if (open) out.items.push(readItem(source, open.head, open.blocks, context, out));
  };
  for (const block of blocks) {
    if (block.type === 'paragraph' && heads.has(block)) {
      close();
      open = { head: block, blocks: [] };
    } else if (open) open.blocks.push(block);
    else left.push(block);
  }
  close();
  return left;
}

function isHead(source: SourceFile, line: TextLine | undefined): boolean {
  if (!line || line.text.length > 120 || /[.!?:：。]\s*$/u.test(line.text)) return false;
  const lead = readLead(source, parseInline(source.text, line));
  return lead.strength === 'strong' && lead.title !== '' && !/[.;]\s/.test(lead.title);
}

function readItem(
  source: SourceFile,
  head: Paragraph,
  blocks: readonly Block[],
  context: ListContext,
  out: Recognised,
): ItemStatement {
  const [first, ...rest] = head.lines;
  const span: Span = first ?? head;
  const lead = readLead(source, parseInline(source.text, span));
  const own = readFieldLines(source, rest);
  const labelled = readLabelLines(source, own.rest);
  const body = readBody(source, blocks, within(context, lead), out);
  const place = placeOf(source, { start: head.start, end: blocks.at(-1)?.end ?? head.end });
  return {
    carrier: 'paragraph',
    place,
    namePlace: lead.namePlace,
    id: lead.id,
    ordinal: null,
    title: lead.title,
    titleMarkdown: lead.titleMarkdown,
    kind: lead.kind,
    fields: [...leadFields(lead, lead.namePlace), ...own.fields, ...labelled, ...body.fields],
    details: body.details,
    acceptance: body.acceptance,
    parent: context.parent,
    scope: context.scope,
    mentionOnly: context.mentionOnly,
  };
}

/** A line that is the name of a field labels the lines behind it: `Purpose`, then what it is for. */
function readLabelLines(source: SourceFile, lines: readonly TextLine[]): FieldValue[] {
  const fields: FieldValue[] = [];
  let label: { field: FieldValue['field']; label: string } = { field: 'summary', label: '' };
  for (const line of lines) {
    const text = line.text.trim();
    const field = text.length <= 30 ? fieldOf(text) : null;
    if (field) label = { field, label: text };
    else fields.push({ ...label, text, place: placeOf(source, line) });
  }
  return fields;
}
