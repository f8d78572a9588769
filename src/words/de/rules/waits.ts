import type { words as english } from '../../en/rules/waits.ts';
import { chain, name, names, quote } from '../naming.ts';

export const words: typeof english = {
  'dependency-cycle': {
    title: 'Einträge, die aufeinander warten',
    why: 'Keiner der Einträge im Kreis kann je beginnen.',
    help: 'Eine der Abhängigkeiten im Kreis entfernen.',
    found: (loop) =>
      loop.length === 1
        ? `${names(loop)} wartet auf sich selbst`
        : `${chain(loop)} → ${loop.slice(0, 1).map(name).join('')} warten aufeinander`,
  },
  'ready-but-waiting': {
    title: 'Bereit, obwohl eine Abhängigkeit nicht erledigt ist',
    why: 'Wer den Eintrag aufnimmt, stellt fest, dass die Arbeit nicht beginnen kann.',
    help: 'Als blockiert kennzeichnen, oder die Abhängigkeit entfernen, falls es ohne sie geht.',
    found: (item, status, open, firstStatus) =>
      `${name(item)} ist ${quote(status)}, wartet aber auf ${names(open)}${
        open.length === 1 ? ` (${quote(firstStatus)})` : ', die nicht erledigt sind'
      }`,
  },
  'done-before-dependency': {
    title: 'Erledigt, bevor eine Abhängigkeit erledigt ist',
    why: 'Entweder ist der Eintrag nicht erledigt, oder die Abhängigkeit ist es, oder sie war nie eine.',
    help: 'Einen der beiden Status berichtigen oder die Abhängigkeit entfernen.',
    found: (item, status, open, firstStatus) =>
      open.length === 1
        ? `${name(item)} ist ${quote(status)}, die Abhängigkeit ${names(open)} aber ${quote(firstStatus)}`
        : `${name(item)} ist ${quote(status)}, obwohl Abhängigkeiten nicht erledigt sind: ${names(open)}`,
  },
  'blocked-without-reason': {
    title: 'Blockiert, und nirgends steht, wodurch',
    why: 'Ein Hindernis, das nicht genannt ist, kann niemand beseitigen.',
    help: 'Den Eintrag nennen, auf den gewartet wird, oder was von außen fehlt.',
    found: (item, status) => `${name(item)} ist ${quote(status)}, aber nirgends steht, wodurch`,
  },
  'blocker-resolved': {
    title: 'Blockiert durch erledigte Arbeit',
    why: 'Die Arbeit könnte beginnen, aber der Status hält alle davon ab.',
    help: 'Den Status aktualisieren oder nennen, worauf noch gewartet wird.',
    found: (item, status, awaited) =>
      `${name(item)} ist ${quote(status)}, wartet aber nur auf Erledigtes: ${names(awaited)}`,
  },
  'depends-on-later-sprint': {
    title: 'Wartet auf Arbeit eines späteren Sprints',
    why: 'Der Eintrag kann in dem Sprint, für den er geplant ist, nicht fertig werden.',
    help: 'Einen der beiden verschieben oder die Abhängigkeit entfernen.',
    found: (item, sprint, awaited, later) =>
      `${name(item)} in ${sprint} wartet auf ${name(awaited)}, geplant für ${later}`,
  },
  'wait-without-date': {
    title: 'Wartet ohne Datum auf etwas von außen',
    why: 'Was kein Datum hat, kann nie zu spät sein, also fragt niemand nach.',
    help: 'Sagen, bis wann es erwartet wird, oder wer wann nachfragt.',
    found: (first, others, awaited) => {
      const waiting = others > 0 ? `und ${others} ${others === 1 ? 'weiterer' : 'weitere'} warten` : 'wartet';
      return `${name(first)} ${waiting} ohne Datum auf ${quote(awaited)}`;
    },
    too: (item) => `${name(item)} wartet hier darauf`,
  },
};
