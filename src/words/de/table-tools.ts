import type { words as english } from '../en/table-tools.ts';

export const words: typeof english = {
  csv: 'Als CSV herunterladen',
  sortBy: 'Sortieren nach',
  asWritten: 'wie geschrieben',
  item: 'Eintrag',
  title: 'Titel',
  columns: 'Spalten',
  arrangement: 'Anordnung',
  grouped: 'Gruppiert',
  oneList: 'Eine Liste',
  all: 'Alle Einträge',
  notLoaded: 'Die Einträge der anderen Seiten ließen sich nicht laden.',
};
