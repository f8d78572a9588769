import { append } from '../append.ts';
import type { Section, Table } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { takeTrailingEffort } from '../vocabulary/effort.ts';
import { fieldOf } from '../vocabulary/field-names.ts';
import { type Body, readBody } from './body.ts';
import { countDefiningFields } from './fields.ts';
import { type Lead, leadFields, readLead } from './lead.ts';
import { type ListContext, within } from './lists.ts';
import { nestNamedBlocks, readNamedBlock } from './paragraphs.ts';
import { createRecognised, type GroupStatement, type ItemStatement, type Recognised } from './statement.ts';
import { isPartsTable, readTable } from './tables.ts';

/** The lead of a heading that begins an item, or null. Without a strong id, its fields must say so: two, or as many as told. */
export function readItemHeading(source: SourceFile, section: Section, leastFields = 2): Lead | null {
  if (!section.heading) return null;
  const lead = readLead(source, section.heading);
  if (lead.strength === 'strong' || lead.hasWord) return lead;
  const defining = countDefiningFields(source, section.blocks.slice(0, 3));
  if (lead.id !== null && defining > 0) return lead;
  return defining >= leastFields && lead.title !== '' ? lead : null;
}

/**
 * The lead of a lane that is itself a piece of work, because its heading states an effort:
 * ```
 * ### Track B — Signing (13 pts)
 * ```
 */
export function readLaneItem(source: SourceFile, section: Section, group: GroupStatement): Lead | null {
  if (!section.heading || group.type !== 'lane' || group.label === null || group.name === null) return null;
  const effort = takeTrailingEffort(group.name);
  if (!effort) return null;
  const lead = readLead(source, section.heading);
  return {
    ...lead,
    id: group.label,
    strength: 'strong',
    title: effort.title,
    titleMarkdown: effort.title,
    effort: effort.effort,
  };
}

/**
 * Reads a heading and all that stands under it as one item:
 * ```
 * ### S4-1: Title
 * **Priority:** P1 | **Status:** READY
 * - what is to be done
 * **Files:** `a.ts`
 * ```
 * Headings inside it that name a field (`#### Acceptance criteria`) belong to it; headings that begin items of their own are
 * left to the caller.
 */
export function readSectionItem(
  source: SourceFile,
  section: Section,
  lead: Lead,
  context: ListContext,
  out: Recognised,
): ItemStatement {
  const inner = within(context, lead);
  const named = nestNamedBlocks(source, section.blocks);
  for (const block of named) if (block.type === 'named') out.items.push(readNamedBlock(source, block, inner, out));
  const own = named.filter((block) => block.type !== 'named');
  const parts = own.filter((block) => block.type === 'table' && isPartsTable(source, block, lead));
  for (const table of parts) if (table.type === 'table') readPartsTable(source, table, inner, out);
  const body = readBody(
    source,
    own.filter((block) => !parts.includes(block)),
    inner,
    out,
  );
  for (const child of section.sections) {
    if (!readItemHeading(source, child)) addChild(source, child, inner, body, out);
  }
  const heading = section.heading ?? section;
  const place = placeOf(source, { start: section.start, end: endOf(section) });
  return {
    carrier: 'section',
    place,
    namePlace: lead.namePlace,
    id: lead.id,
    ordinal: null,
    title: lead.title || (lead.id ?? ''),
    titleMarkdown: lead.titleMarkdown || (lead.id ?? ''),
    kind: parts.length > 0 || section.sections.some((child) => readItemHeading(source, child)) ? 'epic' : lead.kind,
    fields: [...body.fields, ...leadFields(lead, placeOf(source, heading))],
    details: body.details,
    acceptance: body.acceptance,
    parent: context.parent,
    scope: context.scope,
    mentionOnly: context.mentionOnly,
  };
}

/** Reads a table whose rows are the pieces of work that the item above it is made of. */
function readPartsTable(source: SourceFile, table: Table, context: ListContext, out: Recognised): void {
  const rows = createRecognised();
  readTable(source, table, context.scope, context.mentionOnly, rows);
  append(
    out.items,
    rows.items.map((item) => ({ ...item, parent: context.parent })),
  );
  append(out.groups, rows.groups);
  append(out.loose, rows.loose);
}

/** What stands under a heading inside an item: the value of a field, or more of what is to be done. */
function addChild(source: SourceFile, section: Section, context: ListContext, body: Body, out: Recognised): void {
  const label = section.heading?.text ?? '';
  const field = fieldOf(label);
  const inner = readBody(source, section.blocks, context, out);
  append(body.fields, inner.fields);
  append(body.acceptance, inner.acceptance);
  for (const detail of inner.details) {
    if (field === 'acceptance') body.acceptance.push(detail);
    else if (field === null || field === 'details' || field === 'summary') body.details.push(detail);
    else body.fields.push({ field, label, text: detail.text, place: detail.place });
  }
  for (const child of section.sections) addChild(source, child, context, body, out);
}

/** The end of the last text of a section, without the blank lines and rules behind it. */
function endOf(section: Section): number {
  const last = section.sections.at(-1);
  if (last) return endOf(last);
  const blocks = section.blocks.filter((block) => block.type !== 'other');
  return blocks.at(-1)?.end ?? section.heading?.end ?? section.end;
}
