import { fold } from '../vocabulary/normalise.ts';
import { type Amount, type Day, OPERATORS, type Operator, type Query } from './ast.ts';
import { createUnknown, type QueryError } from './error.ts';
import { FIELD_NAMES, FIELDS, type Field, type FieldName, type NameField } from './fields.ts';
import type { KnownNames } from './names.ts';
import type { Token, Word } from './scan.ts';
import { readAmount, readDay, readLevel } from './values.ts';

type Term = Extract<Token, { kind: 'term' }>;

/** What a name stands for where the field is called otherwise. */
const THINGS: Partial<Record<NameField, string>> = {
  id: 'item',
  parent: 'item',
  'waits-for': 'item',
  'holds-up': 'item',
};

/** What a term is read with: the fault of a word goes to `errors`. */
interface Reading {
  readonly term: Term;
  readonly field: FieldName;
  readonly operator: Operator;
  readonly names: KnownNames;
  readonly errors: QueryError[];
}

/** Words without a field; none where they hold no letter or digit. */
export function readWords(word: Word, errors: QueryError[]): Query[] {
  if (fold(word.text) !== '') return [{ kind: 'words', words: word.text }];
  errors.push(createError(word, `\`${word.text}\` has no letter or digit to search for`));
  return [];
}

/** `status:ready,blocked`, `effort>8h`; none where something is wrong with it. */
export function readTerm(term: Term, names: KnownNames, errors: QueryError[]): Query[] {
  const field = FIELD_NAMES.find((name) => name === term.name.toLowerCase());
  if (!field) {
    const message = `unknown field \`${term.name}\` (words with a colon are searched for in quotation marks)`;
    errors.push(createUnknown(term.start, term.name, message, FIELD_NAMES));
    return [];
  }
  const before = errors.length;
  const operator = readOperator(term, field, errors);
  if (!operator) return [];
  const empty = term.values.find(({ text }) => text === '');
  if (empty) errors.push({ ...createError(term, `\`${field}\` lacks a value`), ...allowedFor(field, names) });
  if (empty) return [];
  const query = readValues({ term, field, operator, names, errors });
  return errors.length > before ? [] : [query];
}

function readOperator(term: Term, field: FieldName, errors: QueryError[]): Operator | undefined {
  const operator = OPERATORS.find((known) => known === term.operator);
  const start = term.start + term.name.length;
  const at = { start, end: start + term.operator.length };
  const isOrdered = ['level', 'amount', 'day'].includes(FIELDS[field].kind);
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
  const { field, operator } = reading;
  switch (field) {
    case 'status':
    case 'is':
    case 'kind':
      return { kind: 'choice', field, values: readChoices(reading) };
    case 'priority':
      return { kind: field, operator, values: readMeasures(reading, readLevel, 'a priority such as p1') };
    case 'effort':
      return {
        kind: field,
        operator,
        values: readMeasures<Amount>(reading, readAmount, 'an effort such as 8h, 2d, 1w or 5pt'),
      };
    case 'due':
      return {
        kind: field,
        operator,
        values: readMeasures<Day>(reading, readDay, 'a day such as 2026-03-01 or today+14d'),
      };
    default:
      return { kind: 'name', field, values: reading.term.values.map((word) => readName(reading, field, word)) };
  }
}

function readChoices({ term, field, errors }: Reading): string[] {
  const { values = [] }: Field = FIELDS[field];
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

function readName({ names, errors }: Reading, field: NameField, word: Word): string | null {
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

function allowedFor(field: FieldName, names: KnownNames): Pick<QueryError, 'allowed'> {
  const { values = [] }: Field = FIELDS[field];
  const known = field in names ? names[field as NameField] : undefined;
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
