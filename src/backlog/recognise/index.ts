import { append } from '../append.ts';
import type { Block, Fence, List, ListEntry, Paragraph, Section } from '../markdown.ts';
import { LIST_KINDS, type ListKind } from '../model.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { fieldOf } from '../vocabulary/field-names.ts';
import { findPriority } from '../vocabulary/priority.ts';
import { isGenericHeading, type SectionKind, sectionKindOf } from '../vocabulary/sections.ts';
import { parseStatus } from '../vocabulary/status.ts';
import { readBareText } from './bare-text.ts';
import { flatten, type ListContext, readItemList } from './entries.ts';
import { readAlignedLines } from './fences.ts';
import { labelOf, readFieldLines } from './fields.ts';
import { readFrontmatterItem } from './frontmatter.ts';
import { readTree } from './graphs.ts';
import { readGroupHeading } from './groups.ts';
import { readLead } from './lead.ts';
import { readInlineLegend, readLegend } from './legends.ts';
import { promoteOrdinals } from './ordinals.ts';
import { nestNamedBlocks, readNamedBlock } from './paragraphs.ts';
import { readItemHeading, readLaneItem, readSectionItem } from './sections.ts';
import { joinSiblingFields } from './siblings.ts';
import type { FieldValue, GroupStatement, Recognised, Scope, TextAt } from './statement.ts';
import { readTable } from './tables.ts';
import { readCsv, readPipeText } from './text-tables.ts';

interface Walk {
  readonly source: SourceFile;
  readonly out: Recognised;
}

const ROOT: Scope = {
  headings: [],
  kind: null,
  kindDepth: 0,
  sprint: null,
  lane: null,
  stated: {},
  group: null,
  section: null,
  inherited: [],
};

/**
 * Reads what a document says: statements about items, sprints and lanes, lists about the whole, its legend and graph,
 * and all other text that may name items.
 */
export function recognise(source: SourceFile, root: Section): Recognised {
  const out: Recognised = { items: [], groups: [], lists: [], loose: [], graph: [], legend: [], fields: [] };
  const task = readFrontmatterItem(source, root, ROOT, out);
  if (task) out.items.push(task);
  else visitSection({ source, out }, root, ROOT);
  const items = promoteOrdinals(out.items, source.text);
  return { ...out, items };
}

function visitSection(walk: Walk, section: Section, above: Scope, parent: string | null = null): void {
  const { source, out } = walk;
  const group = readGroupHeading(source, section, above);
  if (group) {
    visitGroup(walk, section, above, group);
    return;
  }
  const lead = readItemHeading(source, section);
  if (lead) {
    const context: ListContext = { scope: above, plain: 'none', mentionOnly: isMentionOnly(above), parent };
    out.items.push(readSectionItem(source, section, lead, context, out));
    for (const child of section.sections)
      if (readItemHeading(source, child)) visitSection(walk, child, above, lead.id ?? lead.title);
    return;
  }
  const scope = enterSection(source, above, section);
  const before = out.items.length;
  if (!visitFieldSection(walk, section, scope)) visitBlocks(walk, section.blocks, scope);
  for (const child of section.sections) visitSection(walk, child, scope);
  if (out.items.length === before) readLeaves(walk, section, scope);
}

/**
 * Headings right under one that says that work is listed are the work, where nothing else there is:
 * ```
 * ## In progress
 * ### Clock is wrong after midnight
 * ```
 */
function readLeaves(walk: Walk, section: Section, scope: Scope): void {
  const isListed = scope.kind === 'backlog' && scope.kindDepth === section.depth && section.depth > 1;
  const leaves = section.sections.filter((child) => isLeaf(child));
  if (!isListed || leaves.length !== section.sections.length) return;
  for (const leaf of leaves) {
    if (!leaf.heading) continue;
    const lead = readLead(walk.source, leaf.heading);
    const context: ListContext = { scope, plain: 'none', mentionOnly: false, parent: null };
    if (lead.title !== '') walk.out.items.push(readSectionItem(walk.source, leaf, lead, context, walk.out));
  }
}

function isLeaf(section: Section): boolean {
  const text = section.heading?.text ?? '';
  return (
    section.sections.length === 0 &&
    section.blocks.length > 0 &&
    sectionKindOf(text) === null &&
    fieldOf(text) === null &&
    !isStatusHeading(text)
  );
}

function visitGroup(walk: Walk, section: Section, above: Scope, group: GroupStatement): void {
  const { source, out } = walk;
  out.groups.push(group);
  const lead = readLaneItem(source, section, group);
  if (lead) {
    // A lane with an effort of its own is a piece of work, and what its section says is said about it.
    const scope = { ...above, lane: group.key, stated: { ...above.stated, lane: group }, group };
    const context: ListContext = { scope, plain: 'none', mentionOnly: isMentionOnly(above), parent: null };
    const item = readSectionItem(source, section, lead, context, out);
    for (const child of section.sections) if (readItemHeading(source, child)) visitSection(walk, child, scope, lead.id);
    out.items.push({ ...item, acceptance: [...item.acceptance, ...group.checks] });
    return;
  }
  const scope = enterGroup(above, section, group);
  visitBlocks(walk, section.blocks, scope);
  for (const child of section.sections) visitSection(walk, child, scope);
}

function enterGroup(above: Scope, section: Section, group: NonNullable<Scope['group']>): Scope {
  const keys =
    group.type === 'sprint'
      ? { sprint: group.key, lane: null, stated: { sprint: group } }
      : { lane: group.key, stated: { ...above.stated, lane: group } };
  // A lane that stands under another lane's heading runs beside it, not in it.
  return {
    ...above,
    ...keys,
    headings: [...above.headings, section.heading?.text ?? ''],
    kind: inheritable(above.kind),
    group,
  };
}

/** A sprint inside a backlog is still backlog, but a sprint inside a plan of reviews is a sprint. */
function inheritable(kind: SectionKind | null): SectionKind | null {
  return kind === 'backlog' ? kind : null;
}

function enterSection(source: SourceFile, above: Scope, section: Section): Scope {
  if (!section.heading) return above;
  const text = section.heading.text;
  const kind = sectionKindOf(text) ?? (isStatusHeading(text) ? 'backlog' : null);
  const place = placeOf(source, section.heading);
  const isTitle = section.depth === 1;
  return {
    ...above,
    headings: [...above.headings, text],
    kind: kind ?? above.kind,
    kindDepth: kind === null ? above.kindDepth : section.depth,
    section: isTitle || isGenericHeading(text) ? above.section : text,
    inherited:
      isTitle && !isStatusHeading(text) ? above.inherited : [...above.inherited, ...inheritedFrom(text, place)],
  };
}

/** `## Done`, `# Excluded`, `## In progress (3)`: what stands under it is work in that state. */
function isStatusHeading(text: string): boolean {
  const status = parseStatus(text);
  return status !== null && status.reason === null;
}

/** `## Done` and `## P1 — must have` say something about all that stands under them. */
function inheritedFrom(text: string, place: FieldValue['place']): FieldValue[] {
  const fields: FieldValue[] = [];
  const status = parseStatus(text);
  // "Backlog" and "Next" group work; they do not say how far it is.
  if (status && status.class !== 'planned' && status.reason === null && status.date === null)
    fields.push({ field: 'status', label: text, text, place });
  const priority = findPriority(text);
  if (priority !== null) fields.push({ field: 'priority', label: text, text: priority, place });
  return fields;
}

/** A heading that names a field of the sprint or lane above it: `### Sprint acceptance tests`. */
function visitFieldSection(walk: Walk, section: Section, scope: Scope): boolean {
  const label = section.heading?.text ?? '';
  const field = fieldOf(label);
  if (!scope.group || field === null || field === 'details' || field === 'items' || field === 'title') return false;
  if (section.blocks.some((block) => block.type === 'table')) return false;
  const place = placeOf(walk.source, section.heading ?? section);
  for (const block of section.blocks) {
    if (block.type === 'list') addToGroup(scope, { field, label, text: '', place }, flatten(walk.source, block));
    else visitBlocks(walk, [block], scope);
  }
  return true;
}

function visitBlocks(walk: Walk, blocks: readonly Block[], scope: Scope): void {
  if (scope.kind === 'legend') append(walk.out.legend, readLegend(walk.source, blocks));
  let label: FieldValue | null = null;
  let before: Paragraph | null = null;
  const context: ListContext = { scope, plain: 'none', mentionOnly: isMentionOnly(scope), parent: null };
  const rest = readBareText(walk.source, blocks, context, walk.out);
  for (const block of nestNamedBlocks(walk.source, joinSiblingFields(walk.source, rest))) {
    if (block.type === 'named') {
      walk.out.items.push(readNamedBlock(walk.source, block, context, walk.out));
      continue;
    }
    if (block.type === 'list') {
      visitList(walk, block, label, scope);
      continue;
    }
    // A label holds for the lists that follow it directly.
    label = null;
    if (block.type === 'paragraph') {
      const table = readPipeText(walk.source, block, before);
      if (table) readTable(walk.source, table, scope, isMentionOnly(scope), walk.out);
      else label = visitParagraph(walk, block, scope);
      before = block;
    } else if (block.type === 'table') readTable(walk.source, block, scope, isMentionOnly(scope), walk.out);
    else if (block.type === 'quote') visitBlocks(walk, block.blocks, scope);
    else if (block.type === 'fence') visitFence(walk, block, context);
  }
}

function visitFence(walk: Walk, fence: Fence, context: ListContext): void {
  const { source, out } = walk;
  const table = readCsv(source, fence);
  if (table) readTable(source, table, context.scope, context.mentionOnly, out, 'fence');
  else if (context.scope.kind === 'graph') append(out.graph, readTree(source, fence));
  else append(out.items, readAlignedLines(source, fence, context));
}

/** Returns the label that the next list belongs to, if the paragraph is one or ends with one. */
function visitParagraph(walk: Walk, paragraph: Paragraph, scope: Scope): FieldValue | null {
  const { source, out } = walk;
  const legend = readInlineLegend(source, paragraph);
  append(out.legend, legend);
  const { fields } = readFieldLines(source, paragraph.lines);
  const place = placeOf(source, paragraph);
  const label = fields.length === 0 ? labelOf(paragraph) : null;
  if (label) return { field: fieldOf(label), label, text: '', place };
  const stated = fields.filter((field) => field.text !== '');
  if (scope.group) append(scope.group.fields, stated);
  else append(out.fields, stated);
  out.loose.push({ carrier: 'paragraph', place, text: paragraph.inline.markdown, scope, fields: [] });
  const last = fields.at(-1);
  return last && last.text === '' ? last : null;
}

function visitList(walk: Walk, list: List, label: FieldValue | null, scope: Scope): void {
  const { source, out } = walk;
  const labelKind = label ? sectionKindOf(label.label) : null;
  const listKind =
    asListKind(labelKind) ?? (label ? null : asListKind(scope.kind)) ?? asListKind(labelKind ?? scope.kind);
  if (listKind) {
    const title = label?.label ?? scope.headings.at(-1) ?? '';
    out.lists.push({ kind: listKind, title, place: placeOf(source, list), entries: flatten(source, list) });
    return;
  }
  // Boxes under a label that names no field are work: `**Backend:**` in a sprint.
  const isWork = label?.field === null && labelKind === null && isBoxed(list) && !isMentionOnly(scope);
  if (
    label &&
    scope.group &&
    !isWork &&
    labelKind !== 'backlog' &&
    label.field !== 'details' &&
    label.field !== 'items'
  ) {
    addToGroup(scope, label, flatten(source, list));
    return;
  }
  const context: ListContext = {
    scope,
    plain: plainEntries(scope, isWork ? null : label, labelKind),
    mentionOnly: isMentionOnly(scope),
    parent: null,
  };
  const whyNoItem = context.plain !== 'none' ? 'plain-entry' : label ? 'under-label' : 'no-work-listed';
  for (const entry of readItemList(source, list, context, out)) {
    if (!label) readNestedItems(walk, entry, context);
    for (const text of flatten(source, { ...list, entries: [entry] })) {
      const reason = text.depth ? 'nested' : whyNoItem;
      out.loose.push({ carrier: 'entry', place: text.place, text: text.text, scope, fields: [], reason });
    }
  }
}

function isBoxed(list: List): boolean {
  return list.entries.filter((entry) => entry.box !== null).length * 2 > list.entries.length;
}

/** An entry that is no item may be a heading for some: `- Access` over `- A-1: Roles`. */
function readNestedItems(walk: Walk, entry: ListEntry, context: ListContext): void {
  for (const block of entry.blocks) {
    if (block.type !== 'list') continue;
    for (const nested of readItemList(walk.source, block, { ...context, plain: 'none' }, walk.out)) {
      readNestedItems(walk, nested, context);
    }
  }
}

function addToGroup(scope: Scope, label: FieldValue, texts: readonly TextAt[]): void {
  if (!scope.group) return;
  if (label.field === 'acceptance') append(scope.group.checks, texts);
  else for (const text of texts) scope.group.fields.push({ ...label, text: text.text, place: text.place });
}

/**
 * Entries without an id are items where a heading, a label or a sprint says that work is listed. The title of a document
 * says it only of what stands right under it: `# Sprint backlog` may hold chapters of any sort.
 */
function plainEntries(scope: Scope, label: FieldValue | null, labelKind: SectionKind | null): ListContext['plain'] {
  if (label) return labelKind === 'backlog' || label.field === 'details' ? 'all' : 'none';
  if (scope.kind === 'backlog' && (scope.kindDepth > 1 || scope.headings.length <= 1)) return 'all';
  return scope.group !== null && !isMentionOnly(scope) ? 'marked' : 'none';
}

function isMentionOnly(scope: Scope): boolean {
  return scope.kind !== null && scope.kind !== 'backlog';
}

function asListKind(kind: SectionKind | null): ListKind | null {
  return LIST_KINDS.find((known) => known === kind) ?? null;
}
