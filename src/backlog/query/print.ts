import type { Amount, Day, Query, Term } from './ast.ts';

/** Writes a query so that reading it gives the same query: `status:blocked,ready sprint:"Sprint 4" -priority:p3`. */
export function printQuery(query: Query): string {
  if (query.kind === 'any') return query.parts.map((part) => printInside(part, ['any'])).join(' OR ');
  if (query.kind === 'all') return query.parts.map((part) => printInside(part, ['any', 'all'])).join(' ');
  if (query.kind === 'not') return `-${printInside(query.part, ['any', 'all'])}`;
  return printTerm(query);
}

function printInside(query: Query, grouped: readonly Query['kind'][]): string {
  const text = printQuery(query);
  return grouped.includes(query.kind) ? `(${text})` : text;
}

function printTerm(query: Term): string {
  switch (query.kind) {
    case 'words':
      return printWord(query.words);
    case 'choice':
      return `${query.field}:${query.values.join(',')}`;
    case 'name':
      return `${query.field}:${printValues(query.values, printName)}`;
    case 'priority':
      return `priority${query.operator}${printValues(query.values, (level) => `p${level}`)}`;
    case 'effort':
      return `effort${query.operator}${printValues(query.values, printAmount)}`;
    case 'due':
      return `due${query.operator}${printValues(query.values, printDay)}`;
  }
}

function printValues<Value>(values: readonly (Value | null)[], print: (value: Value) => string): string {
  return values.map((value) => (value === null ? 'none' : print(value))).join(',');
}

function printAmount({ amount, unit }: Amount): string {
  return `${amount}${unit}`;
}

function printDay(day: Day): string {
  if ('date' in day) return day.date;
  if (day.fromToday === 0) return 'today';
  return `today${day.fromToday > 0 ? '+' : '-'}${Math.abs(day.fromToday)}d`;
}

/** A name as a value of a field: quoted where it would mean something else. */
export function printName(name: string): string {
  return /^[^\s,()"]+$/.test(name) && name.toLowerCase() !== 'none' ? name : quote(name);
}

/** Quoted where it would mean something else: an opposite, an alternative, a field. */
function printWord(words: string): string {
  return /^(?!-|OR$)[^\s()":<>=]+$/.test(words) ? words : quote(words);
}

function quote(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}
