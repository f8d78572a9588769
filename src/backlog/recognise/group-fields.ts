import type { TextLine } from '../markdown.ts';
import { placeOf, type SourceFile, type Span } from '../source.ts';
import { matchId } from '../vocabulary/ids.ts';
import { findIndependence } from '../vocabulary/independence.ts';
import { splitAtArrows } from './arrows.ts';
import type { FieldValue, Scope, TextAt } from './statement.ts';

/** Gives lines under a label to the sprint or lane that they stand in. */
export function addToGroup(scope: Scope, label: FieldValue, texts: readonly TextAt[]): void {
  if (!scope.group) return;
  if (label.field === 'acceptance') for (const text of texts) scope.group.checks.push(text);
  else for (const text of texts) scope.group.fields.push({ ...label, text: text.text, place: text.place });
}

/** A line of a lane that is nothing but ids and arrows says in which order they come: `S1-1 → S1-3 → S1-2`. */
export function addSequences(source: SourceFile, { group, kind }: Scope, lines: readonly TextLine[]): void {
  if (group?.type !== 'lane' || kind === 'graph') return;
  for (const line of lines) {
    const parts = splitAtArrows(line.text).map(({ start, end }) => line.text.slice(start, end));
    if (parts.length < 2 || !parts.every(isId)) continue;
    const place = placeOf(source, line);
    group.fields.push({ field: 'step', label: '', text: line.text, place });
  }
}

function isId(text: string): boolean {
  const words = text.replace(/[`*_]/g, '').trim();
  const id = matchId(words);
  return id?.strength === 'strong' && id.length === words.length;
}

/** A lane may say without a label that it waits for nothing: `Begins at once.` */
export function addIndependence(source: SourceFile, { group }: Scope, span: Span): void {
  if (group?.type !== 'lane') return;
  const found = findIndependence(source.text.slice(span.start, span.end));
  if (!found) return;
  const sentence = { start: span.start + found.start, end: span.start + found.end };
  const text = source.text.slice(sentence.start, sentence.end);
  group.fields.push({ field: 'dependencies', label: '', text, place: placeOf(source, sentence) });
}
