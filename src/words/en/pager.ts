import { number } from './grammar.ts';

/** The way through the pages of a list. */
export const words = {
  pages: 'Pages',
  pagesBelow: 'Pages, below the list',
  previous: 'Previous',
  next: 'Next',
  notLoaded: 'What stands on the other pages could not be loaded.',
  pageOf: (page: number, pages: number) => `Page ${number(page)} of ${number(pages)}`,
  /** What of a group or a list stands here. */
  range: (first: number, last: number, all: number) => `${number(first)}–${number(last)} of ${number(all)}`,
};
