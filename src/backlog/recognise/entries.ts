import { append } from '../append.ts';
import { type Block, type List, type ListEntry, type Paragraph, parseInline, type TextRun } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { fieldOf } from '../vocabulary/field-names.ts';
import { findGroupReferences } from '../vocabulary/groupings.ts';
import { matchId } from '../vocabulary/ids.ts';
import { parseStatus } from '../vocabulary/status.ts';
import { countDefiningFields, entryLabel, isFieldList, readFieldLines } from './fields.ts';
import { type Lead, leadFields, readLead } from './lead.ts';
import type { FieldValue, ItemStatement, Recognised, Scope, TextAt } from './statement.ts';

/** What the list stands under decides what its entries can be. */
export interface ListContext {
  readonly scope: Scope;
  /** Which entries without an id are items: all, where a heading says that work is listed; those with a box, a number or an effort in a sprint. */
  readonly plain: 'all' | 'marked' | 'none';
  readonly mentionOnly: boolean;
  /** Id or title of the item that the list stands under. */
  readonly parent: string | null;
}

/** The context of what stands under an item: its lists are its own, unless they have ids. */
export function within(context: ListContext, lead: Lead): ListContext {
  return { ...context, plain: 'none', parent: lead.id ?? lead.title };
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
  const leads = list.entries.map((entry) => (entry.lead ? readLeads(source, entry, entry.lead) : []));
  const named = leads.filter(([lead]) => lead?.id).length;
  // Where most entries have ids, one with neither id nor box is a remark.
  const strict = named * 2 >= list.entries.length && named > 0 ? { ...context, plain: 'none' as const } : context;
  list.entries.forEach((entry, at) => {
    const found = (leads[at] ?? []).filter(
      (lead) => isItemEntry(entry, lead, entry.box === null ? strict : context) || isDescribed(source, entry, lead),
    );
    const [first, ...more] = found;
    if (!first) others.push(entry);
    else
      out.items.push(
        readEntry(source, entry, first, context, out),
        ...more.map((lead) => readShortEntry(source, entry, lead, context)),
      );
  });
  return others;
}

/** An entry may tell of several items: `**CH-7** — Title. **CH-9** — Title.` */
function readLeads(source: SourceFile, entry: ListEntry, lead: Paragraph): Lead[] {
  const options = { cutsTitle: true, trustsWeak: entry.box !== null };
  const starts = lead.inline.runs
    .filter((run, at) => at > 0 && isNextItem(lead, run, at))
    .map((run) => source.text.lastIndexOf(run.strong ? '**' : '~~', run.start));
  const [first, ...others] = [lead.inline.start, ...starts];
  if (others.length === 0 || first === undefined) return [readLead(source, lead.inline, options)];
  return [first, ...others].map((start, at) =>
    readLead(source, parseInline(source.text, { start, end: starts[at] ?? lead.inline.end }), options),
  );
}

function isNextItem(lead: Paragraph, run: TextRun, at: number): boolean {
  const id = matchId(run.text);
  const before = lead.inline.runs[at - 1]?.text ?? '';
  const behind = lead.inline.runs[at + 1]?.text ?? '';
  return (
    (run.strong || run.deleted) &&
    id?.strength === 'strong' &&
    id.length === run.text.length &&
    /[.;]\s*$/.test(before) &&
    /^\s*[—–:-]/.test(behind)
  );
}

function readEntry(
  source: SourceFile,
  entry: ListEntry,
  lead: Lead,
  context: ListContext,
  out: Recognised,
): ItemStatement {
  const body = readBody(source, entry.blocks, within(context, lead), out);
  const inline = readFieldLines(source, entry.lead?.lines.slice(1) ?? []);
  const short = readShortEntry(source, entry, lead, context);
  return {
    ...short,
    fields: [...inline.fields, ...body.fields, ...short.fields],
    details: [...short.details, ...body.details],
    acceptance: body.acceptance,
  };
}

function readShortEntry(source: SourceFile, entry: ListEntry, lead: Lead, context: ListContext): ItemStatement {
  const place = placeOf(source, entry);
  const isBoxed = entry.box !== null;
  const box = {
    field: 'status' as const,
    label: '',
    text: `[${entry.box}]`,
    place: { ...place, endLine: place.line, endColumn: place.column + 5 },
  };
  return {
    carrier: isBoxed ? 'checkbox' : 'entry',
    place,
    namePlace: lead.namePlace,
    id: lead.id,
    ordinal: lead.id === null ? entry.number : null,
    title: isBoxed ? withoutStatusWord(lead.title) : lead.title,
    titleMarkdown: isBoxed ? withoutStatusWord(lead.titleMarkdown) : lead.titleMarkdown,
    kind: lead.kind,
    fields: [...leadFields(lead, lead.namePlace), ...(isBoxed ? [box] : [])],
    details: lead.rest === '' ? [] : [{ text: lead.rest, done: null, place: placeOf(source, entry.lead ?? entry) }],
    acceptance: [],
    parent: context.parent,
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
  if (context.plain === 'none' || lead.title === '') return false;
  if (entry.box !== null) return true;
  const label = entryLabel(entry);
  const isField = label !== null && (context.plain !== 'all' || fieldOf(label) !== null);
  if (!lead.isBold || holdsItems(entry) || isField) return false;
  return context.plain === 'all' || entry.number !== null || lead.effort !== null;
}

/** An entry with fields of its own is a piece of work, wherever it stands. */
function isDescribed(source: SourceFile, entry: ListEntry, lead: Lead): boolean {
  return lead.title !== '' && countDefiningFields(source, entry.blocks) > 1;
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
      append(body.fields, read.fields);
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
  if (label && context.scope.group && findGroupReferences(label.label).length > 0) {
    // `**DoD Wave 0:**` behind the last item of a wave is about the wave.
    append(context.scope.group.checks, flatten(source, list));
    return;
  }
  const holdsWork = label === null || label.field === null || label.field === 'details' || label.field === 'items';
  if (label && !(holdsWork && hasNamedEntries(source, list))) {
    addLabelled(body, label, flatten(source, list));
    return;
  }
  if (isFieldList(list)) {
    for (const entry of list.entries) readFieldEntry(source, entry, body);
    return;
  }
  const others = new Set(readItemList(source, list, context, out));
  for (const entry of list.entries) {
    // An entry that is an item of its own is still a box of the item above it.
    const texts = others.has(entry)
      ? flattenEntry(source, entry)
      : flattenEntry(source, { ...entry, blocks: [] }).filter(({ done }) => done !== null);
    for (const text of texts) (text.done === null ? body.details : body.acceptance).push(text);
  }
}

/** True when most entries of a list begin with an id of their own. */
function hasNamedEntries(source: SourceFile, list: List): boolean {
  const named = list.entries.filter((entry) => {
    const lead = entry.lead ? readLead(source, entry.lead.inline, { trustsWeak: entry.box !== null }) : null;
    return lead?.id && (lead.strength === 'strong' || entry.box !== null);
  });
  return named.length * 2 > list.entries.length;
}

function readFieldEntry(source: SourceFile, entry: ListEntry, body: Body): void {
  const { fields, rest } = readFieldLines(source, entry.lead?.lines ?? []);
  const [field] = fields;
  const nested = entry.blocks.flatMap((block) => (block.type === 'list' ? flatten(source, block) : []));
  const label = field ?? (entryLabel(entry) ? emptyField(source, entry) : null);
  if (!label) {
    append(body.details, flattenEntry(source, entry));
    return;
  }
  if (label.text !== '') {
    if (label.field === 'acceptance') body.acceptance.push({ text: label.text, done: null, place: label.place });
    else append(body.fields, fields);
  }
  if (nested.length > 0) addLabelled(body, label, nested);
  for (const line of rest) body.details.push({ text: line.text.trim(), done: null, place: placeOf(source, line) });
}

function emptyField(source: SourceFile, entry: ListEntry): FieldValue {
  const label = entryLabel(entry) ?? '';
  return { field: fieldOf(label), label, text: '', place: placeOf(source, entry.lead ?? entry) };
}

function addLabelled(body: Body, label: FieldValue, texts: readonly TextAt[]): void {
  if (label.field === 'acceptance') append(body.acceptance, texts);
  else if (label.field === 'details' || label.field === 'summary') {
    for (const text of texts) (text.done === null ? body.details : body.acceptance).push(text);
  } else if (label.field === null) {
    for (const text of texts) {
      if (text.done === null) body.fields.push({ ...label, text: text.text, place: text.place });
      else body.acceptance.push(text);
    }
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
