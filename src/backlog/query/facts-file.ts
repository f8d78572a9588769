import { fold } from '../vocabulary/normalise.ts';
import type { Facts } from './facts.ts';
import type { FieldTable } from './fields.ts';
import type { KnownNames } from './names.ts';

/** What a page loads as JSON when somebody narrows its list. */
export interface FactsFile {
  /** The day that `today` means; null where none is known. */
  readonly today: string | null;
  readonly fields: FieldTable;
  readonly names: readonly FieldNames[];
  /** What a query can know about each thing of the list, by its key. */
  readonly entries: Readonly<Record<string, Facts>>;
}

/** The names that occur in some fields. */
export interface FieldNames {
  readonly fields: readonly string[];
  /** Whether a query that names something else is mistaken: people and labels come and go, sprints and items do not. */
  readonly isComplete: boolean;
  /** Each as it is shown, and what else it may be called, folded. */
  readonly names: readonly (readonly [shown: string, ...others: string[]])[];
}

/** The names of a field as a page carries them. */
export function listFieldNames(fields: readonly string[], known: ReadonlyMap<string, string> | undefined): FieldNames {
  const byShown = Map.groupBy(known ?? [], ([, shown]) => shown);
  return {
    fields,
    isComplete: true,
    names: [...byShown].map(([shown, pairs]) => [
      shown,
      ...pairs.map(([folded]) => folded).filter((folded) => folded !== fold(shown)),
    ]),
  };
}

/** The names that a query may use in the fields of a list, where a query that uses others is mistaken. */
export function readKnownNames({ names }: Pick<FactsFile, 'names'>): KnownNames {
  const complete = names.filter(({ isComplete }) => isComplete);
  return Object.fromEntries(
    complete.flatMap(({ fields, names: own }) => {
      const known = new Map(own.flatMap(([shown, ...others]) => [fold(shown), ...others].map((name) => [name, shown])));
      return fields.map((field) => [field, known] as const);
    }),
  );
}
