import type { words as english } from '../en/lanes.ts';
import { number, or } from './grammar.ts';
import { words as things } from './things.ts';

const silentWords = { owner: 'Zuständige', deliverable: 'Ergebnisse' };

export const words: typeof english = {
  title: 'Bahnen',
  lede: 'Was nebeneinander laufen kann. Ein Eintrag rückt nur dann nach rechts, wenn er auf etwas wartet.',
  drawnSideBySide: 'Nebeneinander gezeichnet',
  all: 'Alle Bahnen',
  drawing: (title) => `Bahnen: ${title}`,
  asLists: 'Dasselbe als Listen',
  note: (lanes, waiting, silent) => {
    const waits = waiting === 0 ? 'keine wartet' : waiting === 1 ? '1 wartet' : `${number(waiting)} warten`;
    const parts = [things.lanes(lanes), ...(lanes > 1 ? [`${waits} auf eine andere`] : [])].join(', ');
    return silent.length > 0
      ? `${parts}; keine ${or(silent.map((each) => silentWords[each])).join('')} genannt`
      : parts;
  },
  noOwner: 'Niemand zuständig',
  nobody: 'Niemand zuständig',
  noDeliverable: 'Kein Ergebnis genannt',
  deliverable: 'Ergebnis',
  noneStated: 'nicht genannt',
  closed: (items) => `${number(items)} abgeschlossen: `,
  definedUnder: (sprint) => `definiert unter ${sprint}`,
  laneAndOwner: 'Bahn, zuständig',
  steps: ['Zuerst', 'Danach'],
  step: (number) => `Schritt ${number}`,
  before: { closed: 'Abgeschlossen', awaited: 'Erwartet', both: 'Abgeschlossen oder erwartet' },
  due: (date) => `fällig am ${date}`,
  outside: 'außerhalb',
  inNoLane: 'in keiner Bahn',
  legend: 'Legende',
  signs: {
    outside: 'außerhalb des Backlogs',
    elsewhere: 'anderswo im Backlog',
    holding: 'wartet darauf',
    satisfied: 'wartete, nun erledigt',
  },
};
