import type { Inline } from '../markdown.ts';
import { type Place, placeOf, type SourceFile } from '../source.ts';
import { takeTrailingEffort } from '../vocabulary/effort.ts';
import { type IdMatch, isLookAlike, matchId } from '../vocabulary/ids.ts';
import { markAt } from '../vocabulary/status.ts';
import { matchItemWord } from '../vocabulary/work-words.ts';
import type { TrailingField } from './remark-parts.ts';
import type { FieldValue } from './statement.ts';
import { takeTaskKeyword } from './task-keywords.ts';
import { othersOf, saidBy, takeStatusAndEffort } from './title-remarks.ts';
import { takeLeadingTags } from './trailing-remarks.ts';

/** What the beginning of a heading, a cell or an entry says. */
export interface Lead {
  readonly id: string | null;
  readonly strength: IdMatch['strength'] | null;
  /** Plain text without the id, marks, a status and an effort. */
  readonly title: string;
  readonly titleMarkdown: string;
  /** What follows the title, as Markdown: `**Title** - what follows`. */
  readonly rest: string;
  readonly effort: string | null;
  /** A status as written: a mark, a box, words before or behind the title. */
  readonly status: string | null;
  /** What remarks behind the title say beside status and effort: an owner, a priority, what it waits for. */
  readonly remarks: readonly TrailingField[];
  readonly struck: boolean;
  /** True when the text begins with bold words. */
  readonly isBold: boolean;
  /** What the word before the id says: `Epic 1.1`. */
  readonly kind: 'item' | 'epic' | 'story';
  /** True when a word for work stands before the id. */
  readonly hasWord: boolean;
  readonly namePlace: Place;
}

export interface LeadOptions {
  /** The title is what stands in bold at the beginning, or else the first sentence. */
  readonly cutsTitle?: boolean;
  /** A weak id (`1.1`, `T1`) counts without marks and separators, because its place is made for ids. */
  readonly trustsWeak?: boolean;
}

const SEPARATOR = /^\s*(?:[:：|·•]|[—–]|-(?=\s)|\.(?=\s)|\)(?=\s)|->|→)+\s*/u;
/** Emoji, bullets and dashes before a text; not what may begin a title: quotes, brackets, tags, paths. */
const ORNAMENT = /^(?:[\p{Extended_Pictographic}\p{So}\s•·▪►▶–—]|\ufe0f|\u200d|-\s)+/u;
const MARKS = /^(?:\*\*|__|~~|`|\*(?!\s)|_(?!\s))+/;

/**
 * Reads the lead of a text:
 * ```
 * S4-1: Title      **A1** Title      `S0-1` Title      ✅ **CH-7** — Title (5 pts)      [x] 1.1 Title      Epic 1.1: Title
 * ^ id             ^ id in its own marks               ^ status                         ^ box            ^ word and number
 * ```
 * A weak id needs a separator, marks of its own, or a word for work before it.
 */
export function readLead(source: SourceFile, inline: Inline, options: LeadOptions = {}): Lead {
  const { box, ornament, text, marks, named } = readOpening(inline, options);
  const tags = named ? takeLeadingTags(named.rest) : null;
  const keyword = named ? null : takeTaskKeyword(text);
  const taken = takeStatusAndEffort(tags?.text ?? keyword?.text ?? text, options.cutsTitle === true);
  const effort = takeTrailingEffort(taken.title);
  const own = balanceMarks(effort?.title ?? taken.title);
  // A slug says its title itself.
  const titleMarkdown = own === '' && named?.strength === 'slug' ? named.id : own;
  const title = plainText(titleMarkdown);
  return {
    id: named?.id ?? null,
    strength: named?.strength ?? null,
    title,
    titleMarkdown,
    rest: [effort?.behind ?? '', taken.rest].filter((part) => part !== '').join(' '),
    effort: effort?.effort ?? taken.effort ?? saidBy(tags, 'effort'),
    status: statusOf(keyword?.status ?? taken.status ?? saidBy(tags, 'status'), box, ornament),
    remarks: [...othersOf(tags), ...othersOf(keyword), ...taken.others],
    struck: marks.includes('~~'),
    isBold: marks.includes('**') || marks.includes('__'),
    kind: named?.kind ?? 'item',
    hasWord: named?.hasWord ?? false,
    namePlace: placeOfName(source, inline, named?.id ?? title),
  };
}

/** True when a text begins with an id: the cheap part of reading its lead. */
export function beginsWithId(inline: Inline, options: LeadOptions = {}): boolean {
  return readOpening(inline, options).named !== null;
}

interface Opening {
  readonly box: string | undefined;
  readonly ornament: string;
  readonly text: string;
  readonly marks: string;
  readonly named: Name | null;
}

function readOpening(inline: Inline, options: LeadOptions): Opening {
  const box = /^\\?\[(.)\\?\]\s+/u.exec(inline.markdown);
  const unboxed = box ? inline.markdown.slice(box[0].length) : inline.markdown;
  const ornament = ORNAMENT.exec(unboxed)?.[0] ?? '';
  const text = unboxed.slice(ornament.length);
  const marks = MARKS.exec(text)?.[0] ?? '';
  const named = readName(text.slice(marks.length), marks, options.trustsWeak === true || box !== null);
  return { box: box?.[1], ornament, text, marks, named };
}

/** What a lead says beside its id and title, as fields. */
export function leadFields(lead: Lead, place: Place): FieldValue[] {
  const fields: FieldValue[] = [];
  if (lead.status !== null) fields.push({ field: 'status', label: '', text: lead.status, place: lead.namePlace });
  else if (lead.struck) fields.push({ field: 'status', label: '', text: '✅', place: lead.namePlace });
  if (lead.effort !== null) fields.push({ field: 'effort', label: '', text: lead.effort, place });
  for (const remark of lead.remarks) fields.push({ ...remark, place: lead.namePlace });
  return fields;
}

/** Words say more than a mark, a mark before the title more than one behind it, a mark more than a box. */
function statusOf(words: string | null, box: string | undefined, ornament: string): string | null {
  const isWordless = words === null || !/\p{L}/u.test(words);
  if (!isWordless) return words;
  if (markAt(ornament.trimStart())) return ornament.trim();
  return words ?? (box === undefined ? null : `[${box}]`);
}

interface Name {
  readonly id: string;
  readonly strength: IdMatch['strength'];
  readonly kind: Lead['kind'];
  readonly hasWord: boolean;
  readonly rest: string;
}

function readName(text: string, marks: string, trustsWeak: boolean): Name | null {
  const word = matchItemWord(text);
  if (word) {
    const numbered = readId(text.slice(word.length), marks, true);
    if (numbered) return { ...numbered, kind: word.kind, hasWord: true };
  }
  const own = readId(text, marks, trustsWeak);
  return own ? { ...own, kind: 'item', hasWord: false } : null;
}

function readId(text: string, marks: string, trustsWeak: boolean): Omit<Name, 'kind' | 'hasWord'> | null {
  const match = matchId(text);
  if (!match || isLookAlike(match.id)) return null;
  const behind = text.slice(match.length);
  const outer = outerMarks(marks);
  const whole = marks === '' ? null : closingOf(behind, marks);
  const within = whole || outer === '' ? null : closingOf(behind, marks.slice(outer.length));
  const close = whole ?? within;
  const separator = SEPARATOR.exec(close ? close.rest : behind);
  const written = (close ? close.rest : behind).slice(separator?.[0].length ?? 0).trim();
  const rest = within ? `${outer}${written}` : written;
  const isAlone = rest === '' || separator !== null || close?.hadSeparator === true;
  const { id, strength } = match;
  // A slug in plain text is an id when it is all there is, and no ordinary hyphened word.
  if (strength === 'slug')
    return (close && isAlone) || (rest === '' && id.split('-').length > 2) ? { id, strength, rest } : null;
  if (!isAlone && !/^\s/.test(close ? close.rest : behind)) return null;
  if (strength === 'weak' && !(isAlone && !/^\d+$/.test(id)) && !close && !trustsWeak) return null;
  // Marks that go on behind the id close later: `**A-1 — Title**`.
  return { id, strength, rest: close || marks === '' ? rest : `${marks}${rest}` };
}

/** Marks around more than the id, whose own stand inside them: the first of `~~**A-1** Title~~`. */
function outerMarks(marks: string): string {
  return /^(?:~~|\*\*|__)(?=[*_~`])/.exec(marks)?.[0] ?? '';
}

/** What stands behind the marks that close right after an id, perhaps after a colon: `**A-1:** Title`. */
function closingOf(behind: string, marks: string): { rest: string; hadSeparator: boolean } | null {
  const closing = [...marks.matchAll(/\*\*|__|~~|`|\*|_/g)]
    .map(([mark]) => mark)
    .reverse()
    .join('');
  const colon = /^\s*[:：.]?\s*/u.exec(behind)?.[0] ?? '';
  if (!behind.startsWith(closing, colon.length)) return null;
  return { rest: behind.slice(colon.length + closing.length), hadSeparator: /[:：]/u.test(colon) };
}

/** Text without Markdown's marks. */
export function plainText(markdown: string): string {
  if (!/[`*_~[<\\&]/.test(markdown)) return markdown.trim();
  let text = markdown.includes('](') ? markdown.replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1') : markdown;
  text = text.replace(/\*\*|__(?=\S)|(?<=\S)__|~~|`/g, '');
  if (text.includes('*')) text = text.replace(/(^|[^\p{L}\p{N}*])\*(\S(?:[^*]*\S)?)\*(?![\p{L}\p{N}*])/gu, '$1$2');
  if (text.includes('_')) text = text.replace(/(^|[^\p{L}\p{N}_])_(\S(?:[^_]*\S)?)_(?![\p{L}\p{N}_])/gu, '$1$2');
  if (text.includes('\\')) text = text.replace(/\\([\\`*_{}[\]()#+.!|~-])/g, '$1');
  return text.replace(/\s+/g, ' ').trim();
}

function balanceMarks(markdown: string): string {
  let text = markdown.trim();
  for (const mark of ['**', '~~', '`']) {
    if (!text.includes(mark)) continue;
    const parts = text.split(mark);
    if (parts.length % 2 === 1) continue;
    // The odd mark is the one that the cut has parted from its twin: the last, or the first where the text begins inside.
    text = text.startsWith(mark) ? parts.slice(1).join(mark) : `${parts.slice(0, -1).join(mark)}${parts.at(-1)}`;
  }
  const whole = /^(\*\*|__|~~)(?!\s)([^*_~]+)\1[:：]?$/u.exec(text);
  return (whole?.[2] ?? text).replace(/(?<!\s)\s+[:：]$/u, '').trim();
}

function placeOfName(source: SourceFile, inline: Inline, name: string): Place {
  const at = source.text.slice(inline.start, inline.end).indexOf(name);
  if (at >= 0 && name !== '') {
    return placeOf(source, { start: inline.start + at, end: inline.start + at + name.length });
  }
  return placeOf(source, inline);
}
