import type { Status, StatusClass } from '../model.ts';
import { findDate } from './dates.ts';
import { createPrefixMatcher, fold } from './normalise.ts';
import { statusBoxes, statusMarks, statusRemarks, statusWords } from './status-words.ts';

/** From what still needs somebody most to what needs nobody: a compound status means its most needy part. */
const NEED: readonly StatusClass[] = [
  'blocked',
  'in-progress',
  'needs-spec',
  'ready',
  'planned',
  'deferred',
  'cancelled',
  'done',
];

const matchPhrase = createPrefixMatcher(statusWords);

/** Terms that a document or the settings define, by {@link termKey}; null for a mark that stands for something else than a status. */
export type StatusTerms = ReadonlyMap<string, StatusClass | null>;

/** What a term is looked up by: its folded words, or the mark itself. */
export function termKey(term: string): string {
  return fold(term) || term.replace(/\ufe0f/g, '').trim();
}

/** What a box is looked up by that a single document gives a meaning of its own. */
export function boxTermKey(box: string, file: string): string {
  return `${box} ${file}`;
}

export const noTerms: StatusTerms = new Map();

/** The status of a checklist box, or null for a mark nobody uses. */
export function statusOfBox(box: string): Status | null {
  const known = statusBoxes[box];
  return known ? { ...plainStatus(known, `[${box}]`) } : null;
}

/** The class that a mark such as ✅ at the beginning of a text stands for, with the mark's length. */
export function markAt(text: string): { class: StatusClass; length: number } | null {
  const found = statusMarks.find(([mark]) => text.startsWith(mark));
  if (!found) return null;
  const length = text.startsWith('\ufe0f', found[0].length) ? found[0].length + 1 : found[0].length;
  return { class: found[1], length };
}

/**
 * Reads a status as written, or null when its words are unknown.
 * `Done (repo-side 2026-02-06); Pending External Action (deadline: 2026-02-11)` is `blocked`, with the deadline.
 */
export function parseStatus(text: string, terms: StatusTerms = noTerms): Status | null {
  const words = text.trim();
  const clauses = splitOutside(words, CLAUSES);
  const parts = clauses.map((clause) => parseClause(clause, terms)).filter((part) => part !== null);
  const neediest = NEED.map((need) => parts.find((part) => part.class === need)).find((part) => part !== undefined);
  if (!neediest) return null;
  const first = <Key extends keyof Status>(key: Key) =>
    neediest[key] ?? parts.find((part) => part[key] !== null)?.[key] ?? null;
  return { ...neediest, text: words, deadline: first('deadline'), owner: first('owner'), evidence: first('evidence') };
}

/**
 * The words that make a status what it is, without what stands beside them: `Pending External Action` of the example
 * above. All of them where no known word does.
 */
export function wordsOfStatus({ text, class: statusClass }: Pick<Status, 'text' | 'class'>): string {
  const heads = splitOutside(text, CLAUSES).map(headOf);
  const head = heads.find((each) => classOf(each, noTerms)?.class === statusClass) ?? headOf(text);
  return head.slice(markAt(head)?.length ?? 0).trim();
}

/** `[Done](https://…)`: the words of a link are the status. */
const LEADING_LINK = /^\s*\[([^[\]]{1,60})\]\([^()\s]{1,400}\)/u;

/** What stands between two states of one piece of work. */
const CLAUSES = /[;→]|->/;

function parseClause(clause: string, terms: StatusTerms): Status | null {
  const head = headOf(clause);
  const statusClass = classOf(head, terms);
  if (statusClass === null) return null;
  const remarks = splitOutside(remarksOf(clause.replace(LEADING_LINK, '$1')), /[;,，；]/);
  const status = { ...plainStatus(statusClass.class, clause.trim()) };
  const reasons: string[] = statusClass.rest ? [statusClass.rest] : [];
  for (const remark of remarks) {
    const pair = /^\s*(\p{L}[\p{L} ]*?)\s*[:：]\s*(.+)$/su.exec(remark);
    const value = pair?.[2]?.trim() ?? '';
    const name = pair ? statusRemarks.get(fold(pair[1] ?? '')) : undefined;
    if (name === 'deadline') status.deadline = findDate(value);
    else if (name === 'owner') status.owner = value;
    else if (name === 'evidence') status.evidence = value.replace(/^`|`$/g, '');
    else if (name === 'reason') reasons.push(value);
    else {
      status.date ??= findDate(remark);
      const reason = withoutDate(remark);
      if (reason) reasons.push(reason);
    }
  }
  status.date ??= findDate(head);
  return { ...status, reason: reasons.join('; ') || null };
}

/** A clause without what it says in parentheses, and without its marks. */
function headOf(clause: string): string {
  return clause
    .replace(LEADING_LINK, '$1')
    .replace(/[(（[].*$/su, '')
    .replace(/[`*~]/g, '')
    .trim();
}

function classOf(head: string, terms: StatusTerms): { class: StatusClass; rest: string } | null {
  const mark = markAt(head);
  const words = (mark ? head.slice(mark.length) : head).trim();
  const folded = fold(words);
  const marked = mark ? ownMeaning(head.slice(0, mark.length), mark.class, terms) : null;
  if (folded === '') return marked ? { class: marked, rest: '' } : null;
  const term = terms.get(folded);
  if (term) return { class: term, rest: '' };
  const phrase = matchPhrase(folded);
  if (phrase) return { class: phrase.value, rest: remainder(words, folded, phrase.length) };
  return marked ? { class: marked, rest: withoutDate(words) } : null;
}

/** A legend may give a mark another meaning, or none that is a status. */
function ownMeaning(mark: string, usual: StatusClass, terms: StatusTerms): StatusClass | null {
  const own = terms.get(termKey(mark));
  return own === undefined ? usual : own;
}

/** What is written behind the status word: `READY - waiting for keys` leaves `waiting for keys`. */
function remainder(words: string, folded: string, length: number): string {
  const rest = folded.slice(length).trim();
  if (rest === '') return '';
  const count = rest.split(' ').length;
  const tokens = words.split(/[\s/]+/);
  return withoutDate(
    tokens
      .slice(-count)
      .join(' ')
      .replace(/^[-–—:：,\s]+/, ''),
  );
}

function remarksOf(clause: string): string {
  const open = clause.search(/[(（[]/);
  if (open < 0) return '';
  return clause.slice(open + 1).replace(/[)）\]][\s.]*$/, '');
}

function withoutDate(text: string): string {
  const date = findDate(text);
  return (date ? text.replace(/\(?\d{4}-\d{2}-\d{2}\)?(?:\s+[A-Z]{2,4}\b)?/, '') : text).replace(
    /^[\s,:–—-]+|(?<![\s,:–—-])[\s,:–—-]+$/g,
    '',
  );
}

/** Splits at separators that stand neither in parentheses nor in code. */
function splitOutside(text: string, separator: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let code = false;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === '`') code = !code;
    if (code) continue;
    if ('([（'.includes(character)) depth += 1;
    else if (')]）'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && separator.test(text.slice(at, at + 2)) && text.slice(at, at + 2).search(separator) === 0) {
      parts.push(text.slice(start, at));
      start = at + (text.startsWith('->', at) ? 2 : 1);
    }
  }
  parts.push(text.slice(start));
  return parts.filter((part) => part.trim() !== '');
}

function plainStatus(statusClass: StatusClass, text: string): Status {
  return {
    class: statusClass,
    text,
    date: null,
    deadline: null,
    reason: null,
    owner: null,
    evidence: null,
    inherited: false,
  };
}
