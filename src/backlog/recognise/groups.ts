import { toKey } from '../keys.ts';
import type { Inline, Section } from '../markdown.ts';
import { placeOf, type SourceFile } from '../source.ts';
import { findGroupReferences, type GroupLabel, parseGroupLabel } from '../vocabulary/groupings.ts';
import { countDefiningFields } from './fields.ts';
import type { GroupStatement, Scope } from './statement.ts';

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
  return createGroup(source, heading, label, scope, 'section');
}

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

export function createGroup(
  source: SourceFile,
  inline: Inline,
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
    title: inline.text.replace(/^[^\p{L}\p{N}]+/u, ''),
    kind: label.kind,
    carrier,
    place: placeOf(source, inline),
    scope,
    fields: [],
    checks: [],
  };
}

/** The lane or sprint that a cell names: `Airbyte` in a stream column, `3` or `Sprint 3` in a sprint column. */
export function readGroupCell(
  source: SourceFile,
  cell: Inline,
  type: 'sprint' | 'lane',
  word: string,
  scope: Scope,
): GroupStatement | null {
  const text = cell.text.trim();
  // A cell that names several groups puts the row into none.
  if (text === '' || /^[-–—]+$/.test(text) || findGroupReferences(text).length > 1) return null;
  const isOrdinal = /^(?:\d{1,3}[a-z]?|[A-Z])$/i.test(text);
  const label = parseGroupLabel(isOrdinal ? `${word} ${text}` : text);
  if (label && label.type === type)
    return {
      ...createGroup(source, cell, label, { ...scope, sprint: null }, 'row'),
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
    place: placeOf(source, cell),
    scope,
    fields: [],
    checks: [],
  };
}
