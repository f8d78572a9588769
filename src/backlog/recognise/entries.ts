import type { Block, List, ListEntry } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { fieldOf } from '../vocabulary/field-names.ts';
import { parseStatus } from '../vocabulary/status.ts';
import { entryLabel, isFieldList, readFieldLines } from './fields.ts';
import { type Lead, readLead } from './lead.ts';
import type { FieldValue, ItemStatement, Recognised, Scope, TextAt } from './statement.ts';

/** What the list stands under decides what its entries can be. */
export interface ListContext {
  readonly scope: Scope;
  /** True where entries without an id are items: under a heading or label that says so, or in a sprint or lane. */
  readonly allowsPlain: boolean;
  readonly mentionOnly: boolean;
}

/**
 * Reads a list whose entries are items; returns the entries that are none.
 * ```
 * - [ ] **A-1:** Title            1. **Title** (M)               - `S0-1` Title
 *       box and id                   - Summary: …                  id in its own marks
 *                                    - Dependencies: Task 3
 * ```
 */
export function readItemList(source: SourceFile, list: List, context: ListContext, out: Recognised): ListEntry[] {
  const others: ListEntry[] = [];
  for (const entry of list.entries) {
    const item = readEntry(source, entry, context, out);
    if (item) out.items.push(item);
    else others.push(entry);
  }
  return others;
}

function readEntry(source: SourceFile, entry: ListEntry, context: ListContext, out: Recognised): ItemStatement | null {
  if (!entry.lead) return null;
  const lead = readLead(source, entry.lead.inline);
  if (!isItemEntry(entry, lead, context)) return null;
  const body = readBody(source, entry.blocks, { ...context, allowsPlain: false }, out);
  const inline = readFieldLines(source, entry.lead.lines.slice(1));
  const place = placeOf(source, entry);
  const extra: FieldValue[] = [];
  if (entry.box !== null)
    extra.push({
      field: 'status',
      label: '',
      text: `[${entry.box}]`,
      place: { ...place, endLine: place.line, endColumn: place.column + 5 },
    });
  else if (lead.mark) extra.push({ field: 'status', label: '', text: lead.mark.text, place: lead.namePlace });
  if (lead.effort) extra.push({ field: 'effort', label: '', text: lead.effort, place: lead.namePlace });
  return {
    carrier: entry.box !== null ? 'checkbox' : 'entry',
    place,
    namePlace: lead.namePlace,
    id: lead.id,
    ordinal: lead.id === null ? entry.number : null,
    title: entry.box === null ? lead.title : withoutStatusWord(lead.title),
    titleMarkdown: entry.box === null ? lead.titleMarkdown : withoutStatusWord(lead.titleMarkdown),
    kind: 'item',
    fields: [...inline.fields, ...body.fields, ...extra],
    details: body.details,
    acceptance: body.acceptance,
    scope: context.scope,
    mentionOnly: context.mentionOnly,
  };
}

/** `- [!] blocked: Title` says its status twice. */
function withoutStatusWord(title: string): string {
  const match = /^([\p{L} _-]{2,24})[:：]\s*(?=\S)/u.exec(title);
  const status = match?.[1] ? parseStatus(match[1]) : null;
  return match && status?.reason === null ? title.slice(match[0].length) : title;
}

function isItemEntry(entry: ListEntry, lead: Lead, context: ListContext): boolean {
  if (lead.id !== null && (lead.strength === 'strong' || entry.box !== null || lead.isBold)) return true;
  if (!context.allowsPlain || lead.title === '') return false;
  if (entry.box !== null) return true;
  return lead.isBold && !holdsItems(entry);
}

/** A bold entry over entries with ids is a heading for them. */
function holdsItems(entry: ListEntry): boolean {
  return entry.blocks.some(
    (block) =>
      block.type === 'list' &&
      block.entries.some((nested) => /^[`*_]*\p{Lu}[\p{Lu}\d]*-?\d/u.test(nested.lead?.inline.markdown ?? '')),
  );
}

export interface Body {
  readonly fields: FieldValue[];
  readonly details: TextAt[];
  readonly acceptance: TextAt[];
}

/**
 * Reads what stands under an item: fields, its checklist, what is to be done. A list under a label belongs to the label;
 * checkboxes without one are acceptance criteria; entries with ids of their own are items.
 */
export function readBody(source: SourceFile, blocks: readonly Block[], context: ListContext, out: Recognised): Body {
  const body: Body = { fields: [], details: [], acceptance: [] };
  let label: FieldValue | null = null;
  for (const block of blocks) {
    if (block.type === 'paragraph') {
      const read = readFieldLines(source, block.lines);
      body.fields.push(...read.fields);
      label = openLabel(read.fields) ?? (read.fields.length === 0 ? labelParagraph(source, block) : null);
      if (read.rest.length > 0 && !label)
        body.details.push({
          text: read.rest.map((line) => line.text.trim()).join(' '),
          done: null,
          place: placeOf(source, block),
        });
    } else if (block.type === 'list') {
      readBodyList(source, block, label, context, body, out);
      label = null;
    } else if (block.type === 'table') {
      for (const row of block.rows)
        body.details.push({
          text: row.cells.map((cell) => cell.markdown).join(' | '),
          done: null,
          place: placeOf(source, row),
        });
    }
  }
  return body;
}

function readBodyList(
  source: SourceFile,
  list: List,
  label: FieldValue | null,
  context: ListContext,
  body: Body,
  out: Recognised,
): void {
  if (label) {
    addLabelled(body, label, flatten(source, list));
    return;
  }
  if (isFieldList(list)) {
    for (const entry of list.entries) readFieldEntry(source, entry, body);
    return;
  }
  for (const entry of readItemList(source, list, context, out)) {
    const texts = flattenEntry(source, entry);
    for (const text of texts) (text.done === null ? body.details : body.acceptance).push(text);
  }
}

function readFieldEntry(source: SourceFile, entry: ListEntry, body: Body): void {
  const { fields, rest } = readFieldLines(source, entry.lead?.lines ?? []);
  const [field] = fields;
  const nested = entry.blocks.flatMap((block) => (block.type === 'list' ? flatten(source, block) : []));
  const label = field ?? (entryLabel(entry) ? emptyField(source, entry) : null);
  if (!label) {
    body.details.push(...flattenEntry(source, entry));
    return;
  }
  if (label.text !== '') {
    if (label.field === 'acceptance') body.acceptance.push({ text: label.text, done: null, place: label.place });
    else body.fields.push(...fields);
  }
  if (nested.length > 0) addLabelled(body, label, nested);
  for (const line of rest) body.details.push({ text: line.text.trim(), done: null, place: placeOf(source, line) });
}

function emptyField(source: SourceFile, entry: ListEntry): FieldValue {
  const label = entryLabel(entry) ?? '';
  return { field: fieldOf(label), label, text: '', place: placeOf(source, entry.lead ?? entry) };
}

function addLabelled(body: Body, label: FieldValue, texts: readonly TextAt[]): void {
  if (label.field === 'acceptance') body.acceptance.push(...texts);
  else if (label.field === 'details' || label.field === 'summary') {
    for (const text of texts) (text.done === null ? body.details : body.acceptance).push(text);
  } else for (const text of texts) body.fields.push({ ...label, text: text.text, place: text.place });
}

/** The last field of a paragraph, when nothing follows its label: the list below is its value. */
function openLabel(fields: readonly FieldValue[]): FieldValue | null {
  const last = fields.at(-1);
  return last && last.text === '' ? last : null;
}

function labelParagraph(source: SourceFile, block: Extract<Block, { type: 'paragraph' }>): FieldValue | null {
  const text = block.inline.text;
  const label = /^(.{1,60}?)\s*[:：]$/u.exec(text)?.[1];
  if (!label) return null;
  return { field: fieldOf(label), label, text: '', place: placeOf(source, block) };
}

/** All entries of a list as lines, nested ones after their parent. */
export function flatten(source: SourceFile, list: List, depth = 0): TextAt[] {
  return list.entries.flatMap((entry) => flattenEntry(source, entry, depth));
}

function flattenEntry(source: SourceFile, entry: ListEntry, depth = 0): TextAt[] {
  const done = entry.box === null ? null : /x/i.test(entry.box);
  const own: TextAt[] = entry.lead
    ? [{ text: entry.lead.inline.markdown, done, place: placeOf(source, entry.lead), depth }]
    : [];
  return [...own, ...entry.blocks.flatMap((block) => (block.type === 'list' ? flatten(source, block, depth + 1) : []))];
}
