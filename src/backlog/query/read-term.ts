import { fold } from '../vocabulary/normalise.ts';
import { type Amount, type Day, OPERATORS, type Operator, type Query } from './ast.ts';
import { createError, createUnknown, type QueryError, type QueryWords } from './error.ts';
import type { Field, FieldTable } from './fields.ts';
import type { KnownNames } from './names.ts';
import type { Token, Word } from './scan.ts';
import { readAmount, readDay, readLevel } from './values.ts';

type Term = Extract<Token, { kind: 'term' }>;

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
  errors.push(createError(word, (words) => words.notSearchable(word.text)));
  return [];
}

/** `status:ready,blocked`, `effort>8h`; none where something is wrong with it. */
export function readTerm(term: Term, context: Context): Query[] {
  const { names, fields, errors } = context;
  const field = term.name.toLowerCase();
  const about = Object.hasOwn(fields, field) ? fields[field] : undefined;
  if (!about) {
    const { name: text, start } = term;
    const place = { text, start, end: start + text.length };
    errors.push(createUnknown(place, (words) => words.unknownField(text), Object.keys(fields)));
    return [];
  }
  const before = errors.length;
  const operator = readOperator(term, field, about, errors);
  if (!operator) return [];
  const empty = term.values.find(({ text }) => text === '');
  if (empty) errors.push(createError(term, (words) => words.noValue(field), listAllowed(field, about, names)));
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
    errors.push(createError(term, (words) => words.severalValues(field, operator, term.values.length)));
    return undefined;
  }
  errors.push(createError(at, (words) => words.wrongOperator(term.operator, field), isOrdered ? OPERATORS : [':']));
  return undefined;
}

function readValues(reading: Reading): Query {
  const { field, about, operator } = reading;
  switch (about.kind) {
    case 'choice':
      return { kind: 'choice', field, values: readChoices(reading) };
    case 'level':
      return { kind: 'priority', operator, values: readMeasures(reading, readLevel, 'priority') };
    case 'amount':
      return { kind: 'effort', operator, values: readMeasures<Amount>(reading, readAmount, 'effort') };
    case 'day':
      return { kind: 'due', operator, values: readMeasures<Day>(reading, readDay, 'due') };
    case 'name':
      return { kind: 'name', field, values: reading.term.values.map((word) => readName(reading, word)) };
  }
}

function readChoices({ term, field, about: { values = [] }, errors }: Reading): string[] {
  return term.values.flatMap((word) => {
    const choice = word.text.toLowerCase().replaceAll(' ', '-');
    if (values.includes(choice)) return [choice];
    errors.push(createUnknown(word, (words) => words.wrongChoice(field, word.text), values));
    return [];
  });
}

function readMeasures<Value>(
  { term, field, operator, errors }: Reading,
  read: (text: string) => Value | undefined,
  measure: Parameters<QueryWords['wrongMeasure']>[0],
): (Value | null)[] {
  return term.values.flatMap((word) => {
    if (isNone(word)) {
      if (operator !== ':') errors.push(createError(word, (words) => words.comparedNone(field, operator)));
      return [null];
    }
    const value = read(word.text);
    if (value !== undefined) return [value];
    errors.push(createError(word, (words) => words.wrongMeasure(measure, word.text)));
    return [];
  });
}

function readName({ names, field, errors }: Reading, word: Word): string | null {
  if (isNone(word)) return null;
  const folded = fold(word.text);
  if (folded === '') errors.push(createError(word, (words) => words.nameless(word.text)));
  const known = names[field];
  if (folded !== '' && known && !known.has(folded)) {
    errors.push(createUnknown(word, (words) => words.unknownName(field, word.text), listNames(known)));
  }
  return word.text;
}

function listAllowed(field: string, { values = [] }: Field, names: KnownNames): readonly string[] {
  const known = names[field];
  return known ? listNames(known) : values;
}

function listNames(known: ReadonlyMap<string, string>): string[] {
  return [...new Set(known.values())];
}

function isNone({ text, isQuoted }: Word): boolean {
  return !isQuoted && text.toLowerCase() === 'none';
}
