import type { words as english } from '../../en/rules/lanes.ts';
import { form } from '../grammar.ts';
import { name, names, quote } from '../naming.ts';

type Crossing = Parameters<(typeof english)['lane-dependency-undeclared']['waits']>[0];

const waits = ({ item, awaited, other }: Crossing, here = '') =>
  `${name(item)} wartet${here} auf ${awaited === null ? name(other) : `${name(awaited)} aus ${name(other)}`}`;

export const words: typeof english = {
  'lane-dependency-undeclared': {
    title: 'Eine Bahn, die auf eine andere wartet und es nicht sagt',
    why: 'Wer die Bahn nach ihrer eigenen Angabe beginnt, stellt fest, dass die Arbeit nicht beginnen kann.',
    help: 'Die andere Bahn unter den Abhängigkeiten nennen oder den Eintrag in die Bahn verschieben, auf die er wartet.',
    found: (lane, stated, first, more) => {
      const says =
        stated.length === 0
          ? 'ist nach eigener Angabe unabhängig'
          : `nennt als Abhängigkeit nur ${names(stated.map(quote))}`;
      const others = form(more, { one: 'weiterer Eintrag wartet', other: 'weitere Einträge warten' });
      const rest = more > 0 ? `, und ${more} ${others} auf andere Bahnen` : '';
      return `${name(lane)} ${says}, aber ${waits(first)}${rest}`;
    },
    waits: (crossing) => waits(crossing, ' hier'),
  },
  'lane-disagrees': {
    title: 'Eine Bahn, von der es zwei Fassungen gibt',
    why: 'Wer nach der Bahn arbeitet, erledigt andere Arbeit oder in anderer Reihenfolge, als wer nach dem Backlog plant.',
    help: 'Die veraltete Angabe berichtigen.',
    ownWords: (item, lane, other) =>
      `${name(item)} gehört nach eigener Angabe zu ${name(lane)}, aber ${name(other)} führt es auf`,
    lists: (lane, item) => `${name(lane)} führt ${name(item)} hier auf`,
    listed: (lane, first, added, missing) => {
      const where = first === 'heading' ? 'unter der Überschrift' : 'in der ersten Liste';
      const parts = [
        added.length > 0 ? `${names(added)} hier, aber nicht ${where}` : '',
        missing.length > 0 ? `${names(missing)} ${where}, aber nicht hier` : '',
      ];
      return `${name(lane)} nennt ${parts.filter(Boolean).join(', und ')}`;
    },
    firstList: 'hier stehen die Einträge der Bahn',
    isListed: (item) => `${name(item)} steht hier`,
    early: (lane, item, awaited) =>
      `${name(lane)} stellt ${name(item)} vor ${name(awaited)}, obwohl ${name(item)} darauf wartet`,
    comes: (awaited) => `${name(awaited)} kommt hier`,
    owners: (lane, other, shown) =>
      `${name(lane)} liegt bei ${quote(other)}, eine andere Stelle sagt aber ${quote(shown)}`,
    ownersOfItems: (lane, owner, items, other) => {
      const whose = items === 1 ? 'der einzige Eintrag liegt' : `alle ${items} Einträge liegen`;
      return `${name(lane)} liegt bei ${quote(owner)}, aber ${whose} bei ${quote(other)}`;
    },
  },
  'unreachable-item': {
    title: 'Ein Eintrag eines Sprints, der in keiner Bahn steht',
    why: 'Wer nach den Bahnen arbeitet, kommt nie zu ihm.',
    help: 'Den Eintrag in eine Bahn oder in einen anderen Sprint verschieben.',
    found: (item, lanes, sprint) => `${name(item)} steht in keiner der ${lanes} Bahnen von ${sprint}`,
    begins: (lane) => `${name(lane)} beginnt hier`,
  },
};
