export const OPERATORS = [':', '<=', '>=', '<', '>'] as const;
export type Operator = (typeof OPERATORS)[number];

/** An amount of work. Days and weeks are hours already. */
export interface Amount {
  readonly amount: number;
  readonly unit: 'h' | 'pt';
}

/** A calendar day, YYYY-MM-DD, or some days from today. */
export type Day = { readonly date: string } | { readonly fromToday: number };

/** A comparison holds for any of its values; all operators but `:` take one. Null is `none`: nothing is stated. */
interface Comparison<Value> {
  readonly operator: Operator;
  readonly values: readonly (Value | null)[];
}

/** What is asked about one field, or in all words. Which fields there are is up to what is asked about. */
export type Term =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'choice'; readonly field: string; readonly values: readonly string[] }
  | { readonly kind: 'name'; readonly field: string; readonly values: readonly (string | null)[] }
  | ({ readonly kind: 'priority' } & Comparison<number>)
  | ({ readonly kind: 'effort' } & Comparison<Amount>)
  | ({ readonly kind: 'due' } & Comparison<Day>);

/**
 * A query as a tree. `all` without parts is the empty query, which every item matches; elsewhere `all` and `any` have at
 * least two parts.
 */
export type Query =
  | { readonly kind: 'all'; readonly parts: readonly Query[] }
  | { readonly kind: 'any'; readonly parts: readonly Query[] }
  | { readonly kind: 'not'; readonly part: Query }
  | Term;

/** The query that every item matches. */
export const EVERYTHING: Query = { kind: 'all', parts: [] };
