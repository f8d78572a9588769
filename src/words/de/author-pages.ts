import type { words as english } from '../en/author-pages.ts';
import { words as things } from './things.ts';

export const words: typeof english = {
  nothing: {
    item: 'Kein Eintrag.',
    deadline: 'Kein Termin.',
    dependency: 'Keine Abhängigkeit.',
    finding: 'Kein Befund.',
  },
  noMatch: {
    item: (query) => ['Kein Eintrag passt zu ', query, '.'],
    deadline: (query) => ['Kein Termin passt zu ', query, '.'],
    dependency: (query) => ['Keine Abhängigkeit passt zu ', query, '.'],
    finding: (query) => ['Kein Befund passt zu ', query, '.'],
  },
  items: 'Einträge',
  allOfThese: (project) => `Alle davon in ${project}`,
  itemsOf: (query) => `Einträge: ${query}`,
  moreItems: (items) => `${things.moreItems(items)}.`,
  moreFindings: (findings) => `${things.moreFindings(findings)}.`,
  moreDeadlines: (deadlines) => `${things.moreDeadlines(deadlines)}.`,
  due: (date) => `Fällig am ${date}.`,
  dueLate: (date, late) => [`Fällig am ${date}, `, late, '.'],
};
