import type { words as english } from '../en/filters.ts';
import { number } from './grammar.ts';

export const words: typeof english = {
  all: 'Alle',
  none: { sprint: 'Kein Sprint', lane: 'Keine Bahn', priority: 'Keine Priorität', owner: 'Niemand zuständig' },
  narrowItems: 'Einträge eingrenzen',
  query: 'Abfrage',
  placeholder: 'Wörter oder Feld:Wert',
  choices: 'Was hier stehen kann',
  howToAsk: 'So wird gefragt',
  showAll: 'Alle zeigen',
  shown: (shown, all) => `${number(shown)} von ${number(all)} gezeigt`,
  matches: (matching, all, here) =>
    `${number(matching)} von ${number(all)} passen, ${number(here)} davon auf dieser Seite`,
  of: (shown, all) => `${number(shown)} von ${all}`,
};
