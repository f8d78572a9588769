import type { Query } from './ast.ts';
import type { Facts } from './facts.ts';
import { compileQuery } from './match.ts';
import { type Choice, dropField, fieldOf } from './toggle.ts';

/** What narrowing a list comes to. */
export interface Narrowed {
  /** Whether each thing remains, in their order. */
  readonly matches: readonly boolean[];
  /** How many things each choice would show, in the order of the choices, under all that is asked of other fields. */
  readonly counts: readonly number[];
  /** How many there would be if nothing were asked of a field, by field of the choices. */
  readonly totals: ReadonlyMap<string, number>;
}

/** Narrows things to those that a query means, and counts what each choice beside it would leave. */
export function narrow(
  things: readonly Facts[],
  query: Query,
  choices: readonly Choice[],
  today: string | null,
): Narrowed {
  const fields = [...new Set(choices.map(fieldOf))];
  const left = new Map(
    fields.map((field) => [field, things.filter(compileQuery(dropField(query, field), today))] as const),
  );
  return {
    matches: things.map(compileQuery(query, today)),
    counts: choices.map((choice) => (left.get(fieldOf(choice)) ?? []).filter(compileQuery(choice, today)).length),
    totals: new Map([...left].map(([field, { length }]) => [field, length])),
  };
}
