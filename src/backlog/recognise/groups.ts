import { toKey } from '../keys.ts';
import type { Section } from '../markdown.ts';
import { type Place, placeOf, type SourceFile } from '../source.ts';
import { findGroupReferences, type GroupLabel, parseGroupLabel } from '../vocabulary/groupings.ts';
import { relationOf, withoutLead } from '../vocabulary/references.ts';
import { countDefiningFields } from './fields.ts';
import type { FieldValue, GroupStatement, Scope } from './statement.ts';
import { takeTrailingRemarks } from './trailing-remarks.ts';

/**
 * Reads a heading that names a sprint or a lane:
 * ```
 * ## Sprint 4 — Credentials
 * ### Lane A: Platform
 * ```
 * A lane under a sprint is a lane of that sprint: its key says so, because every sprint may have its lane A.
 */
export function readGroupHeading(source: SourceFile, section: Section, scope: Scope): GroupStatement | null {
  const heading = section.heading;
  const label = heading ? (parseGroupLabel(heading.text) ?? readShortLabel(source, section)) : null;
  if (!heading || !label) return null;
  const place = placeOf(source, heading);
  const group = createGroup({ text: heading.text, place }, label, scope, 'section');
  return { ...group, fields: readHeadingRemarks(label.name, place) };
}

/** What the bracket behind the name of a sprint or lane says about it: `Lane B — Hull (owner: Ann)`, `Lane C (after Lane A)`. */
function readHeadingRemarks(name: string | null, place: Place): FieldValue[] {
  if (name === null) return [];
  const [, words = ''] = /[(（]([^()（）]{1,120})[)）]$/u.exec(name) ?? [];
  if (relationOf(words) === 'blocks' && withoutLead(words) !== words.trim())
    return [{ field: 'dependencies', label: '', text: words, place }];
  const fields = takeTrailingRemarks(`${STAND_IN} (${words})`)?.fields ?? [];
  return fields.flatMap((field) => (field.field === 'owner' ? [{ ...field, place }] : []));
}

/** A title, so that the bracket behind it is one. */
const STAND_IN = 'It';

/** `## S0: Foundations` is a sprint where the ids under it begin with `S0-`, and where it has no fields of an item. */
function readShortLabel(source: SourceFile, section: Section): GroupLabel | null {
  const match = /^[^\p{L}\p{N}]*(S(\d{1,2}))\s*(?:[:：—–]|\s-\s)\s*(.*)$/u.exec(section.heading?.text ?? '');
  if (!match?.[1] || !match[2] || countDefiningFields(source, section.blocks.slice(0, 2)) > 0) return null;
  if (
    !new RegExp(`(?<![\\p{L}\\p{N}])${match[1]}[-.]\\p{L}?\\d`, 'u').test(source.text.slice(section.start, section.end))
  )
    return null;
  return { type: 'sprint', kind: 'sprint', label: match[1], ordinal: match[2], name: match[3]?.trim() || null };
}

/** The words that name a sprint or lane, and where they stand. */
export type GroupName = Pick<FieldValue, 'text' | 'place'>;

export function createGroup(
  { text, place }: GroupName,
  label: GroupLabel,
  scope: Scope,
  carrier: GroupStatement['carrier'],
): GroupStatement {
  const own = toKey(label.label);
  return {
    type: label.type,
    key: label.type === 'lane' && scope.sprint !== null ? `${scope.sprint}-${own}` : own,
    label: label.label,
    ordinal: label.ordinal,
    name: label.name,
    title: text.replace(/^[^\p{L}\p{N}]+/u, ''),
    kind: label.kind,
    carrier,
    place,
    scope,
    fields: [],
    checks: [],
  };
}

/** The lane or sprint that the value of a column or field names: `Airbyte` as a stream, `3` or `Sprint 3` as a sprint. */
export function readGroupValue(
  named: GroupName,
  type: 'sprint' | 'lane',
  word: string,
  scope: Scope,
): GroupStatement | null {
  const text = named.text.trim();
  // A value that names several groups puts what it is said of into none.
  if (text === '' || /^[-–—]+$/.test(text) || findGroupReferences(text).length > 1) return null;
  const isOrdinal = /^(?:\d{1,3}[a-z]?|[A-Z])$/i.test(text);
  const label = parseGroupLabel(isOrdinal ? `${word} ${text}` : text);
  if (label && label.type === type)
    return {
      ...createGroup(named, label, { ...scope, sprint: null }, 'row'),
      title: isOrdinal ? label.label : text,
    };
  return {
    type,
    key: toKey(text),
    label: null,
    ordinal: null,
    name: text,
    title: text,
    kind: type === 'sprint' ? 'sprint' : null,
    carrier: 'row',
    place: named.place,
    scope,
    fields: [],
    checks: [],
  };
}
