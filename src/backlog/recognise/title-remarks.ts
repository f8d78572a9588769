import { isEffort } from '../vocabulary/effort.ts';
import { relationOf } from '../vocabulary/references.ts';
import { markAt, parseStatus } from '../vocabulary/status.ts';

export interface TitleRemarks {
  readonly title: string;
  readonly rest: string;
  readonly status: string | null;
  readonly effort: string | null;
}

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
  const waits = takeTrailingDependency(markdown);
  const lead = takeLeadingStatus(waits.text);
  const sized = takeBoldEffort(lead.text);
  const tail = takeTrailingStatus(sized.text);
  const { title, rest } = cuts ? cutTitle(tail.text) : { title: tail.text, rest: '' };
  const bracket = takeLeadingEffort(rest);
  const later = takeLeadingStatus(bracket.text);
  return {
    title: title.trim(),
    rest: [later.text.trim(), waits.dependency].filter((part) => part !== '').join(' '),
    status: lead.status ?? tail.status ?? later.status,
    effort: sized.effort ?? bracket.effort,
  };
}

const LEADING =
  /^(\*\*|__)?\s*([^.:：—–(（*_]{2,40}?)\s*([(（][^)）]{0,120}[)）])?\s*(\*\*|__)?\s*([(（][^)）]{0,120}[)）])?\s*(?:[.:：。]\s*|\s[—–-]\s+|$)/u;

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
  const arrow = /^(.{3,}?)\s*((?:↳|⛓)\s.*)$/su.exec(text);
  if (arrow?.[1] && arrow[2]) return { text: arrow[1], dependency: arrow[2] };
  const bracket = /^(.{3,}?)\s*([(（]([^()（）]{3,120})[)）])\s*$/su.exec(text);
  if (bracket?.[1] && bracket[2] && /[\d-]/.test(bracket[2]) && relationOf(bracket[3] ?? '') !== null)
    return { text: bracket[1], dependency: bracket[2] };
  return { text, dependency: '' };
}

function takeTrailingStatus(text: string): { text: string; status: string | null } {
  const bracket = /^(.{3,}?)\s*\\?\[([^[\]]{2,120}?)\\?\]\s*$/su.exec(text);
  if (bracket?.[1] && bracket[2] && isStatus(bracket[2].split(/[:：]/u)[0] ?? '')) {
    const [word, ...reason] = bracket[2].split(/[:：]/u);
    return { text: bracket[1], status: reason.length > 0 ? `${word} (${reason.join(':').trim()})` : (word ?? '') };
  }
  const marked = /^(.{3,}?)\s+(\p{Extended_Pictographic}\ufe0f?)\s*((?:\*\*)?[^*]{0,60}(?:\*\*)?)\s*$/su.exec(text);
  const mark = marked?.[2] ? markAt(marked[2]) : null;
  if (marked?.[1] && mark) {
    const words = (marked[3] ?? '').replace(/\*\*/g, '').trim();
    if (words === '' || isStatus(words.replace(/[(（].*$/su, '')))
      return { text: marked[1], status: `${marked[2]} ${words}`.trim() };
  }
  const aside = /^(.{3,}?)\s*[_*]{0,2}[(（]([^()（）]{2,40})[)）][_*]{0,2}\s*$/su.exec(text);
  if (aside?.[1] && aside[2] && isStatus(aside[2])) return { text: aside[1], status: aside[2] };
  const worded = /^(.{3,}?)\s*(?:[—–]|\s-)\s*(?:\*\*)?([\p{L}][\p{L} _-]{1,24})(?:\*\*)?\s*$/su.exec(text);
  if (worded?.[1] && worded[2] && /^\p{Lu}+[\p{Lu} _-]*$/u.test(worded[2]) && isStatus(worded[2]))
    return { text: worded[1], status: worded[2] };
  return { text, status: null };
}

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

/** `**Title** (M)`: the bracket behind a bold title. */
function takeLeadingEffort(text: string): { text: string; effort: string | null } {
  const match = /^[([（]([^()[\]（）]{1,40})[)\]）]\s*/u.exec(text);
  if (!match?.[1] || !isEffort(match[1])) return { text, effort: null };
  return { text: text.slice(match[0].length), effort: match[1] };
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
  const aside = /^(.{8,}?)\s+\*[(（][^*]*\*/u.exec(text);
  const sentence = findSentenceEnd(aside?.[1] ?? text) > 0 || !aside?.[1] ? findSentenceEnd(text) : aside[1].length;
  const first = sentence > 0 ? text.slice(0, sentence) : text;
  const dash = first.length > LONG ? first.search(/\s[—–]\s/u) : -1;
  const end = dash >= 12 ? dash : sentence > 0 ? sentence : text.length;
  return {
    title: text.slice(0, end).replace(/[.。]$/u, ''),
    rest: text.slice(end).replace(/^[.。\s]*(?:[—–]\s)?/u, ''),
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
