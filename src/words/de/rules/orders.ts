import type { words as english } from '../../en/rules/orders.ts';
import type { Name } from '../../naming.ts';
import { number } from '../grammar.ts';
import { chain, name, names, quote } from '../naming.ts';

/** How a break in the path begins. */
const follows = (step: readonly Name[], before: readonly Name[]) =>
  `${names(step)} ${step.length === 1 ? 'folgt' : 'folgen'} auf dem kritischen Pfad auf ${names(before)}`;

/** Steps of a path, each of one or more items. */
const path = (steps: readonly (readonly Name[])[]) => `der kritische Pfad ${chain(steps.map((step) => names(step)))}`;

const units = { hours: 'Stunden', points: 'Punkte' };

export const words: typeof english = {
  'gate-open': {
    title: 'Für abgeschlossen erklärt, obwohl ein Eintrag offen ist',
    why: 'Alle, die darauf aufbauen, verlassen sich auf Arbeit, die nicht erledigt ist.',
    help: 'Den Status der Einträge berichtigen oder den Haken entfernen, bis sie erledigt sind.',
    gate: (entry, gate, open, firstStatus) =>
      `${quote(entry)} in ${quote(gate)} ist abgehakt, aber ${openState(open, firstStatus)}`,
    sprint: (sprint, status, open, firstStatus) =>
      `${sprint} ist ${quote(status)}, aber ${openState(open, firstStatus)}`,
  },
  'graph-disagrees': {
    title: 'Ein gezeichneter Graph widerspricht seinen Einträgen',
    why: 'Wer nach dem Bild plant, beginnt in anderer Reihenfolge, als wer die Einträge liest.',
    help: 'Den fehlenden Schritt einzeichnen oder im wartenden Eintrag nennen, oder an beiden Stellen entfernen, falls es keiner ist.',
    unstated: (waiting, awaited, stated) =>
      `${name(waiting)} wartet laut Graph auf ${name(awaited)}, nennt aber ${quote(stated)}`,
    undrawn: (waiting, awaited) =>
      `${name(waiting)} wartet auf ${name(awaited)}, aber der Graph, der beide zeigt, lässt das weg`,
    drawn: (thing) => `${name(thing)} ist hier eingezeichnet`,
    drawnToo: 'auch hier eingezeichnet',
  },
  'critical-path-disagrees': {
    title: 'Ein kritischer Pfad, dem die Abhängigkeiten widersprechen',
    why: 'Eine Verzögerung neben dem genannten Pfad verschiebt das Ende, und niemand achtet darauf.',
    help: 'Den Pfad oder die Abhängigkeiten seiner Schritte berichtigen.',
    reversed: (step, before, waiting, awaited) =>
      `${follows(step, before)}, aber ${name(waiting)} wartet auf ${name(awaited)}`,
    unrelated: (step, before, stated) =>
      `${follows(step, before)}, ${step.length === 1 ? 'nennt' : 'nennen'} aber ${quote(stated)}`,
    before: (before) => `${names(before)} ${before.length === 1 ? 'ist' : 'sind'} der Schritt davor`,
    leavesOut: (declared, missing, longest) => `${path(declared)} lässt ${names(missing)} aus ${chain(longest)} weg`,
    isShorter: (declared, longest, lengths) =>
      `${path(declared)} umfasst ${number(lengths.declared)} ${units[lengths.unit]}, ${chain(longest)} aber ${number(lengths.longest)}`,
  },
};

function openState(open: readonly Name[], firstStatus: string): string {
  return `${names(open)} ${open.length === 1 ? `ist ${quote(firstStatus)}` : 'sind nicht erledigt'}`;
}
