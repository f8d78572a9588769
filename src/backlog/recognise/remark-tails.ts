import { leadsToDeadline } from '../vocabulary/deadline-words.ts';
import { matchEnd } from '../vocabulary/match-end.ts';
import { isHandle, isKindOfWork } from '../vocabulary/people.ts';
import { statesRelation } from './id-phrases.ts';
import { type Part, readTag } from './remark-parts.ts';

/** The last remark of a text, with what stands before it. */
export interface Tail {
  readonly before: string;
  readonly words: string;
  readonly carrier: 'round' | 'square' | 'handle' | 'tag' | 'marks' | 'dash' | 'bar';
  /** What a tag says, which its shape alone does not make one. */
  readonly tag?: Part;
}

/** No remark is longer. */
const LONGEST_TAIL = 200;

/** The last bracket, handle, or words behind a spaced dash or bar. */
export function findTail(text: string): Tail | null {
  const [, body = '', marks = ''] = splitMarks(text);
  const tail =
    findBracket(body) ??
    findHandle(body) ??
    findTag(body) ??
    findDay(body) ??
    findMarked(body, marks) ??
    findWait(body) ??
    findSegment(body);
  if (!tail) return null;
  const before = withoutSeparator(tail.before);
  // Marks that opened with the remark, or right before it, go with it; others close over the title: **Title (3 d)**.
  if (marks !== '' && tail.words.trimStart().startsWith(marks)) return { ...tail, before };
  const opened = splitMarks(before);
  const isOwn = marks !== '' && opened[2] === marks && /\s$/.test(opened[1]);
  return { ...tail, before: isOwn ? withoutSeparator(opened[1].trimEnd()) : `${before}${marks}` };
}

function splitMarks(text: string): [string, string, string] {
  let end = text.length;
  while (end > 0 && '*_'.includes(text.charAt(end - 1))) end -= 1;
  return [text, text.slice(0, end), text.slice(end)];
}

/** Separators that the remark has left at the end: `Title —`. */
function withoutSeparator(text: string): string {
  const trimmed = text.trimEnd();
  return /\s[—–|·•-]$/u.test(trimmed.slice(-2)) ? trimmed.slice(0, -2).trimEnd() : trimmed;
}

const BRACKET = /(?:^|(.))(?:[(（]([^()[\]（）]{1,160})[)）]|\\?\[([^()[\]（）]{1,160}?)\\?\])[.。]?$/u;

function findBracket(text: string): Tail | null {
  const found = matchEnd(text, BRACKET);
  if (!found) return null;
  const [, ahead = '', round, square] = found.match;
  const words = round ?? square ?? '';
  // `call(x)`, `list[0]` and `[text](address)` are one word.
  if (/[\p{Ll}\p{Lu}\p{N}]/u.test(ahead) || (round !== undefined && ahead === ']')) return null;
  const trimmed = text.trimEnd();
  const before = trimmed.slice(0, trimmed.length - found.match[0].length + ahead.length);
  return { before, words, carrier: round === undefined ? 'square' : 'round' };
}

function findHandle(text: string): Tail | null {
  const found = matchEnd(text, /\s(@[^\s@]{1,60})$/u);
  const words = found?.match[1] ?? '';
  return found && isHandle(words) ? { before: found.before, words, carrier: 'handle' } : null;
}

const TASK_MARK = /\s((?:📅|✅)\ufe0f?\s?\d{4}-\d{2}-\d{2}|@\{\d{4}-\d{2}-\d{2}\}|🔺|⏫|🔼|🔽|⏬)\ufe0f?$/u;
/** `#infra`, `due:2026-01-15`, `📅 2026-01-15`, `@{2026-01-15}`, `⏫`: what programs for lists of tasks write behind a title. */
function findTag(text: string): Tail | null {
  const found = matchEnd(text, /\s(#\p{L}[\p{L}\p{M}\p{N}_/-]{0,40}|\p{L}{2,20}:[^\s:/]\S{0,60})$/u);
  const mark = found ? null : matchEnd(text, TASK_MARK);
  const tail = found ?? mark;
  const words = tail?.match[1] ?? '';
  const tag = readTag(words);
  return tail && tag ? { before: tail.before, words, carrier: 'tag', tag } : null;
}

const DAY =
  /\s((?:[\p{L}\p{M}']{1,15}\s){0,2}[\p{L}\p{M}']{1,15})\s(\d{4}-\d{2}-\d{2}|\d{1,2}\.\s?\d{1,2}\.\s?\d{4})$/u;

/** `Send the quote by 2026-01-15`: a day, and words right before it that make it a deadline. */
function findDay(text: string): Tail | null {
  const [, near = '', day = ''] = matchEnd(text, DAY)?.match ?? [];
  const words = near.split(/\s/u);
  const lead = words.map((_, at) => words.slice(at).join(' ')).find(leadsToDeadline);
  if (lead === undefined) return null;
  const before = text.slice(0, text.lastIndexOf(day)).trimEnd().slice(0, -lead.length);
  const tag = { field: 'deadline' as const, label: lead, text: day, isWeak: false };
  return { before: before.trimEnd(), words: `${lead} ${day}`, carrier: 'tag', tag };
}

/** A word in marks of its own: `**P0**`, `` `bug` ``. What is in code names a part of the product more often than not. */
function findMarked(text: string, marks: string): Tail | null {
  const word = matchEnd(text, marks === '' ? /\s`([^\s`]{1,20})`$/u : /(?<=\s[*_]{1,2})([^\s*_]{1,20})$/u);
  const words = word?.match[1] ?? '';
  if (!word || (marks === '' && !isKindOfWork(words) && !/^P\d$/.test(words))) return null;
  return { before: word.before, words, carrier: 'marks' };
}

/** `Title, after A-1 and A-2`: behind a comma, nothing but what the work waits for. */
function findWait(text: string): Tail | null {
  const from = Math.max(1, text.length - LONGEST_TAIL);
  for (let at = text.indexOf(',', from); at > 0; at = text.indexOf(',', at + 1)) {
    const words = text.slice(at + 1).trim();
    if (statesRelation(words)) return { before: text.slice(0, at), words, carrier: 'dash' };
  }
  return null;
}

function findSegment(text: string): Tail | null {
  const from = Math.max(1, text.length - LONGEST_TAIL);
  for (let at = text.length - 2; at >= from; at--) {
    const sign = text.charAt(at);
    if (!'—–-|·•'.includes(sign) || !/\s/.test(text.charAt(at - 1)) || !/\s/.test(text.charAt(at + 1))) continue;
    return { before: text.slice(0, at), words: text.slice(at + 1), carrier: '|·•'.includes(sign) ? 'bar' : 'dash' };
  }
  return null;
}
