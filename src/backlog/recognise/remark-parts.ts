import { findDate } from '../vocabulary/dates.ts';
import { isEffort, parseEffort } from '../vocabulary/effort.ts';
import { type FieldName, fieldOf } from '../vocabulary/field-names.ts';
import { isNone } from '../vocabulary/none.ts';
import { isHandle, isKindOfWork, isPersonName } from '../vocabulary/people.ts';
import { findPriority, isPriorityLevel, parsePriority } from '../vocabulary/priority.ts';
import { parseStatus } from '../vocabulary/status.ts';
import { statesRelation, statesWait, withoutIds } from './id-phrases.ts';
import type { Tail } from './remark-tails.ts';

/** What one part of a remark says. */
export interface TrailingField {
  readonly field: FieldName;
  readonly label: string;
  readonly text: string;
}

/** One part of a remark, as it is read. */
export interface Part extends TrailingField {
  /** True for words that are a remark only beside another one: a bare name, a level such as `High`. */
  readonly isWeak: boolean;
}

/** A comma inside a number parts nothing. */
const SEPARATOR = /[;；，、،؛·•|]|,(?!\d)|\s\/\s/u;

/** All parts of a tail; null when one of them says nothing that the vocabulary knows. */
export function readParts({ words, carrier, tag }: Tail): Part[] | null {
  if (tag) return [tag];
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

export function readTag(words: string): Part | null {
  const text = words.slice(words.startsWith('📅') ? '📅'.length : 1).trim();
  if (words.startsWith('#')) return { field: 'labels', label: '', text, isWeak: false };
  if (words.startsWith('📅')) return { field: 'deadline', label: '📅', text, isWeak: false };
  if (words.startsWith('@{')) return { field: 'deadline', label: '', text: words.slice(2, -1), isWeak: false };
  if (words.startsWith('✅')) return { field: 'status', label: '', text: words, isWeak: false };
  if (!/\p{L}/u.test(words)) return { field: 'priority', label: '', text: words, isWeak: false };
  const labelled = readLabelled(words);
  return labelled && labelled.field in FITS_WITHOUT_SIGN ? { ...labelled, isWeak: false } : null;
}

/** Only in marks of its own: in a bracket, `backend` may be what a title is about. */
export function labelOfWork(text: string): Part {
  return { field: 'labels', label: '', text, isWeak: true };
}

/** `Owner: Ann, Bob` and `after A-1, A-2` go on behind the comma. */
function goesOn(previous: Part, text: string): boolean {
  if (previous.field === 'owner') return isPersonName(text) || isHandle(text);
  return ['dependencies', 'blocked-by', 'blocks'].includes(previous.field) && withoutIds(text) === '';
}

export function readPart(text: string): Part | null {
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
