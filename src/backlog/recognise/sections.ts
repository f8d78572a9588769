import type { Section } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { type FieldName, fieldOf } from '../vocabulary/field-names.ts';
import { type Body, type ListContext, readBody } from './entries.ts';
import { readFieldLines } from './fields.ts';
import { type Lead, readLead } from './lead.ts';
import type { FieldValue, ItemStatement, Recognised } from './statement.ts';

/** Fields that only the description of a single piece of work has. */
const DEFINING: ReadonlySet<FieldName> = new Set(['status', 'priority', 'effort', 'dependencies', 'blocked-by']);

/** The lead of a heading that begins an item, or null. Without a strong id, its fields must say so. */
export function readItemHeading(source: SourceFile, section: Section): Lead | null {
  if (!section.heading) return null;
  const lead = readLead(source, section.heading);
  if (lead.strength === 'strong') return lead;
  const defining = countDefining(source, section);
  if (lead.id !== null && defining > 0) return lead;
  return defining > 1 && lead.title !== '' ? lead : null;
}

function countDefining(source: SourceFile, section: Section): number {
  const names = section.blocks.slice(0, 3).flatMap((block) => {
    if (block.type === 'paragraph') return readFieldLines(source, block.lines).fields.map((field) => field.field);
    if (block.type !== 'list') return [];
    return block.entries.flatMap((entry) =>
      readFieldLines(source, entry.lead?.lines ?? []).fields.map((field) => field.field),
    );
  });
  return new Set(names.filter((name) => name !== null && DEFINING.has(name))).size;
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
  const body = readBody(source, section.blocks, context, out);
  for (const child of section.sections) {
    if (!readItemHeading(source, child)) addChild(source, child, context, body, out);
  }
  const heading = section.heading ?? section;
  const place = placeOf(source, { start: section.start, end: endOf(section) });
  const extra: FieldValue[] = [];
  if (lead.mark) extra.push({ field: 'status', label: '', text: lead.mark.text, place: lead.namePlace });
  if (lead.effort) extra.push({ field: 'effort', label: '', text: lead.effort, place: placeOf(source, heading) });
  return {
    carrier: 'section',
    place,
    namePlace: lead.namePlace,
    id: lead.id,
    ordinal: null,
    title: lead.title || (lead.id ?? ''),
    titleMarkdown: lead.titleMarkdown || (lead.id ?? ''),
    kind: section.sections.some((child) => readItemHeading(source, child)) ? 'epic' : 'item',
    fields: [...body.fields, ...extra],
    details: body.details,
    acceptance: body.acceptance,
    scope: context.scope,
    mentionOnly: context.mentionOnly,
  };
}

/** What stands under a heading inside an item: the value of a field, or more of what is to be done. */
function addChild(source: SourceFile, section: Section, context: ListContext, body: Body, out: Recognised): void {
  const label = section.heading?.text ?? '';
  const field = fieldOf(label);
  const inner = readBody(source, section.blocks, context, out);
  body.fields.push(...inner.fields);
  body.acceptance.push(...inner.acceptance);
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
