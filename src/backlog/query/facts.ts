import type { Effort, Priority } from '../model.ts';
import type { ChoiceField, NameField } from './fields.ts';
import type { SortKey } from './sort-keys.ts';

/** What a query can know about one item: plain data, so that a page can carry it. */
export interface ItemFacts {
  /** What words are searched in, folded: id, title, summary, the words of its status, what it waits for outside. */
  readonly text: string;
  readonly choices: Readonly<Record<ChoiceField, readonly string[]>>;
  /** Folded names; none where nothing is stated. */
  readonly names: Readonly<Record<NameField, readonly string[]>>;
  readonly priority: Pick<Priority, 'rank'> | null;
  readonly effort: Pick<Effort, 'points' | 'hours'> | null;
  /** YYYY-MM-DD. */
  readonly due: string | null;
  readonly order: Readonly<Record<SortKey, string | number | null>>;
}
