import { append } from '../append.ts';
import type { Block, List, ListEntry } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { fieldOf } from '../vocabulary/field-names.ts';
import { findGroupReferences } from '../vocabulary/groupings.ts';
import { readCriticalPaths } from './critical-paths.ts';
import { entryLabel, isDefiningEntry, isFieldList, readFieldLines } from './fields.ts';
import { readLead } from './lead.ts';
import { flatten, flattenEntry } from './list-lines.ts';
import { type ListContext, readItemList } from './lists.ts';
import type { FieldValue, Recognised, TextAt } from './statement.ts';

/** What stands under an item. */
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
      append(out.lists, readCriticalPaths(source, block.lines, null));
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
    } else if (block.type === 'quote') {
      const quoted = readBody(source, block.blocks, context, out);
      append(body.fields, quoted.fields);
      append(body.details, quoted.details);
      append(body.acceptance, quoted.acceptance);
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
    if (others.has(entry) && isDefiningEntry(entry)) {
      readFieldEntry(source, entry, body);
      continue;
    }
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
