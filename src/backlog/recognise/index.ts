import type { Section } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { fieldOf } from '../vocabulary/field-names.ts';
import { sectionKindOf } from '../vocabulary/sections.ts';
import { addToGroup, visitBlocks, type Walk } from './blocks.ts';
import { readFrontmatterItem } from './frontmatter.ts';
import { readGroupHeading } from './groups.ts';
import { readLead } from './lead.ts';
import { flatten } from './list-lines.ts';
import type { ListContext } from './lists.ts';
import { promoteOrdinals } from './ordinals.ts';
import { enterGroup, enterSection, isMentionOnly, isStatusHeading, ROOT } from './scope.ts';
import { readItemHeading, readLaneItem, readSectionItem } from './sections.ts';
import type { GroupStatement, Recognised, Scope } from './statement.ts';

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
