import type { words as english } from '../en/pager.ts';
import { number } from './grammar.ts';

export const words: typeof english = {
  pages: 'Seiten',
  pagesBelow: 'Seiten, unter der Liste',
  previous: 'Zurück',
  next: 'Weiter',
  notLoaded: 'Was auf den anderen Seiten steht, konnte nicht geladen werden.',
  pageOf: (page, pages) => `Seite ${number(page)} von ${number(pages)}`,
  range: (first, last, all) => `${number(first)}–${number(last)} von ${number(all)}`,
};
