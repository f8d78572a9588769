import type { Phrase } from '../grammar.ts';
import { words as things } from './things.ts';

/** What live components say in the pages of authors. */
export const words = {
  /** What was asked for, and that nothing matches. */
  nothing: {
    item: 'No item.',
    deadline: 'No deadline.',
    dependency: 'No dependency.',
    finding: 'No finding.',
  },
  noMatch: {
    item: <Part>(query: Part): Phrase<Part> => ['No item matches ', query, '.'],
    deadline: <Part>(query: Part): Phrase<Part> => ['No deadline matches ', query, '.'],
    dependency: <Part>(query: Part): Phrase<Part> => ['No dependency matches ', query, '.'],
    finding: <Part>(query: Part): Phrase<Part> => ['No finding matches ', query, '.'],
  },
  items: 'Items',
  allOfThese: (project: string) => `All of these in ${project}`,
  itemsOf: (query: string) => `Items: ${query}`,
  moreItems: (items: number) => `${things.moreItems(items)}.`,
  moreFindings: (findings: number) => `${things.moreFindings(findings)}.`,
  moreDeadlines: (deadlines: number) => `${things.moreDeadlines(deadlines)}.`,
  due: (date: string) => `Due ${date}.`,
  dueLate: <Part>(date: string, late: Part): Phrase<Part> => [`Due ${date}, `, late, '.'],
};
