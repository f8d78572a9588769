import type { words as english } from '../en/states.ts';
import { form } from './grammar.ts';
import { words as things } from './things.ts';

export const words: typeof english = {
  calm: 'Nichts ist überfällig oder blockiert.',
  calmAsFarAsStated: (unstated, all) =>
    `Nichts ist überfällig oder blockiert; ${unstated} von ${all} Einträgen ${form(unstated, { one: 'nennt', other: 'nennen' })} keinen Status.`,
  blocked: (blocked) => `${things.items(blocked)} ${form(blocked, { one: 'ist', other: 'sind' })} blockiert`,
  ofAll: (all) => `, von ${all}.`,
  allDone: (items) =>
    form(items, { one: 'Der eine Eintrag ist erledigt.', other: `Alle ${things.items(items)} sind erledigt.` }),
  allClosed: (items) =>
    form(items, {
      one: 'Der eine Eintrag ist gestrichen.',
      other: `Alle ${things.items(items)} sind erledigt oder gestrichen.`,
    }),
  noStatus: 'Kein Eintrag nennt einen Status, also sagt nichts, wie weit die Arbeit ist.',

  noItems: 'Diese Dokumente nennen keine Einträge.',
  whatItemsAre:
    'Ein Eintrag ist eine Überschrift oder Tabellenzeile mit einer Kennung, oder eine, die etwa einen Status oder Verantwortliche nennt. Alles andere lässt sich lesen, wie es geschrieben ist.',
  emptyDocument: 'In dieser Datei steht noch nichts.',
  noProjects: 'Es gibt noch kein Projekt.',
  whatProjectsAre: 'Ein Projekt ist ein Ordner mit Markdown-Dateien. Er gehört in den Inhaltsordner dieser Site.',
  noSprints: 'kein Sprint genannt',
  bySection: (items) =>
    `${things.items(items)}. Die Dokumente nennen keinen Sprint, deshalb stehen sie nach Abschnitten.`,
  inOrder: (items) => `${things.items(items)}. Die Dokumente nennen keinen Sprint.`,
  allItems: 'Alle Einträge',
  nothingPlanned: 'Hier ist kein Eintrag geplant.',
  blockedByNothing: 'Nichts sagt, wodurch.',
  everyItemIs: (status) => `Jeder Eintrag ist ${status}, deshalb gibt es nur eine Spalte.`,
  everyItemUnstated: 'Kein Eintrag nennt einen Status, deshalb gibt es nur eine Spalte.',
};
