import type { Section } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { findPriority, isPriorityLevel } from '../vocabulary/priority.ts';
import { isGenericHeading, isWorkHeading, namesArea, type SectionKind, sectionKindOf } from '../vocabulary/sections.ts';
import { parseStatus } from '../vocabulary/status.ts';
import { withoutCount } from '../vocabulary/totals.ts';
import { columnOf, isStatusHeading } from './boards.ts';
import type { ListContext } from './lists.ts';
import type { FieldValue, GroupStatement, Scope } from './statement.ts';

/** The scope of a document before its first heading. */
export const ROOT: Scope = {
  headings: [],
  kind: null,
  kindDepth: 0,
  sprint: null,
  lane: null,
  stated: {},
  group: null,
  section: null,
  isBoard: false,
  listsPlainWork: false,
  takesBoxes: false,
  inherited: [],
};

/** The scope under a heading that names a sprint or lane. */
export function enterGroup(above: Scope, section: Section, group: GroupStatement): Scope {
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
    listsPlainWork: false,
    isBoard: false,
    group,
  };
}

/** A sprint inside a backlog is still backlog, but a sprint inside a plan of reviews is a sprint. */
function inheritable(kind: SectionKind | null): SectionKind | null {
  return kind === 'backlog' ? kind : null;
}

/** The scope under any other heading. */
export function enterSection(source: SourceFile, above: Scope, section: Section): Scope {
  if (!section.heading) return above;
  const text = withoutCount(section.heading.text);
  const isColumn = above.isBoard && isListable(above.kind) && columnOf(text) !== null;
  const kind = sectionKindOf(text) ?? (isColumn || isStatusHeading(text) ? 'backlog' : null);
  const place = placeOf(source, section.heading);
  const isTitle = section.depth === 1;
  return {
    ...above,
    headings: [...above.headings, section.heading.text],
    kind: kind ?? above.kind,
    kindDepth: kind === null ? above.kindDepth : section.depth,
    section: isTitle || isGenericHeading(text) ? above.section : text,
    isBoard: false,
    listsPlainWork: kind === 'backlog' && (isColumn || isWorkHeading(text)),
    inherited:
      isTitle && !isStatusHeading(text)
        ? above.inherited
        : [...above.inherited, ...inheritedFrom(text, place, isColumn)],
  };
}

/** `## Done` and `## P1 — must have` say something about all that stands under them. */
function inheritedFrom(text: string, place: FieldValue['place'], isColumn: boolean): FieldValue[] {
  const fields: FieldValue[] = [];
  const status = parseStatus(text);
  // "Backlog" and "Next" group work; they do not say how far it is.
  const isStated = isColumn || !namesArea(text);
  if (status && isStated && status.class !== 'planned' && status.reason === null && status.date === null)
    fields.push({ field: 'status', label: text, text, place });
  const priority = findPriority(text) ?? (isColumn && isPriorityLevel(text) ? text : null);
  if (priority !== null) fields.push({ field: 'priority', label: text, text: priority, place });
  return fields;
}

/**
 * Entries without an id are items where a heading, a label or a sprint says that work is listed. The title of a document
 * says it only of what stands right under it: `# Sprint backlog` may hold chapters of any sort.
 */
export function plainEntries(
  scope: Scope,
  label: FieldValue | null,
  labelKind: SectionKind | null,
): ListContext['plain'] {
  if (label) return labelKind === 'backlog' || label.field === 'details' ? 'all' : 'none';
  if (scope.kind === 'backlog' && scope.listsPlainWork) return 'any';
  if (scope.kind === 'backlog' && (scope.kindDepth > 1 || scope.headings.length <= 1)) return 'all';
  if (isMentionOnly(scope)) return 'none';
  if (scope.group !== null) return 'marked';
  return scope.takesBoxes ? 'boxed' : 'none';
}

/** A list of risks by their level is no board of work. */
function isListable(kind: SectionKind | null): boolean {
  return kind === null || kind === 'backlog';
}

/** True where items are only named: in a roadmap, a gate, a chapter about something else. */
export function isMentionOnly(scope: Scope): boolean {
  return scope.kind !== null && scope.kind !== 'backlog';
}
