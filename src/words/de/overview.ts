import type { words as english } from '../en/overview.ts';
import { number } from './grammar.ts';
import { words as things } from './things.ts';

export const words: typeof english = {
  lateOrStuck: 'Verspätet oder festgefahren',
  lateOrStuckNote: 'Einträge nach ihrem Termin, dann blockierte der höchsten Prioritäten.',
  pages: 'Seiten',
  pagesNote: 'Neben den Dokumenten geschrieben.',
  projects: 'Projekte',
  settingsAndFiles: 'Einstellungen und Dateien',
  settingsAndFilesNote: 'Was rund um die Dokumente nicht stimmt.',
  asOf: (date) => `Stand ${date}`,
  overdueIn: (project) => `Überfällig in ${project}`,
  blockedIn: (project) => `Blockiert in ${project}`,
  updated: (date) => `Stand ${date}`,
  noDate: 'kein Datum angegeben',

  lastUpdated: (date, sources) => ['Letzter Stand ', date, ' in ', sources],
  needsAttention: 'Braucht Aufmerksamkeit',
  overdue: 'Überfällig',
  blockedOnWhat: 'Blockiert, und wodurch',
  contradictions: 'Was die Dokumente widersprüchlich oder offen lassen',
  overdueCount: (items) => `${number(items)} überfällig`,
  blockedCount: (items) => `${number(items)} blockiert`,
  ready: 'Kann beginnen',
  readyNote: 'Bereit oder geplant, und nichts steht im Weg.',
  outside: 'Wartet auf Äußeres',
  outsideNote: 'Was kein Eintrag dieses Backlogs bringt.',
  bottlenecks: 'Engpässe',
  bottlenecksNote: 'Offene Einträge, auf die die meisten anderen warten.',
  noDates: 'ohne Daten',
  lanes: 'Bahnen',
  moreIn: (lines, source) => [`${things.more(lines)} in `, source],

  inOrder: 'Der Reihe nach',
  oneGlyph: 'Ein Zeichen je Eintrag.',
  forTheWhole: 'Für das Ganze, nicht für einen Eintrag.',
  alsoApplies: 'Gilt ebenfalls.',
};
