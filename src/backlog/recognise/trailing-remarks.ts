import { findDate } from '../vocabulary/dates.ts';
import { isEffort, parseEffort } from '../vocabulary/effort.ts';
import { type FieldName, fieldOf } from '../vocabulary/field-names.ts';
import { matchId } from '../vocabulary/ids.ts';
import { matchEnd } from '../vocabulary/match-end.ts';
import { isNone } from '../vocabulary/none.ts';
import { fold } from '../vocabulary/normalise.ts';
import { isHandle, isKindOfWork, isPersonName } from '../vocabulary/people.ts';
import { findPriority, isPriorityLevel, parsePriority } from '../vocabulary/priority.ts';
import { namesBlocker, relationOf, relationPhrases, withoutLead } from '../vocabulary/references.ts';
import { parseStatus } from '../vocabulary/status.ts';

/** What one part of a remark says. */
export interface TrailingField {
  readonly field: FieldName;
  readonly label: string;
  readonly text: string;
}

export interface TrailingRemarks {
  /** The text without its remarks. */
  readonly text: string;
  /** In the order of the text. */
  readonly fields: readonly TrailingField[];
}

interface Part extends TrailingField {
  /** True for words that are a remark only beside another one: a bare name, a level such as `High`. */
  readonly isWeak: boolean;
}

interface Tail {
  readonly before: string;
  readonly words: string;
  readonly carrier: 'round' | 'square' | 'handle' | 'tag' | 'marks' | 'dash' | 'bar';
}

/** No title has more remarks behind it, and none is longer. */
const MOST_TAILS = 8;
const LONGEST_TAIL = 200;

/**
 * Takes what says who, how much, how urgent, how far and after what off the end of a text:
 * ```
 * Third (Ann, 2 days)      Title [P1] [3h] @bob      Title — Owner: Ann — Est: 3h      Title | High | Ann | 3d
 *        ^owner ^effort          ^    ^    ^owner            ^owner       ^effort
 * ```
 * Null when there is nothing of the kind. A bracket with a part that says something else belongs to the title: `Login (OAuth)`.
 */
export function takeTrailingRemarks(markdown: string): TrailingRemarks | null {
  const taken: Part[] = [];
  let text = markdown.trimEnd();
  let last: Tail | null = null;
  for (let count = 0; count < MOST_TAILS; count++) {
    const tail = findTail(text);
    const parts = tail && /[\p{L}\p{N}]/u.test(tail.before) ? readParts(tail) : null;
    if (!tail || !parts || repeats([...parts, ...taken])) break;
    taken.unshift(...parts);
    text = tail.before;
    last = tail;
  }
  // Bars part all of a line into fields or none of it.
  const isHalfRead = last?.carrier === 'bar' && /\s[|·•]\s/u.test(text);
  if (isHalfRead || !taken.some((part) => !part.isWeak)) return null;
  return { text, fields: taken.map(({ field, label, text: words }) => ({ field, label, text: words })) };
}

const LEADING_TAG = /^\\?\[([^[\]\\]{1,24})\\?\](?![([])\s+(?=\S)/u;

/**
 * Takes tags off the beginning of a title that an id stands before; what no field knows is a label:
 * ```
 * T012 [P] [US1] Wire the lamps      A-1 [High] Wire the lamps
 *      ^   ^ labels                      ^ priority
 * ```
 */
export function takeLeadingTags(markdown: string): TrailingRemarks {
  const fields: TrailingField[] = [];
  let text = markdown;
  for (let count = 0; count < MOST_TAILS; count++) {
    const [tag = '', words = ''] = LEADING_TAG.exec(text) ?? [];
    const said = readPart(words);
    // In a title's own brackets, a name is that of a part of the product.
    const part = said?.field === 'owner' && said.isWeak ? null : said;
    const isWord = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} &/_.-]*$/u.test(words);
    const field = part ?? (isWord ? labelOfWork(words) : null);
    if (tag === '' || !field) break;
    fields.push({ field: field.field, label: field.label, text: field.text });
    text = text.slice(tag.length);
  }
  return { text, fields };
}

/** The last bracket, handle, or words behind a spaced dash or bar. */
function findTail(text: string): Tail | null {
  const [, body = '', marks = ''] = splitMarks(text);
  const tail =
    findBracket(body) ??
    findHandle(body) ??
    findTag(body) ??
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

/** `#infra`, `due:2026-01-15`, `📅 2026-01-15`, `⏫`: what programs for lists of tasks write behind a title. */
function findTag(text: string): Tail | null {
  const found = matchEnd(text, /\s(#\p{L}[\p{L}\p{M}\p{N}_/-]{0,40}|\p{L}{2,20}:[^\s:/]\S{0,60})$/u);
  const mark = found ? null : matchEnd(text, /\s((?:📅|✅)\ufe0f?\s?\d{4}-\d{2}-\d{2}|🔺|⏫|🔼|🔽|⏬)\ufe0f?$/u);
  const tail = found ?? mark;
  return tail && readTag(tail.match[1] ?? '')
    ? { before: tail.before, words: tail.match[1] ?? '', carrier: 'tag' }
    : null;
}

function readTag(words: string): Part | null {
  const text = words.slice(words.startsWith('📅') ? '📅'.length : 1).trim();
  if (words.startsWith('#')) return { field: 'labels', label: '', text, isWeak: false };
  if (words.startsWith('📅')) return { field: 'deadline', label: '📅', text, isWeak: false };
  if (words.startsWith('✅')) return { field: 'status', label: '', text: words, isWeak: false };
  if (!/\p{L}/u.test(words)) return { field: 'priority', label: '', text: words, isWeak: false };
  const labelled = readLabelled(words);
  return labelled && labelled.field in FITS_WITHOUT_SIGN ? { ...labelled, isWeak: false } : null;
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

/** A comma inside a number parts nothing. */
const SEPARATOR = /[;；，、،؛·•|]|,(?!\d)|\s\/\s/u;

/** All parts of a tail; null when one of them says nothing that the vocabulary knows. */
function readParts({ words, carrier }: Tail): Part[] | null {
  if (carrier === 'tag') {
    const tag = readTag(words);
    return tag && [tag];
  }
  const parts: Part[] = [];
  for (const written of words.split(SEPARATOR)) {
    const text = written.replace(/^[\s`*_]+/, '').replace(/(?<![\s`*_])[\s`*_]+$/, '');
    if (text === '' || /[()[\]{}（）`]/.test(text)) return null;
    const previous = parts.at(-1);
    if (previous && goesOn(previous, text)) {
      parts[parts.length - 1] = { ...previous, text: `${previous.text}, ${text}` };
      continue;
    }
    const part = carrier === 'marks' && isKindOfWork(text) ? labelOfWork(text) : readPart(text);
    if (!part) return null;
    parts.push(part);
  }
  // Levels may have brackets of their own beside others, names only cells, and labels their marks.
  const mayBeWeak =
    carrier === 'bar' || carrier === 'marks' || (carrier === 'square' && parts[0]?.field === 'priority');
  return mayBeWeak || parts.some((part) => !part.isWeak) ? parts : null;
}

/** Only in marks of its own: in a bracket, `backend` may be what a title is about. */
function labelOfWork(text: string): Part {
  return { field: 'labels', label: '', text, isWeak: true };
}

/** `Owner: Ann, Bob` and `after A-1, A-2` go on behind the comma. */
function goesOn(previous: Part, text: string): boolean {
  if (previous.field === 'owner') return isPersonName(text) || isHandle(text);
  return ['dependencies', 'blocked-by', 'blocks'].includes(previous.field) && withoutIds(text) === '';
}

function readPart(text: string): Part | null {
  const labelled = readLabelled(text);
  if (labelled) return { ...labelled, isWeak: false };
  const halt = readHalt(text);
  if (halt !== null) return { field: 'status', label: '', text: halt, isWeak: false };
  const field = fieldStatedBy(text);
  if (field) return { field, label: '', text, isWeak: false };
  if (isPriorityLevel(text)) return { field: 'priority', label: '', text, isWeak: true };
  return isPersonName(text) || isNone(text) ? { field: 'owner', label: '', text, isWeak: true } : null;
}

/** The field that words without a label state by themselves. */
function fieldStatedBy(text: string): FieldName | null {
  if (isEffort(text)) return 'effort';
  if (/^P\d$/.test(text) || (findPriority(text) !== null && !/^P\d/i.test(text))) return 'priority';
  if (isHandle(text)) return 'owner';
  // A word for a level is more often a level than a state.
  if (!isPriorityLevel(text) && parseStatus(text)?.reason === null) return 'status';
  return statesRelation(text) || statesWait(text) ? 'dependencies' : null;
}

/** `blocked: no licence yet`: a state that has a reason, as `blocked (no licence yet)`. */
function readHalt(text: string): string | null {
  const [head = '', ...reason] = text.split(/[:：]\s/u);
  const status = reason.length > 0 ? parseStatus(head) : null;
  const isHalt = status?.reason === null && (status.class === 'blocked' || status.class === 'deferred');
  return isHalt ? `${head} (${reason.join(': ').trim()})` : null;
}

/** `Priority: High`, `Est=3h`, `due 2026-01-15`: only a value that fits its label counts. */
function readLabelled(text: string): TrailingField | null {
  const sign = text.search(/[:：=]/u);
  const isSpaced = sign < 0;
  const end = isSpaced ? text.search(/\s/) : sign;
  if (end < 1 || end > 40) return null;
  const label = text.slice(0, end).trim();
  const value = text.slice(end + 1).trim();
  const field = fieldOf(label);
  if (field === null || value === '' || !FITS[field]?.(value)) return null;
  return isSpaced && !FITS_WITHOUT_SIGN[field]?.(value) ? null : { field, label, text: value };
}

const namesItems = (value: string) => isNone(value) || (withoutIds(value) === '' && /[\p{L}\p{N}]/u.test(value));

/** What the value behind a label must be to be one: `(status: 404)` is part of a title. */
const FITS: Partial<Record<FieldName, (value: string) => boolean>> = {
  status: (value) => parseStatus(value) !== null,
  priority: (value) => (parsePriority(value)?.rank ?? null) !== null,
  effort: (value) => {
    const effort = parseEffort(value);
    return isEffort(value) || effort?.points != null || effort?.hours != null;
  },
  owner: (value) => /^[@\p{L}]/u.test(value) && value.split(/\s/).length <= 5,
  dependencies: namesItems,
  'blocked-by': namesItems,
  blocks: namesItems,
  deadline: (value) => findDate(value) !== null,
};

/** Without a colon, label and value could be the beginning of a sentence. */
const FITS_WITHOUT_SIGN: Partial<Record<FieldName, (value: string) => boolean>> = {
  priority: (value) => isPriorityLevel(value) || /^P?\d$/.test(value),
  effort: isEffort,
  deadline: (value) => findDate(value) !== null,
};

const PHRASES = new Set(Object.values(relationPhrases).flat().map(fold));

/** `after A-1`, `A-1 keyin`: ids and a phrase, nothing else. */
export function statesRelation(text: string): boolean {
  const words = withoutIds(text.replace(/(?<![.。])[.。]$/u, ''));
  return words !== fold(text) && PHRASES.has(words) && relationOf(text) !== null;
}

/** `blocked by the design review`, `after A-1 and a talk with Ann`: words that can only say what is waited for. */
function statesWait(text: string): boolean {
  const awaited = withoutLead(text);
  const [first = ''] = awaited.split(/[\s,;/&+、，]/u);
  return awaited !== text.trim() && (namesBlocker(text) || isId(first));
}

const JOINING = new Set(['and', 'y', 'et', 'und', 'e', 'och', 'и', 'en', 'i', 'va', 'و', '和', 'と', '및']);

/** `A-1, A-2 and A-4`: ids and what joins them, nothing else. */
export function namesOnlyIds(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text) && withoutIds(text.replace(/[`*.]{1,3}(?=\s|$)|(?<=^|\s)[`*]+/gu, '')) === '';
}

/** The folded words of a text that are no ids and join none. */
function withoutIds(text: string): string {
  return text
    .split(/[\s,;/&+、，]+/u)
    .filter((word) => !isId(word) && !JOINING.has(word.toLowerCase()))
    .map(fold)
    .filter((word) => word !== '')
    .join(' ');
}

function isId(word: string): boolean {
  const id = matchId(word);
  if (id?.length !== word.length) return false;
  return id.strength === 'strong' || (id.strength === 'weak' && /[\p{Lu}.]/u.test(word));
}

/** Two efforts or two states say something else: `Filters (open, closed)`, `Shirts (S, M, L)`. */
function repeats(parts: readonly Part[]): boolean {
  return (['effort', 'priority', 'status', 'deadline'] as const).some(
    (field) => parts.filter((part) => part.field === field).length > 1,
  );
}
