import type { Effort, Priority } from '../model.ts';
import type { ChoiceField, NameField } from './fields.ts';
import type { SortKey } from './sort-keys.ts';

/** What a query can know about one thing: plain data, so that a page can carry it. */
export interface Facts {
  /** What words are searched in, folded. */
  readonly text: string;
  readonly choices: Readonly<Record<string, readonly string[]>>;
  /** Folded names; none where nothing is stated. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  readonly priority: Pick<Priority, 'rank'> | null;
  readonly effort: Pick<Effort, 'points' | 'hours'> | null;
  /** YYYY-MM-DD. */
  readonly due: string | null;
}

/** What a query can know about one item. Its text is id, title, summary, the words of its status and outside blockers. */
export interface ItemFacts extends Facts {
  readonly choices: Readonly<Record<ChoiceField, readonly string[]>>;
  readonly names: Readonly<Record<NameField, readonly string[]>>;
  readonly order: Readonly<Record<SortKey, string | number | null>>;
}
