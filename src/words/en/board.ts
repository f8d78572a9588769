import { or } from './grammar.ts';
import { words as things } from './things.ts';

/** The board of a project. */
export const words = {
  title: 'Board',
  narrow: 'Narrow the board',
  grouping: 'Grouping',
  by: { status: 'By status', sprints: 'By sprint', lanes: 'By lane' },
  moreInTable: (items: number) => `${things.moreItems(items)} in the table`,
  /** Which statuses no item has. */
  empty: (statuses: readonly string[]) =>
    `No item is ${or(statuses).join('')}; ${statuses.length === 1 ? 'that column is' : 'those columns are'} left out.`,
};
