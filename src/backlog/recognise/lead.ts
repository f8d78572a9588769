import type { Inline, TextRun } from '../markdown.ts';
import type { Status } from '../model.ts';
import { type Place, placeOf, type SourceFile } from '../source.ts';
import { takeTrailingEffort } from '../vocabulary/effort.ts';
import { type IdMatch, isLookAlike, matchId } from '../vocabulary/ids.ts';
import { markAt, statusOfBox } from '../vocabulary/status.ts';

/** What the beginning of a heading, a cell or an entry says. */
export interface Lead {
  readonly id: string | null;
  readonly strength: IdMatch['strength'] | null;
  /** Plain text without the id, marks and a trailing effort. */
  readonly title: string;
  readonly titleMarkdown: string;
  readonly effort: string | null;
  readonly mark: Status | null;
  readonly struck: boolean;
  /** True when the text begins with bold words. */
  readonly isBold: boolean;
  readonly namePlace: Place;
}

const SEPARATOR = /^\s*(?:[:：|·•]|[—–]|-(?=\s)|\.(?=\s)|->|→)\s*/u;
const ORNAMENT = /^(?:[^\p{L}\p{N}#`]|\ufe0f)+/u;

/**
 * Reads the lead of a text:
 * ```
 * S4-1: Title      **A1** Title      `S0-1` Title      ✅ **CH-7** — Title (5 pts)      [x] 1.1 Title
 * ^ id             ^ id in its own marks               ^ mark
 * ```
 * A weak id (`1.1`, `T1`) needs a separator or marks of its own behind it.
 */
export function readLead(source: SourceFile, inline: Inline): Lead {
  const box = /^\[(.)\]\s+/u.exec(inline.text);
  const unboxed = box ? inline.text.slice(box[0].length) : inline.text;
  const ornament = ORNAMENT.exec(unboxed)?.[0] ?? '';
  const text = unboxed.slice(ornament.length);
  const mark = box ? statusOfBox(box[1] ?? '') : statusOfMark(ornament);
  const id = readId(text, inline.runs);
  const rest = id ? text.slice(id.length) : text;
  const separator = id ? (SEPARATOR.exec(rest)?.[0] ?? '') : '';
  const effort = takeTrailingEffort(rest.slice(separator.length).trim());
  const title = (effort?.title ?? rest.slice(separator.length)).trim();
  const first = firstRun(inline.runs);
  return {
    id: id?.id ?? null,
    strength: id?.strength ?? null,
    title,
    titleMarkdown: markdownOf(inline, title),
    effort: effort?.effort ?? null,
    mark,
    struck: first?.deleted === true,
    isBold: first?.strong === true,
    namePlace: placeOfName(source, inline, id?.id ?? title),
  };
}

function statusOfMark(ornament: string): Status | null {
  const mark = markAt(ornament.trimStart());
  if (!mark) return null;
  const text = ornament.trim();
  return {
    class: mark.class,
    text,
    date: null,
    deadline: null,
    reason: null,
    owner: null,
    evidence: null,
    inherited: false,
  };
}

function readId(text: string, runs: readonly TextRun[]): IdMatch | null {
  const match = matchId(text);
  if (!match || isLookAlike(match.id)) return null;
  const rest = text.slice(match.length);
  if (rest.trim() === '' || SEPARATOR.test(rest))
    return match.strength === 'slug' && !isOwnRun(match.id, runs) ? null : match;
  if (!/^\s/.test(rest)) return null;
  if (match.strength === 'strong') return match;
  return isOwnRun(match.id, runs) && match.strength === 'weak' ? match : null;
}

/** True when the id is all that a bold or code run holds. */
function isOwnRun(id: string, runs: readonly TextRun[]): boolean {
  const run = firstRun(runs);
  return run !== undefined && (run.strong || run.code) && run.text.trim().replace(/[:：]$/u, '') === id;
}

function firstRun(runs: readonly TextRun[]): TextRun | undefined {
  return runs.find((run) => /[\p{L}\p{N}]/u.test(run.text));
}

/** The stretch of the Markdown that says the title, so that code in it stays code. */
function markdownOf(inline: Inline, title: string): string {
  if (title === '' || inline.markdown === inline.text) return title;
  const start = alignedStart(inline.markdown, title);
  if (start < 0) return title;
  const tail = inline.markdown.slice(start).trim();
  return balanceMarks(tail.length > 0 && title.length < inline.text.length ? cutBehind(tail, title) : tail);
}

/** Where the letters of the title begin in its Markdown, counted from the end of the text so that ids before it do not matter. */
function alignedStart(markdown: string, title: string): number {
  const word = /[\p{L}\p{N}]+/u.exec(title)?.[0] ?? title;
  const code = markdown.indexOf(`\`${word}`);
  const plain = markdown.indexOf(word);
  for (let at = plain; at >= 0; at = markdown.indexOf(word, at + 1)) {
    if (plainOf(markdown.slice(at)).startsWith(plainOf(title).slice(0, 12))) {
      return at > 0 && markdown[at - 1] === '`' ? at - 1 : at;
    }
  }
  return code >= 0 ? code : plain;
}

function cutBehind(markdown: string, title: string): string {
  const want = plainOf(title).length;
  let count = 0;
  for (let at = 0; at < markdown.length; at++) {
    if (/[\p{L}\p{N}]/u.test(markdown[at] ?? '')) count += 1;
    if (count === want) {
      const tail = /^[^\p{L}\p{N}\s([]*/u.exec(markdown.slice(at + 1))?.[0] ?? '';
      return markdown.slice(0, at + 1 + tail.length);
    }
  }
  return markdown;
}

function plainOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

function balanceMarks(markdown: string): string {
  const bold = markdown.match(/\*\*/g)?.length ?? 0;
  const struck = markdown.match(/~~/g)?.length ?? 0;
  const code = markdown.match(/`/g)?.length ?? 0;
  const balanced = bold % 2 === 1 ? markdown.replace(/\*\*/, '') : markdown;
  const unstruck = struck % 2 === 1 ? balanced.replace(/~~/, '') : balanced;
  return (code % 2 === 1 ? unstruck.replace(/`/, '') : unstruck).trim();
}

function placeOfName(source: SourceFile, inline: Inline, name: string): Place {
  const at = source.text.slice(inline.start, inline.end).indexOf(name);
  if (at >= 0 && name !== '')
    return placeOf(source, { start: inline.start + at, end: inline.start + at + name.length });
  return placeOf(source, inline);
}
