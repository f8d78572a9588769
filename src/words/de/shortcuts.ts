import type { words as english } from '../en/shortcuts.ts';

export const words: typeof english = {
  title: 'Tastenkürzel',
  short: 'Tastatur',
  lede: 'Sie gelten, solange kein Text eingegeben wird.',
  needsScript: 'Sie brauchen JavaScript.',
  close: 'Schließen',
  followedBy: 'dann',
  or: 'oder',
  anywhere: 'Überall',
  goTo: 'Gehe zu',
  onPage: 'Auf einer Seite',
  search: 'Suche',
  help: 'Diese Liste',
  theme: 'Nächstes Farbschema',
  home: 'Alle Projekte',
  next: 'Nächste Zeile einer Liste',
  previous: 'Vorige Zeile',
  nextPage: 'Nächster Eintrag, Sprint oder Spur',
  previousPage: 'Voriger Eintrag, Sprint oder Spur',
  copy: 'Link eines Eintrags kopieren',
  switch: 'Kürzel mit einer einzelnen Taste',
  switchHelp:
    'Abschalten, wo Spracheingabe oder ein anderes Werkzeug Buchstaben tippt. Die Suche öffnet sich dann noch mit Strg oder ⌘ und K.',
};
