import { fold } from '../vocabulary/normalise.ts';
import type { Field, FieldTable } from './fields.ts';
import { printName } from './print.ts';
import { scanQuery, type Token } from './scan.ts';

/** What can be written at a place of a query. */
export interface Completion {
  /** What it takes the place of, as offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A sentence about it; empty where nothing is to be said. */
  readonly about: string;
}

/** More than this is no help to choose from. */
const MOST = 10;

/** The values that help to begin with, of fields whose values are no list. */
const MEASURES: Readonly<Record<Exclude<Field['kind'], 'choice' | 'name'>, readonly string[]>> = {
  level: ['p0', 'p1', 'p2', 'p3'],
  amount: ['8h', '2d', '1w', '5pt'],
  day: ['today', 'today+7d', 'today+14d'],
};

/**
 * Completes a query where the caret stands: `ow` to `owner:`, `owner:an` to `owner:"Ann Berg"`, `status:ready,b` to
 * `status:ready,blocked`. `namesOf` knows what occurs in a field.
 */
export function completeQuery(
  text: string,
  caret: number,
  fields: FieldTable,
  namesOf: (field: string) => readonly string[],
): Completion[] {
  const head = text.slice(0, caret);
  const end = caret + (/^[^\s,()"]*/.exec(text.slice(caret))?.[0].length ?? 0);
  const last = scanQuery(head, []).at(-1);
  const token = last?.end === head.length ? last : undefined;
  if (token?.kind === 'term') return completeValue(head, token, end, fields, namesOf);
  if (token?.kind === 'word' && !token.isQuoted && token.text !== '-')
    return completeField(token.text, token.start, end, fields);
  // In an open quotation mark outside of a field anything may be written.
  if (!token && head !== '' && !/[\s(-]$/.test(head)) return [];
  return completeField('', caret, end, fields);
}

function completeField(begun: string, start: number, end: number, fields: FieldTable): Completion[] {
  return Object.entries(fields)
    .filter(([name]) => name.startsWith(begun.toLowerCase()))
    .map(([name, { kind, about }]) => ({
      start,
      end,
      text: name + (kind === 'choice' || kind === 'name' ? ':' : '<='),
      about: about?.replaceAll('`', '') ?? '',
    }));
}

function completeValue(
  head: string,
  { name, operator, values, start: at }: Extract<Token, { kind: 'term' }>,
  end: number,
  fields: FieldTable,
  namesOf: (field: string) => readonly string[],
): Completion[] {
  const field = name.toLowerCase();
  const about = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!about) return [];
  const last = values.at(-1);
  const isOpen = last?.end !== head.length;
  if (last?.isQuoted && !isOpen) return [];
  // What is in an open quotation mark is no value yet.
  const behind = last ? last.end + 1 : at + name.length + operator.length;
  const start = isOpen ? behind : (last?.start ?? behind);
  const begun = fold(head.slice(start));
  return listValues(field, operator, about, namesOf)
    .filter((value) => begins(value, begun))
    .slice(0, MOST)
    .map((value) => ({ start, end, text: about.kind === 'name' ? printValue(value) : value, about: '' }));
}

function listValues(
  field: string,
  operator: string,
  about: Field,
  namesOf: (field: string) => readonly string[],
): readonly string[] {
  if (about.kind === 'choice') return about.values ?? [];
  const values = about.kind === 'name' ? namesOf(field) : MEASURES[about.kind];
  return operator === ':' ? [...values, NONE] : values;
}

/** Stands for what states nothing; a name of that spelling is quoted. */
const NONE = 'none';

function printValue(name: string): string {
  return name === NONE ? NONE : printName(name);
}

/** Whether a value, or a later word of it, begins so, and goes on. */
function begins(value: string, begun: string): boolean {
  const folded = fold(value);
  return folded !== begun && (folded.startsWith(begun) || folded.includes(` ${begun}`));
}
