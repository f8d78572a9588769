import type { words as english } from '../en/charts.ts';
import { count, counter } from './grammar.ts';
import { words as things } from './things.ts';

const unitWords = {
  items: counter('Eintrag', 'Einträge'),
  hours: counter('Stunde', 'Stunden'),
  points: counter('Punkt', 'Punkte'),
  boxes: counter('Kästchen', 'Kästchen'),
  findings: counter('Befund', 'Befunde'),
};

const state = { one: 'Eintrag nennt', other: 'Einträge nennen' };

export const words: typeof english = {
  title: 'Charts',
  lede: 'Was die Dokumente angeben, gezählt. Was sie nicht angeben, ist nicht gezeichnet.',
  asTable: 'Dasselbe als Tabelle',
  tableOf: (title) => `${title}, als Tabelle`,
  nothing: 'Nichts zu vergleichen.',
  nothingIn: (query) => ['Nichts zu vergleichen in ', query, '.'],

  amount: (amount, unit) => unitWords[unit](amount),
  all: {
    items: 'Alle Einträge',
    hours: 'Alle Stunden',
    points: 'Alle Punkte',
    boxes: 'Alle Kästchen',
    findings: 'Alle Befunde',
  },
  whole: { items: 'Einträge', hours: 'Stunden', points: 'Punkte' },
  notDrawn: (rows, amount) => `${rows} mit zusammen ${amount} sind nicht gezeichnet.`,
  overlap: 'Ein Eintrag in mehreren Bahnen zählt in jeder.',

  status: {
    title: (kind) => `Status nach ${things.group(kind)}`,
    about: (kind) => `Die Einträge je ${things.group(kind)}, von erledigt bis blockiert.`,
  },
  effort: {
    title: (kind) => `Aufwand nach ${things.group(kind)}`,
    about: (unit, kind, isByStatus) =>
      `Die ${unit === 'hours' ? 'Stunden' : 'Punkte'} je ${things.group(kind)}${isByStatus ? ', erledigt und offen' : ''}, wie die Einträge sie angeben.`,
    aboutSizes: (kind) => `Wie viele Einträge welcher Größe je ${things.group(kind)}.`,
    otherSize: 'Andere',
    silent: (items) => `${count(items, state)} keinen Aufwand.`,
    otherUnit: (items) => `${count(items, state)} einen Aufwand in anderer Einheit, der nicht mitzählt.`,
  },
  priorities: {
    title: 'Prioritäten',
    head: 'Priorität',
    about: (isByStatus) => `Wie viele Einträge welche Priorität haben${isByStatus ? ' und wie weit sie sind' : ''}.`,
    silent: (items) => `${count(items, state)} keine Priorität.`,
  },
  checklists: {
    title: 'Checklisten',
    about: 'Wie viele Kästchen abgehakt sind, bei Akzeptanzkriterien und in Listen wie Freigaben.',
    head: 'Wo',
    ticked: 'Abgehakt',
    open: 'Offen',
    tickedInText: 'abgehakt',
    openInText: 'offen',
    progress: (ticked, all) => `${ticked} von ${all} abgehakt`,
  },
  findings: {
    title: 'Befunde nach Regel',
    about: 'Wie oft jede Regel fand, dass die Dokumente einander widersprechen oder etwas offen lassen.',
    head: 'Regel',
  },
};
