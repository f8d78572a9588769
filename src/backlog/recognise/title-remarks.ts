import { isEffort } from '../vocabulary/effort.ts';
import { matchEnd } from '../vocabulary/match-end.ts';
import { relationOf } from '../vocabulary/references.ts';
import { markAt, parseStatus } from '../vocabulary/status.ts';
import type { TrailingField } from './remark-parts.ts';
import { type TrailingRemarks, takeTrailingRemarks } from './trailing-remarks.ts';

export interface TitleRemarks {
  readonly title: string;
  readonly rest: string;
  readonly status: string | null;
  readonly effort: string | null;
  /** What remarks behind the title say beside status and effort. */
  readonly others: readonly TrailingField[];
}

const NOTHING_SAID: TrailingRemarks = { text: '', fields: [] };

/** A title longer than this is taken to go on behind its first dash. */
const LONG = 90;

/**
 * Takes out of a title what is said about the work rather than what it is:
 * ```
 * ✅ **Done** (last week). Title — more      Title ✅ **DONE (74 %)**      Title [BLOCKED: no device]      Title (keep it). **S–M**
 *    status                                       status                         status                                  effort
 * ```
 * With `cuts`, the title is what stands in bold at the beginning, or else the first sentence; the rest is returned apart.
 */
export function takeStatusAndEffort(markdown: string, cuts: boolean): TitleRemarks {
  const remarks = takeRemarksOfItem(markdown, cuts);
  const waits = takeTrailingDependency(remarks.text);
  const lead = takeLeadingStatus(waits.text);
  const sized = takeBoldEffort(lead.text);
  const tail = takeTrailingStatus(sized.text);
  // A mark at the very end hides what stands before it: Title (3 pts) [Should] ✅
  const hidden = tail.status === null ? NOTHING_SAID : takeRemarksOfItem(tail.text, cuts);
  const own = tail.status === null ? tail.text : hidden.text;
  const { title, rest } = cuts ? cutTitle(own) : { title: own, rest: '' };
  const bracket = takeLeadingRemarks(rest);
  const later = takeLeadingStatus(bracket.text);
  return {
    title: title.trim(),
    rest: [later.text.trim(), waits.dependency].filter((part) => part !== '').join(' '),
    status: lead.status ?? saidBy(remarks, 'status') ?? tail.status ?? saidBy(bracket, 'status') ?? later.status,
    effort: saidBy(remarks, 'effort') ?? sized.effort ?? saidBy(hidden, 'effort') ?? saidBy(bracket, 'effort'),
    others: [...othersOf(hidden), ...othersOf(remarks), ...othersOf(bracket)],
  };
}

/** What remarks say of a field; null when they are silent. */
export function saidBy(remarks: TrailingRemarks | null, field: TrailingField['field']): string | null {
  return remarks?.fields.find((said) => said.field === field)?.text ?? null;
}

/** What remarks say beside status and effort. */
export function othersOf(remarks: TrailingRemarks | null): readonly TrailingField[] {
  return remarks?.fields.filter(({ field }) => field !== 'status' && field !== 'effort') ?? [];
}

/** Behind several sentences, a single remark may speak of the last one alone. */
function takeRemarksOfItem(markdown: string, cuts: boolean): TrailingRemarks {
  const remarks = takeTrailingRemarks(markdown);
  const isOfItem = remarks && (!cuts || remarks.fields.length > 1 || findSentenceEnd(remarks.text) < 0);
  return isOfItem ? remarks : { text: markdown, fields: [] };
}

const LEADING =
  /^(\*\*|__)?\s?([^.:：—–(（*_]{2,40}?)\s?([(（][^)）]{0,120}[)）])?\s?(\*\*|__)?\s?([(（][^)）]{0,120}[)）])?\s?(?:[.:：。]\s*|\s[—–-]\s+|$)/u;

/** A status before the title counts with a mark before it, or in bold: any title may begin with a word such as "Review". */
function takeLeadingStatus(text: string): { text: string; status: string | null } {
  const trimmed = text.trimStart();
  const mark = markAt(trimmed);
  const words = mark ? trimmed.slice(mark.length).trimStart() : trimmed;
  const match = LEADING.exec(words);
  if (!match || (!mark && !match[1])) return { text, status: null };
  const said = `${match[2] ?? ''} ${match[3] ?? match[5] ?? ''}`.trim();
  // With a mark, words behind the status are its reason: ✅ **Done for its first part**.
  if (!isStatus(match[2] ?? '') && !(mark && parseStatus(match[2] ?? ''))) return { text, status: null };
  return { text: words.slice(match[0].length), status: mark ? `${trimmed.slice(0, mark.length)} ${said}` : said };
}

/** `Title (depends on #1)` and `Title ↳ A-1, A-2`: what an item waits for is no part of its title. */
function takeTrailingDependency(text: string): { text: string; dependency: string } {
  const arrow = text.search(/(?:↳|⛓)\s/u);
  if (arrow >= 3) return { text: text.slice(0, arrow).trimEnd(), dependency: text.slice(arrow) };
  const bracket = matchEnd(text, /[(（]([^()（）]{3,120})[)）]$/u);
  const [written, words = ''] = bracket?.match ?? [];
  if (bracket && written && bracket.before.length >= 3 && /[\d-]/.test(written) && relationOf(words) !== null)
    return { text: bracket.before, dependency: written };
  return { text, dependency: '' };
}

function takeTrailingStatus(text: string): { text: string; status: string | null } {
  for (const { pattern, read } of TRAILING) {
    const found = matchEnd(text, pattern);
    const status = found && found.before.length >= 3 ? read(found.match) : null;
    if (found && status !== null) return { text: found.before, status };
  }
  return { text, status: null };
}

/** Each way to write a status behind a title, with how to read it; null where the words are no status. */
const TRAILING: readonly { readonly pattern: RegExp; readonly read: (match: RegExpExecArray) => string | null }[] = [
  {
    pattern: /\\?\[([^[\]]{2,120}?)\\?\]$/u,
    read: ([, words = '']) => {
      const [word = '', ...reason] = words.split(/[:：]/u);
      if (!isStatus(word)) return null;
      return reason.length > 0 ? `${word} (${reason.join(':').trim()})` : word;
    },
  },
  {
    pattern: /(?<=\s)(\p{Extended_Pictographic}\ufe0f?)\s*((?:\*\*)?[^*]{0,60}(?:\*\*)?)$/u,
    read: ([, mark = '', written = '']) => {
      const words = written.replace(/\*\*/g, '').trim();
      if (!markAt(mark) || !(words === '' || isStatus(words.replace(/[(（].*$/su, '')))) return null;
      return `${mark} ${words}`.trim();
    },
  },
  {
    pattern: /[_*]{0,2}[(（]([^()（）]{2,40})[)）][_*]{0,2}$/u,
    read: ([, words = '']) => (isStatus(words) ? words : null),
  },
  {
    // What stands behind struck words says why they are.
    pattern: /(?<=~~)\s*(?:[—–:：-]\s*)([^~]{2,80})$/u,
    read: ([, words = '']) => (parseStatus(words) ? words.trim() : null),
  },
  {
    pattern: /(?:[—–]|\s-)\s*(?:\*\*)?(\p{Lu}[\p{Lu} _-]{1,24})(?:\*\*)?$/u,
    read: ([, words = '']) => (isStatus(words) ? words : null),
  },
];

function isStatus(words: string): boolean {
  const status = parseStatus(words.replace(/\*\*/g, ''));
  return status !== null && status.reason === null;
}

/** An effort in bold of its own: `… keep it. **S**`, `**S–M (bug)**`, `**L.** More text`. */
function takeBoldEffort(text: string): { text: string; effort: string | null } {
  for (const match of text.matchAll(/\*\*([^*]{1,32})\*\*/g)) {
    const words = (match[1] ?? '').replace(/\.$/, '').trim();
    if (match.index === 0 || !isEffort(words.replace(/\s*[(（][^)）]*[)）]$/u, ''))) continue;
    return {
      text: `${text.slice(0, match.index).trimEnd()} ${text.slice(match.index + match[0].length).trimStart()}`,
      effort: words,
    };
  }
  return { text, effort: null };
}

/** Stands for a title that is already cut off. */
const STAND_IN = 'Title';

/** `**Title** (M)`, `**Title** (Ann, 2 days) – waits for the keys`: the bracket behind a bold title. */
function takeLeadingRemarks(text: string): TrailingRemarks {
  const match = /^([([（][^()[\]（）]{1,160}[)\]）])(?:[.。]\s+|\s*)/u.exec(text);
  const remarks = match ? takeTrailingRemarks(`${STAND_IN} ${match[1]}`) : null;
  return match && remarks ? { ...remarks, text: text.slice(match[0].length) } : { text, fields: [] };
}

function cutTitle(text: string): { title: string; rest: string } {
  const bold = /^(?:\*\*|__)([^*_][^*]{0,300}?)(?:\*\*|__)\s*/u.exec(text);
  if (bold?.[1]) {
    const behind = text.slice(bold[0].length);
    const separator = /^(?:[.:：]\s*|[—–]\s*|-\s+|[(（])/u.exec(behind);
    if (separator || behind === '')
      return {
        title: bold[1].replace(/[:：]$/u, ''),
        rest: /^[(（]/u.test(behind) ? behind : behind.slice(separator?.[0].length ?? 0),
      };
  }
  const aside = text.search(/\s\*[(（][^*]*\*/u);
  const end = findSentenceEnd(text);
  const sentence = aside >= 8 && (end < 0 || end > aside) ? text.slice(0, aside).trimEnd().length : end;
  const first = sentence > 0 ? text.slice(0, sentence) : text;
  const dash = first.length > LONG ? first.search(/\s[—–]\s/u) : -1;
  const length = dash >= 12 ? dash : sentence > 0 ? sentence : text.length;
  return {
    title: text.slice(0, length).replace(/[.。]$/u, ''),
    rest: text.slice(length).replace(/^[.。\s]*(?:[—–]\s)?/u, ''),
  };
}

/** Offset behind the first full stop that a capital, a mark or bold words follow, outside code and parentheses; -1 without one. */
function findSentenceEnd(text: string): number {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '`') {
      const close = text.indexOf('`', at + 1);
      if (close > 0) at = close;
    } else if ('([（'.includes(character)) depth += 1;
    else if (')]）'.includes(character)) depth = Math.max(0, depth - 1);
    else if (character === '。') return at + 1;
    else if (
      character === '.' &&
      depth === 0 &&
      at >= 8 &&
      /^[*_]{0,2}\s+(?:[\p{Lu}*`"«“]|\p{Extended_Pictographic})/u.test(text.slice(at + 1, at + 8))
    ) {
      return at + 1 + (/^[*_]{0,2}/.exec(text.slice(at + 1))?.[0].length ?? 0);
    }
  }
  return -1;
}
