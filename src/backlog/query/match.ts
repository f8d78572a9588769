import { fold } from '../vocabulary/normalise.ts';
import type { Amount, Operator, Query, Term } from './ast.ts';
import type { Facts } from './facts.ts';
import { resolveDay } from './values.ts';

/** Whether a thing is meant. */
export type Predicate = (facts: Facts) => boolean;

/** Makes the predicate of a query. `today` is the day that `today` means; without one, no item is due before or after it. */
export function compileQuery(query: Query, today: string | null): Predicate {
  switch (query.kind) {
    case 'all': {
      const parts = query.parts.map((part) => compileQuery(part, today));
      return (facts) => parts.every((matches) => matches(facts));
    }
    case 'any': {
      const parts = query.parts.map((part) => compileQuery(part, today));
      return (facts) => parts.some((matches) => matches(facts));
    }
    case 'not': {
      const matches = compileQuery(query.part, today);
      return (facts) => !matches(facts);
    }
    default:
      return compileTerm(query, today);
  }
}

function compileTerm(query: Term, today: string | null): Predicate {
  switch (query.kind) {
    case 'words': {
      const words = fold(query.words);
      return ({ text }) => text.includes(words);
    }
    case 'choice': {
      const { field, values } = query;
      return ({ choices }) => choices[field]?.some((choice) => values.includes(choice)) ?? false;
    }
    case 'name':
      return compileNames(query);
    case 'priority':
      return compileComparison(
        query,
        ({ priority }) => priority,
        ({ rank }, level) => compare(rank, level),
      );
    case 'effort':
      return compileComparison(query, ({ effort }) => effort, compareAmount);
    case 'due':
      return compileComparison(
        query,
        ({ due }) => due,
        (due, day) => compare(due, resolveDay(day, today)),
      );
  }
}

function compileNames({ field, values }: Extract<Term, { kind: 'name' }>): Predicate {
  const wanted = new Set(values.flatMap((name) => (name === null ? [] : [fold(name)])));
  const isNoneMeant = values.includes(null);
  return ({ names }) => {
    const own = names[field] ?? [];
    return own.length === 0 ? isNoneMeant : own.some((name) => wanted.has(name));
  };
}

/** What is stated but cannot be compared, such as a priority without a rank, matches neither `none` nor any value. */
function compileComparison<Stated, Value>(
  { operator, values }: { readonly operator: Operator; readonly values: readonly (Value | null)[] },
  read: (facts: Facts) => Stated | null,
  compareWith: (stated: Stated, value: Value) => number | null,
): Predicate {
  return (facts) => {
    const stated = read(facts);
    return values.some((value) => {
      if (stated === null || value === null) return stated === value;
      const order = compareWith(stated, value);
      return order !== null && HOLDS[operator](order);
    });
  };
}

const HOLDS: Readonly<Record<Operator, (order: number) => boolean>> = {
  ':': (order) => order === 0,
  '<': (order) => order < 0,
  '<=': (order) => order <= 0,
  '>': (order) => order > 0,
  '>=': (order) => order >= 0,
};

function compareAmount(effort: NonNullable<Facts['effort']>, { amount, unit }: Amount): number | null {
  return compare(unit === 'h' ? effort.hours : effort.points, amount);
}

function compare<Value extends number | string>(a: Value | null, b: Value | null): number | null {
  if (a === null || b === null) return null;
  return a < b ? -1 : a > b ? 1 : 0;
}
