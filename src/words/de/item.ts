import type { words as english } from '../en/item.ts';
import { counter, or } from './grammar.ts';
import { words as things } from './things.ts';

const daysInDative = counter('Tag', 'Tagen');
const fieldWords = { status: 'einen Status', priority: 'eine Priorität', effort: 'einen Aufwand', owner: 'Zuständige' };

export const words: typeof english = {
  openInRepository: 'Im Repository öffnen',
  copyLink: 'Link kopieren',
  copyMarkdown: 'Als Markdown kopieren',

  parts: 'Teile',
  toDo: 'Was zu tun ist',
  whereWritten: 'Wo es steht',
  firstDefines: 'Die erste Stelle definiert es.',
  previous: 'Zurück',
  next: 'Weiter',
  neighbours: 'Nachbarn',
  position: (at, all) => `${at} von ${all}`,
  positionIn: (at, all, where) => [`${at} von ${all} in `, where],

  stateDate: (status, date) => {
    const prepositions: Readonly<Record<string, string>> = {
      done: 'am',
      cancelled: 'am',
      planned: 'für',
      'in-progress': 'seit',
      blocked: 'seit',
      deferred: 'seit',
    };
    return ` ${prepositions[status] ?? 'Stand'} ${date}`;
  },
  lateBy: (days) => ` seit ${daysInDative(days)}`,
  waitsForToo: (what) => [', wartet auf ', what],
  blockedBy: (what) => [' durch ', what],
  inTheEnd: (what) => ['Letztlich wartet es auf ', what, '.'],
  owners: (names) => ['Zuständig: ', names, '.'],
  criticalPath: 'kritischen Pfad',
  onPath: (path) => ['Auf dem ', path, '.'],

  inheritedFrom: (group) => `übernommen von ${group}`,
  written: (text) => `geschrieben „${text}“`,
  daysBefore: (days, date) => `${things.days(days)} vor ${date}`,
  elsewhere: (text) => ['anderswo „', text, '“'],
  noneOfDates: 'nicht angegeben',
  doneLine: 'Erledigt: ',
  openLine: 'Offen: ',
  from: (date) => `ab ${date}`,
  until: (date) => `bis ${date}`,

  carriers: {
    section: 'Überschrift',
    row: 'Tabellenzeile',
    checkbox: 'Kästchen',
    entry: 'Listeneintrag',
    paragraph: 'Absatz',
    fence: 'Zeile eines Codeblocks',
    graph: 'Zeile eines Graphen',
    list: 'Liste',
    field: 'Feld',
    frontmatter: 'Kopf der Datei',
  },
  carrierUnder: (carrier, headings) => `${carrier} unter ${headings}`,
  roles: { definition: 'Definition', mention: 'Erwähnung' },

  allPlanned: (items) => `${things.items(items)}, jeder da, wo er geplant ist.`,
  silent: (fields) => `Kein Eintrag nennt ${or(fields.map((field) => fieldWords[field])).join('')}.`,
};
