import type { DependencyKind } from '../model.ts';
import { type Place, placeOf, type SourceFile } from '../source.ts';
import { findGroupReferences, type GroupReference } from '../vocabulary/groupings.ts';
import { statesIndependence } from '../vocabulary/independence.ts';
import { isNone } from '../vocabulary/none.ts';
import { findReferences, isInstruction, type KnownIds, relationOf, withoutLead } from '../vocabulary/references.ts';
import { isTicked, withoutTicks } from '../vocabulary/ticks.ts';

/** One part of a dependency field: what it relates to and how. */
export interface Clause {
  readonly kind: DependencyKind;
  /** True when the named items wait for the one that states it. */
  readonly isReverse: boolean;
  readonly text: string;
  readonly place: Place;
  readonly ids: readonly { readonly id: string; readonly place: Place }[];
  readonly unknown: readonly { readonly id: string; readonly place: Place }[];
  readonly groups: readonly GroupReference[];
  /** What is waited for outside the backlog. */
  readonly external: string | null;
  /** True when the words say that the external thing is there. */
  readonly resolved: boolean;
}

/**
 * Reads a dependency field:
 * ```
 * Needs raw tables from Stream 1; start once S1-A/B complete.     None; inform Ada.     Real API keys
 *       group                            ids                      nothing                external
 * ```
 * A clause that only says what to do, or that there is nothing, gives no clause.
 */
export function readClauses(
  source: SourceFile,
  field: { text: string; place: Place },
  known: KnownIds,
  byNumber = false,
): Clause[] {
  const base = offsetOf(source, field);
  const parts = splitClauses(field.text);
  const clauses = parts.map(({ text, at }) => readClause(source, text, base + at, known, byNumber));
  // What follows "none", or ids, is a remark about them unless it says itself that it is waited for.
  const isListOfBlockers = clauses[0]?.external !== undefined && clauses[0]?.external !== null;
  return clauses
    .filter(
      (clause, at) =>
        clause !== null &&
        (at === 0 || clause.external === null || isListOfBlockers || relationOf(clause.text) === 'blocks'),
    )
    .filter((clause) => clause !== null);
}

function readClause(
  source: SourceFile,
  text: string,
  start: number,
  known: KnownIds,
  byNumber: boolean,
): Clause | null {
  const place = placeOf(source, { start, end: start + text.length });
  const placeAt = (from: number, to: number) => placeOf(source, { start: start + from, end: start + to });
  const matches = [...findReferences(text, known), ...(byNumber ? bareNumbers(text, known) : [])];
  const ids = matches.flatMap((match) => match.ids.map((id) => ({ id, place: placeAt(match.start, match.end) })));
  const unknown = matches.flatMap((match) =>
    match.unknown.map((id) => ({ id, place: placeAt(match.start, match.end) })),
  );
  const groups = findGroupReferences(text);
  const relation = relationOf(text);
  const names = ids.length + unknown.length + groups.length > 0;
  if (
    !names &&
    (isNone(text) || statesIndependence(text) || isInstruction(text) || (relation !== null && relation !== 'blocks'))
  )
    return null;
  const kind = relation === 'parallel-with' || relation === 'relates-to' ? relation : 'blocks';
  const external = names ? null : externalOf(text);
  if (!names && external === '') return null;
  return {
    kind,
    isReverse: relation === 'reverse',
    text: text.trim(),
    place,
    ids,
    unknown,
    groups,
    external,
    resolved: isTicked(text),
  };
}

/** `5, 6` in a field of its own means the items with those numbers. */
function bareNumbers(text: string, known: KnownIds) {
  if (!/^[\s\d,;&+#.]+$/.test(text)) return [];
  return [...text.matchAll(/\d+(?:\.\d+)*/g)].flatMap((match) => {
    const id = known.find(match[0]);
    return id ? [{ ids: [id], unknown: [], start: match.index, end: match.index + match[0].length }] : [];
  });
}

function externalOf(text: string): string {
  const words = withoutTicks(text)
    .replace(/\((?:external(?: blocker)?|done[^()]*)\)/gi, '')
    .replace(/[⛔🔴]/gu, '');
  return withoutLead(words.replace(/[*_]{2}/g, '')).trim();
}

/** Semicolons and full stops before a capital end a clause, but not inside code or parentheses. */
function splitClauses(text: string): { text: string; at: number }[] {
  if (!/[;；。]|\.\s/.test(text)) return text.trim() === '' ? [] : [{ text, at: 0 }];
  const clauses: { text: string; at: number }[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const character = text.charAt(at);
    if (character === '`') at = Math.max(at, text.indexOf('`', at + 1));
    else if ('([（'.includes(character) && character !== '') depth += 1;
    else if (')]）'.includes(character) && character !== '') depth = Math.max(0, depth - 1);
    const isEnd =
      character === '' ||
      (depth === 0 &&
        (/[;；。]/.test(character) || (character === '.' && /^\.\s+\p{Lu}/u.test(text.slice(at, at + 4)))));
    if (!isEnd) continue;
    if (text.slice(start, at).trim() !== '') clauses.push({ text: text.slice(start, at), at: start });
    start = at + 1;
  }
  return clauses;
}

/** Offset of a field's text in its source; the value stands at its place, perhaps after marks that are no part of it. */
function offsetOf(source: SourceFile, field: { text: string; place: Place }): number {
  const start = (source.lineStarts[field.place.line - 1] ?? 0) + field.place.column - 1;
  const at = source.text.indexOf(field.text.slice(0, 40), start);
  return at >= 0 && at - start < 400 ? at : start;
}
