import type { Section } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { fieldOf } from '../vocabulary/field-names.ts';
import { sectionKindOf } from '../vocabulary/sections.ts';
import { visitBlocks, type Walk } from './blocks.ts';
import { columnOf, isBoard, readColumns } from './boards.ts';
import { readFrontmatterItem } from './frontmatter.ts';
import { addToGroup } from './group-fields.ts';
import { readGroupHeading } from './groups.ts';
import { readLead } from './lead.ts';
import { flatten } from './list-lines.ts';
import type { ListContext } from './lists.ts';
import { promoteOrdinals } from './ordinals.ts';
import { enterGroup, enterSection, isMentionOnly, ROOT } from './scope.ts';
import { readItemHeading, readLaneItem, readSectionItem } from './sections.ts';
import { placeBySprintFields } from './sprint-fields.ts';
import { createRecognised, type GroupStatement, type Recognised, type Scope } from './statement.ts';

/**
 * Reads what a document says: statements about items, sprints and lanes, lists about the whole, its legend and graph,
 * and all other text that may name items.
 */
export function recognise(source: SourceFile, root: Section): Recognised {
  const first = readDocument(source, root, ROOT);
  const out = namesWork(first) ? first : readDocument(source, root, { ...ROOT, takesBoxes: true });
  const placed = placeBySprintFields(out);
  return { ...placed, items: promoteOrdinals(placed.items, source.text) };
}

function readDocument(source: SourceFile, root: Section, scope: Scope): Recognised {
  const task = createRecognised();
  const item = readFrontmatterItem(source, root, scope, task);
  if (item?.id) return { ...task, items: [...task.items, item] };
  const plan = createRecognised();
  visitSection({ source, out: plan }, root, scope);
  // Front matter without an id may be that of a plan: then its text names work.
  const isPlan = item === null || plan.items.filter(({ id, mentionOnly }) => id !== null && !mentionOnly).length > 1;
  return isPlan ? plan : { ...task, items: [...task.items, item] };
}

/** True where a document names work by ids, or holds no box or status that could be work without. */
function namesWork({ items, loose }: Recognised): boolean {
  return items.some((item) => item.id !== null) || !loose.some(({ reason }) => reason === 'no-work-listed');
}

function visitSection(
  walk: Walk,
  section: Section,
  above: Scope,
  parent: string | null = null,
  leastFields: number | undefined = undefined,
): void {
  const { source, out } = walk;
  const group = readGroupHeading(source, section, above);
  if (group) {
    visitGroup(walk, section, above, group);
    return;
  }
  const lead = readItemHeading(source, section, leastFields);
  if (lead) {
    const context: ListContext = { scope: above, plain: 'none', mentionOnly: isMentionOnly(above), parent };
    out.items.push(readSectionItem(source, section, lead, context, out));
    for (const child of section.sections)
      if (readItemHeading(source, child)) visitSection(walk, child, above, lead.id ?? lead.title);
    return;
  }
  const scope = enterSection(source, above, section);
  const before = out.items.length;
  if (!visitFieldSection(walk, section, scope)) visitColumns(walk, section, scope);
  visitSections(walk, section, scope);
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
    columnOf(text) === null
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
  visitColumns(walk, section, scope);
  visitSections(walk, section, scope);
}

function visitSections(walk: Walk, section: Section, scope: Scope): void {
  const inner = { ...scope, isBoard: isBoard(section.sections) };
  // Beside a heading that its fields make a piece of work, one field is enough.
  const isBesideWork = section.sections.some((child) => readItemHeading(walk.source, child)?.id === null);
  for (const child of section.sections)
    visitSection(walk, child, inner, null, isBesideWork && isLeaf(child) ? 1 : undefined);
}

/** Reads what stands right under a heading, where lines over lists may part it as headings would. */
function visitColumns(walk: Walk, section: Section, scope: Scope): void {
  const isWork = scope.kind === null || scope.kind === 'backlog';
  const columns = isWork ? readColumns(section.blocks, section.depth) : null;
  visitBlocks(walk, columns?.before ?? section.blocks, scope);
  for (const column of columns?.sections ?? []) visitSection(walk, column, { ...scope, isBoard: true });
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
