import type { words as english } from '../../en/rules/facts.ts';
import { and, form } from '../grammar.ts';
import { name, names, quote } from '../naming.ts';
import { words as status } from '../status.ts';

/** The statement that another one contradicts. */
const statement = (isDefinition: boolean) => (isDefinition ? 'die Definition' : 'eine andere Stelle');

const missingFields = {
  status: 'keinen Status',
  priority: 'keine Priorität',
  effort: 'keinen Aufwand',
  owner: 'keine Verantwortlichen',
  acceptance: 'keine Akzeptanzkriterien',
};

const fields = { priority: 'hat die Priorität', effort: 'hat den Aufwand', owner: 'liegt bei' };

export const words: typeof english = {
  'missing-field': {
    title: 'Ein Eintrag, der offenlässt, was seine Nachbarn nennen',
    why: 'Wer nach der Tabelle oder dem Abschnitt plant, muss raten oder übersieht den Eintrag.',
    help: 'Die Angabe ergänzen, oder einen Strich setzen, wo es nichts zu sagen gibt.',
    found: (item, missing, stating, siblings) => {
      const which = stating === siblings ? `alle ${siblings}` : `${stating} der ${siblings}`;
      return `${name(item)} nennt ${and(missing.map((field) => missingFields[field])).join('')}, anders als ${which} benachbarten Einträge`;
    },
    sibling: (sibling) => `${name(sibling)} nennt es hier`,
  },
  'unknown-status': {
    title: 'Ein Status, dessen Bedeutung nirgends steht',
    why: 'Ob die Arbeit offen ist, bleibt unklar, und sie zählt als Arbeit ohne Status.',
    help: 'Das Wort berichtigen, oder in einer Legende oder unter `vocabulary` in backlog.yaml sagen, was es bedeutet.',
    one: (things, isSeveral, term) =>
      `${names(things, 2)} ${isSeveral ? 'sind' : 'ist'} ${quote(term)}, aber das ist kein bekannter Status`,
    several: (things, terms) => `${names(things, 2)} haben keinen bekannten Status: ${names(terms.map(quote))}`,
  },
  'status-conflict': {
    title: 'Zwei Status für einen Eintrag',
    why: 'Beim Lesen ist nicht zu erkennen, welches der beiden Dokumente recht hat.',
    help: 'Die veraltete Angabe aktualisieren.',
    found: (item, status, shown, isDefinition) =>
      `${name(item)} ist ${quote(status)}, ${statement(isDefinition)} sagt aber ${quote(shown)}`,
  },
  'field-conflict': {
    title: 'Zwei Prioritäten, Aufwände oder Verantwortliche für einen Eintrag',
    why: 'Wer nach dem einen Dokument plant, plant etwas anderes als nach dem anderen.',
    help: 'Die veraltete Angabe aktualisieren.',
    found: (item, field, { text, shown, isDefinition }) =>
      `${name(item)} ${fields[field]} ${quote(text)}, ${statement(isDefinition)} sagt aber ${quote(shown)}`,
  },
  'sprint-mismatch': {
    title: 'Ein Eintrag in zwei Sprints',
    why: 'Zwei Teams planen dieselbe Arbeit für verschiedene Zeiten.',
    help: 'Eine der beiden Stellen verschieben oder den Sprint im Eintrag selbst nennen.',
    found: (item, other, shown, isDefinition) => {
      const planned = {
        lane: `ist in einer Bahn von ${other.sprint} geplant`,
        heading: `steht unter ${other.sprint}`,
        words: `gehört zu ${other.sprint}`,
      };
      const stated = {
        lane: `steht aber in einer Bahn von ${shown.sprint}`,
        heading: `steht aber unter ${shown.sprint}`,
        words: `nennt aber ${shown.sprint}`,
      };
      return `${name(item)} ${planned[other.by]}, ${statement(isDefinition)} ${stated[shown.by]}`;
    },
    defined: 'hier definiert',
  },
  'checklist-disagrees': {
    title: 'Eine Checkliste, die dem Status widerspricht',
    why: 'Entweder verschweigt der Status offene Arbeit, oder der Eintrag ist erledigt und niemand hat es gesagt.',
    help: 'Abhaken, was erledigt ist, oder den Status berichtigen.',
    open: (item, status, open, all) =>
      `${name(item)} ist ${quote(status)}, aber ${open} von ${all} Kästchen ${form(open, { one: 'ist', other: 'sind' })} offen`,
    ticked: (item, status, all) => `${name(item)} ist ${quote(status)}, aber alle ${all} Kästchen sind abgehakt`,
    openToo: 'auch offen',
    first: 'das erste der Kästchen',
  },
  overdue: {
    title: 'Nach dem Termin noch offen',
    why: 'Wer sich auf das Datum verlässt, verlässt sich auf etwas, das nicht eingetreten ist.',
    help: 'Fertigstellen, oder einen anderen Termin vereinbaren und aufschreiben.',
    found: (item, deadline, status) => `${name(item)} war am ${deadline} fällig und ist noch ${quote(status)}`,
    foundInStatus: (item, deadline, state) =>
      `${name(item)} war am ${deadline} fällig und ist noch ${status.inText[state]}`,
  },
  'stale-document': {
    title: 'Nach dem Tag der letzten Aktualisierung geändert',
    why: 'Das ganze Dokument wirkt älter, als es ist, oder dem Datum glaubt niemand mehr.',
    help: 'Das Datum der letzten Aktualisierung berichtigen oder der Dateihistorie überlassen.',
    found: (updated, event, more) => {
      const later = form(more, { one: 'weiteres Datum liegt', other: 'weitere Daten liegen' });
      const rest = more > 0 ? `, und ${more} ${later} später` : '';
      return `laut eigener Angabe zuletzt am ${updated} aktualisiert, aber ${event}${rest}`;
    },
    status: (thing, status) => `${name(thing)} ist ${quote(status)}`,
    note: (item, note) => `bei ${name(item)} steht ${quote(note)}`,
    entry: (list, entry) => `in ${quote(list)} steht ${quote(entry)}`,
    log: (date) => `das Protokoll hat einen Eintrag vom ${date}`,
    stated: (date) => `${date} steht hier`,
  },
};
