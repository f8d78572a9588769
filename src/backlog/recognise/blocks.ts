import { append } from '../append.ts';
import type { Block, Fence, List, ListEntry, Paragraph, TextLine } from '../markdown.ts';
import { LIST_KINDS, type ListKind } from '../model.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { fieldOf } from '../vocabulary/field-names.ts';
import { type SectionKind, sectionKindOf } from '../vocabulary/sections.ts';
import { readArrows } from './arrows.ts';
import { readBareText } from './bare-text.ts';
import { readCriticalPaths } from './critical-paths.ts';
import { readAlignedLines } from './fences.ts';
import { entryLabel, isFieldList, labelOf, readFieldLines } from './fields.ts';
import { readFlowchart } from './flowcharts.ts';
import { readGantt } from './gantts.ts';
import { readTree } from './graphs.ts';
import { addIndependence, addSequences, addToGroup } from './group-fields.ts';
import { firstLines, readLaneLines } from './lane-lines.ts';
import { readInlineLegend, readLegend } from './legends.ts';
import { flatten } from './list-lines.ts';
import { type ListContext, readItemList } from './lists.ts';
import { readOrderSentences } from './order-sentences.ts';
import { nestNamedBlocks, readNamedBlock } from './paragraphs.ts';
import { isMentionOnly, plainEntries } from './scope.ts';
import { joinSiblingFields } from './siblings.ts';
import type { FieldValue, Recognised, Scope } from './statement.ts';
import { readTable } from './tables.ts';
import { readCsv, readPipeText } from './text-tables.ts';
import { readTodoTxt } from './todo-txt.ts';

/** A document that is being read, and where its statements go. */
export interface Walk {
  readonly source: SourceFile;
  readonly out: Recognised;
}

/** Reads the blocks right under a heading, each by the recogniser of its carrier. */
export function visitBlocks(walk: Walk, blocks: readonly Block[], scope: Scope): void {
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
      const tasks = table ? [] : readTodoTxt(walk.source, block, context);
      append(walk.out.items, tasks);
      if (table) readTable(walk.source, table, scope, isMentionOnly(scope), walk.out);
      else if (tasks.length === 0) label = visitParagraph(walk, block, scope);
      before = block;
    } else if (block.type === 'table') readTable(walk.source, block, scope, isMentionOnly(scope), walk.out);
    else if (block.type === 'quote') visitBlocks(walk, block.blocks, scope);
    else if (block.type === 'fence') visitFence(walk, block, context);
  }
}

function visitFence(walk: Walk, fence: Fence, context: ListContext): void {
  const { source, out } = walk;
  const table = readCsv(source, fence);
  if (fence.language?.toLowerCase() === 'mermaid') {
    append(out.arrows, [...readFlowchart(source, fence), ...readGantt(source, fence)]);
  } else if (table) readTable(source, table, context.scope, context.mentionOnly, out, 'fence');
  else if (context.scope.kind === 'graph' || isDrawnUnderDependencies(source, fence, context.scope)) {
    append(out.graph, readTree(source, fence));
    append(out.arrows, readArrows(source, fence.lines, placeOf(source, fence)));
  } else {
    append(out.items, readAlignedLines(source, fence, context));
    append(out.lists, readCriticalPaths(source, fence.lines, criticalPathAbove(context.scope)));
  }
}

/** `## Dependencies` may hold a list of anything; arrows under it are between what the plan is made of. */
function isDrawnUnderDependencies(source: SourceFile, fence: Fence, { headings }: Scope): boolean {
  if (fieldOf(headings.at(-1) ?? '') !== 'dependencies') return false;
  return readArrows(source, fence.lines, placeOf(source, fence)).length > 0;
}

/** The heading that says that a critical path stands below it. */
function criticalPathAbove({ kind, headings }: Scope): string | null {
  return kind === 'critical-path' ? (headings.at(-1) ?? '') : null;
}

/** Returns the label that the next list belongs to, if the paragraph is one or ends with one. */
function visitParagraph(walk: Walk, paragraph: Paragraph, scope: Scope): FieldValue | null {
  const { source, out } = walk;
  const legend = readInlineLegend(source, paragraph);
  append(out.legend, legend);
  const lanes = readLaneLines(source, paragraph.lines, scope);
  append(out.groups, lanes);
  const fields = lanes.length > 0 ? [] : readFieldLines(source, paragraph.lines).fields;
  const place = placeOf(source, paragraph);
  const paths = readCriticalPaths(source, paragraph.lines, criticalPathAbove(scope));
  append(out.lists, paths);
  append(out.arrows, readOrderSentences(source, paragraph.lines, place));
  if (scope.kind === 'graph' && paths.length === 0) append(out.arrows, readArrows(source, paragraph.lines, place));
  const label = fields.length === 0 ? labelOf(paragraph) : null;
  if (label) return { field: fieldOf(label), label, text: '', place };
  const stated = fields.filter((field) => field.text !== '');
  if (scope.group) append(scope.group.fields, stated);
  else append(out.fields, stated);
  if (fields.length === 0) {
    addIndependence(source, scope, paragraph);
    addSequences(source, scope, paragraph.lines);
  }
  out.loose.push({ carrier: 'paragraph', place, text: paragraph.inline.markdown, scope, fields: [] });
  const last = fields.at(-1);
  return last && last.text === '' ? last : null;
}

function visitList(walk: Walk, list: List, label: FieldValue | null, scope: Scope): void {
  const { source, out } = walk;
  const labelKind = label ? sectionKindOf(label.label) : null;
  const listKind =
    asListKind(labelKind) ?? (label ? null : asListKind(scope.kind)) ?? asListKind(labelKind ?? scope.kind);
  const title = label?.label ?? scope.headings.at(-1) ?? '';
  const place = placeOf(source, list);
  append(out.groups, readLaneLines(source, firstLines(list), scope));
  const others = takeCriticalPaths(walk, list, listKind === 'critical-path' ? title : null);
  append(out.arrows, readOrderSentences(source, others.flatMap(leadLines), place));
  if (scope.kind === 'graph') append(out.arrows, readArrows(source, others.flatMap(leadLines), place));
  if (listKind) {
    const entries = flatten(source, listKind === 'critical-path' ? { ...list, entries: others } : list);
    if (entries.length > 0) out.lists.push({ kind: listKind, title, isOrdered: list.ordered, place, entries });
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
  if (!label && scope.group && isFieldList(list)) {
    const others = list.entries.filter((entry) => !visitGroupField(walk, entry, scope));
    if (others.length > 0) visitList(walk, { ...list, entries: others }, null, scope);
    return;
  }
  const whyNoItem =
    context.plain !== 'none' && context.plain !== 'boxed' ? 'plain-entry' : label ? 'under-label' : 'no-work-listed';
  for (const entry of readItemList(source, list, context, out)) {
    if (!label) readNestedItems(walk, entry, context);
    if (!label && entry.lead) addIndependence(source, scope, entry.lead);
    for (const text of flatten(source, { ...list, entries: [entry] })) {
      const reason = text.depth ? 'nested' : whyNoItem;
      out.loose.push({ carrier: 'entry', place: text.place, text: text.text, scope, fields: [], reason });
    }
  }
}

/** Reads the entries of a list that are critical paths as a whole, and returns the others. */
function takeCriticalPaths({ source, out }: Walk, list: List, above: string | null): ListEntry[] {
  return list.entries.filter((entry) => {
    const paths = readCriticalPaths(source, leadLines(entry), above);
    append(out.lists, paths);
    return paths.length === 0;
  });
}

function leadLines({ lead }: ListEntry): readonly TextLine[] {
  return lead?.lines ?? [];
}

/** `- **Owner:** Ann` right under a sprint or lane is about it; what `- **Items:**` holds is a list of its own. */
function visitGroupField(walk: Walk, entry: ListEntry, scope: Scope): boolean {
  const { source, out } = walk;
  const { fields } = readFieldLines(source, entry.lead?.lines ?? []);
  if (!scope.group || !entry.lead || entry.box !== null || fieldOf(entryLabel(entry) ?? '') === null) return false;
  const stated = fields.filter((field) => field.text !== '');
  append(scope.group.fields, stated);
  const text = entry.lead.inline.markdown;
  out.loose.push({ carrier: 'entry', place: placeOf(source, entry.lead), text, scope, fields: [] });
  const last = fields.at(-1);
  const label = last && last.text === '' ? last : null;
  for (const block of entry.blocks) if (block.type === 'list') visitList(walk, block, label, scope);
  return true;
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

function asListKind(kind: SectionKind | null): ListKind | null {
  return LIST_KINDS.find((known) => known === kind) ?? null;
}
