import { number } from './grammar.ts';

/** Ways to narrow a list: links, and a box for a query. */
export const words = {
  all: 'All',
  none: { sprint: 'No sprint', lane: 'No lane', priority: 'No priority', owner: 'No owner' },
  narrowItems: 'Narrow the items',
  query: 'Query',
  placeholder: 'words, or field:value',
  choices: 'What can be written here',
  howToAsk: 'How to ask',
  showAll: 'Show all',
  shown: (shown: number, all: number) => `${number(shown)} of ${number(all)} shown`,
  matches: (matching: number, all: number, here: number) =>
    `${number(matching)} of ${number(all)} match, ${number(here)} of them on this page`,
  /** `all` is a figure as the page writes it. */
  of: (shown: number, all: string) => `${number(shown)} of ${all}`,
};
