import type { words as english } from '../en/things.ts';
import { count, counter } from './grammar.ts';

type Group = Parameters<typeof english.group>[0];

const groups: Readonly<Record<Group, readonly [one: string, many: string, inNo: string]>> = {
  sprint: ['Sprint', 'Sprints', 'In keinem'],
  iteration: ['Iteration', 'Iterationen', 'In keiner'],
  week: ['Woche', 'Wochen', 'In keiner'],
  phase: ['Phase', 'Phasen', 'In keiner'],
  wave: ['Welle', 'Wellen', 'In keiner'],
  milestone: ['Meilenstein', 'Meilensteine', 'In keinem'],
  stage: ['Stufe', 'Stufen', 'In keiner'],
  cycle: ['Zyklus', 'Zyklen', 'In keinem'],
  release: ['Release', 'Releases', 'In keinem'],
  lane: ['Bahn', 'Bahnen', 'In keiner'],
};

export const words: typeof english = {
  projects: counter('Projekt', 'Projekte'),
  items: counter('Eintrag', 'Einträge'),
  openItems: counter('offener Eintrag', 'offene Einträge'),
  blockedItems: counter('blockierter Eintrag', 'blockierte Einträge'),
  lanes: counter('Bahn', 'Bahnen'),
  documents: counter('Dokument', 'Dokumente'),
  findings: counter('Befund', 'Befunde'),
  deadlines: counter('Termin', 'Termine'),
  dependencies: counter('Abhängigkeit', 'Abhängigkeiten'),
  lines: counter('Zeile', 'Zeilen'),
  steps: counter('Schritt', 'Schritte'),
  days: counter('Tag', 'Tage'),
  hours: counter('Stunde', 'Stunden'),
  points: counter('Punkt', 'Punkte'),
  sprints: (amount, kind) => {
    const [one, other] = groups[kind];
    return count(amount, { one, other });
  },

  inSprints: (amount, kind) => {
    const [one, many] = groups[kind];
    return `in ${count(amount, { one, other: /[ns]$/.test(many) ? many : `${many}n` })}`;
  },

  group: (kind) => groups[kind][0],
  groups: (kind) => groups[kind][1],
  inNoGroup: (kind) => `${groups[kind][2]} ${groups[kind][0]}`,
  inNoSprintOrSection: 'In keinem Sprint oder Abschnitt',
  noItems: 'keine Einträge',
  itemsOf: (title) => `Einträge: ${title}`,

  more: (amount) => `${amount} weitere`,
  moreItems: counter('weiterer Eintrag', 'weitere Einträge'),
  moreFindings: counter('weiterer Befund', 'weitere Befunde'),
  moreDeadlines: counter('weiterer Termin', 'weitere Termine'),
  noneStated: 'Nichts angegeben.',
};
