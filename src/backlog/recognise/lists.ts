import { type List, type ListEntry, type Paragraph, parseInline, type TextRun } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { fieldOf } from '../vocabulary/field-names.ts';
import { matchId } from '../vocabulary/ids.ts';
import { parseStatus } from '../vocabulary/status.ts';
import { columnOf } from './boards.ts';
import { readBody } from './body.ts';
import { countDefiningFields, entryLabel, readFieldLines } from './fields.ts';
import { beginsWithId, type Lead, leadFields, readLead } from './lead.ts';
import type { ItemStatement, Recognised, Scope } from './statement.ts';

/** What the list stands under decides what its entries can be. */
export interface ListContext {
  readonly scope: Scope;
  /**
   * Which entries without an id are items. Where a heading is the name of a list of work, every one is; where it only
   * speaks of work, those with a box or a bold title; in a sprint, those with a box, a number or an effort; elsewhere,
   * in a document that names no work by ids, those with a box or a status.
   */
  readonly plain: 'any' | 'all' | 'marked' | 'boxed' | 'none';
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
  const leads = list.entries.map((entry) => (entry.lead ? readLeads(source, entry, entry.lead, context) : []));
  const named = leads.filter(([lead]) => lead?.id).length;
  // Where most entries have ids, one with neither id nor box is a remark.
  const strict = named * 2 >= list.entries.length && named > 0 ? { ...context, plain: 'none' as const } : context;
  const unboxed = strict.plain === 'any' && isProse(list) ? { ...strict, plain: 'all' as const } : strict;
  list.entries.forEach((entry, at) => {
    const found = (leads[at] ?? []).filter(
      (lead) => isItemEntry(entry, lead, entry.box === null ? unboxed : context) || isDescribed(source, entry, lead),
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
function readLeads(source: SourceFile, entry: ListEntry, lead: Paragraph, context: ListContext): Lead[] {
  const options = { cutsTitle: true, trustsWeak: entry.box !== null };
  const starts = lead.inline.runs
    .filter((run, at) => at > 0 && isNextItem(lead, run, at))
    .map((run) => source.text.lastIndexOf(run.strong ? '**' : '~~', run.start));
  const [first, ...others] = [lead.inline.start, ...starts];
  if (others.length === 0 || first === undefined) {
    // Most lines below items are plain remarks, which no later look makes anything else.
    const isRemark = context.plain === 'none' && entry.box === null && entry.blocks.length === 0;
    return isRemark && !beginsWithId(lead.inline, options) ? [] : [readLead(source, lead.inline, options)];
  }
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
    ordinal: entry.number,
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
  // A level or a state alone is explained here, not worked on.
  if (columnOf(lead.title) !== null || holdsItems(entry)) return false;
  if (context.plain === 'boxed') return lead.status !== null;
  const label = entryLabel(entry);
  const isField = label !== null && (context.plain === 'marked' || fieldOf(label) !== null);
  if (isField) return false;
  if (context.plain === 'any' || !lead.isBold) return context.plain === 'any';
  return context.plain === 'all' || entry.number !== null || lead.effort !== null;
}

/** True when most entries are whole sentences: rules and remarks end with a full stop, names of work do not. */
function isProse(list: List): boolean {
  const sentences = list.entries.filter((entry) => /[.。!！?？]$/u.test(entry.lead?.inline.text.trim() ?? ''));
  return sentences.length * 2 > list.entries.length;
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
