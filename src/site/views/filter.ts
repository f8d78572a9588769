import { words } from '#words/filters.ts';
import type { Severity } from '../../backlog/model.ts';
import { type Choice, compileQuery, type Facts, printQuery } from '../../backlog/query.ts';

/** One value that a list can be narrowed to. */
export interface FilterOption {
  /** The term that asks for it: `status:blocked`; empty for all values. */
  readonly term: string;
  readonly text: string;
  /** Null where there is nothing to count. */
  readonly count: number | null;
  /** Where the value leads without a script; null when there is nothing of it. */
  readonly href: string | null;
  readonly icon?: Severity;
}

/** One way to narrow a list. */
export interface FilterView {
  /** The field of the query language that it asks about. */
  readonly field: string;
  readonly title: string;
  /** True when its values are codes or paths. */
  readonly isCode: boolean;
  /** True when it narrows nothing without a script. */
  readonly isScripted?: boolean;
  readonly options: readonly FilterOption[];
}

/** A list that can be narrowed: by a query, and by links that change that query. */
export interface FilterBarView {
  /** Where a script finds what a query can know about the entries. */
  readonly facts: string;
  readonly filters: readonly FilterView[];
}

/** A value that things may have, as it is asked for and as it is shown. */
export interface ChoiceView {
  readonly choice: Choice;
  readonly text: string;
  readonly href: string;
}

/** Shows the values of one field that some things have, with how many have it. Null where there is nothing to choose. */
export function showFilter(
  things: readonly Facts[],
  choices: readonly ChoiceView[],
  { page, ...view }: Omit<FilterView, 'options' | 'isCode'> & { readonly page: string },
): FilterView | null {
  const options = choices.flatMap(({ choice, text, href }) => {
    const count = things.filter(compileQuery(choice, null)).length;
    return count > 0 ? [{ term: printQuery(choice), text, count, href }] : [];
  });
  if (options.length < 2) return null;
  const all = { term: '', text: words.all, count: things.length, href: page };
  return { ...view, isCode: false, options: [all, ...options] };
}
