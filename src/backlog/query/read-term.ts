import { fold } from '../vocabulary/normalise.ts';
import { type Amount, type Day, OPERATORS, type Operator, type Query } from './ast.ts';
import { createUnknown, type QueryError } from './error.ts';
import type { Field, FieldTable } from './fields.ts';
import type { KnownNames } from './names.ts';
import type { Token, Word } from './scan.ts';
import { readAmount, readDay, readLevel } from './values.ts';

type Term = Extract<Token, { kind: 'term' }>;

/** What a name stands for where the field is called otherwise. */
const THINGS: Readonly<Record<string, string>> = {
  id: 'item',
  parent: 'item',
  'waits-for': 'item',
  'holds-up': 'item',
};

/** What a query is read with: the fault of a word goes to `errors`. */
interface Context {
  readonly names: KnownNames;
  readonly fields: FieldTable;
  readonly errors: QueryError[];
}

interface Reading extends Context {
  readonly term: Term;
  readonly field: string;
  /** What is known of that field. */
  readonly about: Field;
  readonly operator: Operator;
}

/** Words without a field; none where they hold no letter or digit. */
export function readWords(word: Word, errors: QueryError[]): Query[] {
  if (fold(word.text) !== '') return [{ kind: 'words', words: word.text }];
  errors.push(createError(word, `\`${word.text}\` has no letter or digit to search for`));
  return [];
}

/** `status:ready,blocked`, `effort>8h`; none where something is wrong with it. */
export function readTerm(term: Term, context: Context): Query[] {
  const { names, fields, errors } = context;
  const field = term.name.toLowerCase();
  const about = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!about) {
    const message = `unknown field \`${term.name}\` (words with a colon are searched for in quotation marks)`;
    errors.push(createUnknown(term.start, term.name, message, Object.keys(fields)));
    return [];
  }
  const before = errors.length;
  const operator = readOperator(term, field, about, errors);
  if (!operator) return [];
  const empty = term.values.find(({ text }) => text === '');
  if (empty) errors.push({ ...createError(term, `\`${field}\` lacks a value`), ...allowedFor(field, about, names) });
  if (empty) return [];
  const query = readValues({ ...context, term, field, about, operator });
  return errors.length > before ? [] : [query];
}

function readOperator(term: Term, field: string, { kind }: Field, errors: QueryError[]): Operator | undefined {
  const operator = OPERATORS.find((known) => known === term.operator);
  const start = term.start + term.name.length;
  const at = { start, end: start + term.operator.length };
  const isOrdered = ['level', 'amount', 'day'].includes(kind);
  if (operator && (isOrdered || operator === ':')) {
    if (operator === ':' || term.values.length < 2) return operator;
    errors.push(createError(term, `\`${field}${operator}\` compares with one value, not ${term.values.length}`));
    return undefined;
  }
  const allowed = isOrdered ? OPERATORS : [':'];
  errors.push({ ...createError(at, `\`${term.operator}\` does not go with \`${field}\``), allowed: [...allowed] });
  return undefined;
}

function readValues(reading: Reading): Query {
  const { field, about, operator } = reading;
  switch (about.kind) {
    case 'choice':
      return { kind: 'choice', field, values: readChoices(reading) };
    case 'level':
      return { kind: 'priority', operator, values: readMeasures(reading, readLevel, 'a priority such as p1') };
    case 'amount':
      return {
        kind: 'effort',
        operator,
        values: readMeasures<Amount>(reading, readAmount, 'an effort such as 8h, 2d, 1w or 5pt'),
      };
    case 'day':
      return {
        kind: 'due',
        operator,
        values: readMeasures<Day>(reading, readDay, 'a day such as 2026-03-01 or today+14d'),
      };
    case 'name':
      return { kind: 'name', field, values: reading.term.values.map((word) => readName(reading, word)) };
  }
}

function readChoices({ term, field, about: { values = [] }, errors }: Reading): string[] {
  return term.values.flatMap((word) => {
    const choice = word.text.toLowerCase().replaceAll(' ', '-');
    if (values.includes(choice)) return [choice];
    errors.push({
      ...createUnknown(word.start, word.text, `\`${field}\` is never \`${word.text}\``, values),
      end: word.end,
    });
    return [];
  });
}

function readMeasures<Value>(
  { term, field, operator, errors }: Reading,
  read: (text: string) => Value | undefined,
  kind: string,
): (Value | null)[] {
  return term.values.flatMap((word) => {
    if (isNone(word)) {
      if (operator !== ':') errors.push(createError(word, `nothing is ${operator} \`none\`: write \`${field}:none\``));
      return [null];
    }
    const value = read(word.text);
    if (value !== undefined) return [value];
    errors.push(createError(word, `\`${word.text}\` is not ${kind}`));
    return [];
  });
}

function readName({ names, field, errors }: Reading, word: Word): string | null {
  if (isNone(word)) return null;
  const folded = fold(word.text);
  if (folded === '') errors.push(createError(word, `\`${word.text}\` has no letter or digit`));
  const known = names[field];
  if (folded !== '' && known && !known.has(folded)) {
    errors.push({
      ...createUnknown(
        word.start,
        word.text,
        `there is no ${THINGS[field] ?? field} \`${word.text}\``,
        listNames(known),
      ),
      end: word.end,
    });
  }
  return word.text;
}

function allowedFor(field: string, { values = [] }: Field, names: KnownNames): Pick<QueryError, 'allowed'> {
  const known = names[field];
  return { allowed: known ? listNames(known) : values };
}

function listNames(known: ReadonlyMap<string, string>): string[] {
  return [...new Set(known.values())];
}

function isNone({ text, isQuoted }: Word): boolean {
  return !isQuoted && text.toLowerCase() === 'none';
}

function createError({ start, end }: Pick<Word, 'start' | 'end'>, message: string): QueryError {
  return { start, end, message, allowed: [], suggestions: [] };
}
