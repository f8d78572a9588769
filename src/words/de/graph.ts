import type { words as english } from '../en/graph.ts';
import { counter, number } from './grammar.ts';
import { words as things } from './things.ts';

const boxes = counter('Kasten', 'Kästen');
const arrows = counter('Pfeil', 'Pfeile');

export const words: typeof english = {
  title: 'Graph',
  narrow: 'Graph eingrenzen',
  lede: (edges, satisfied) =>
    `${things.dependencies(edges)}${satisfied > 0 ? `, ${number(satisfied)} davon erfüllt` : ''}.`,
  drawn: (drawn, all) =>
    drawn === 0
      ? `${boxes(all)}: zu viele zum Zeichnen. Die Liste nennt alle.`
      : `Von ${number(all)} Kästen sind ${number(drawn)} gezeichnet, die am meisten aufhalten. Die Liste nennt alle.`,
  parts: 'Teil für Teil',
  whoWaits: 'Wer auf wen wartet',
  asList: 'Dasselbe als Liste, mit der Stelle, die es sagt.',
  withElsewhere: 'Mit dem, wohin es anderswo führt.',
  isolated: 'Ohne Abhängigkeiten',
  name: 'Abhängigkeitsgraph',
  nameOf: (title) => `Abhängigkeitsgraph: ${title}`,
  fromPartToPart: 'Von Teil zu Teil',
  elsewhere: 'In keinem Sprint, Abschnitt und keiner Bahn',
  outside: 'Außerhalb des Backlogs',
  tooMany: (edges, page) => [`${things.dependencies(edges)}: zu viele, um sie hier zu zeichnen. Siehe `, page, '.'],
  ofProject: 'den Graphen des Projekts',
  wholeList: (link) => ['Dasselbe als Liste, mit Quellen: ', link, '.'],
  whoWaitsIn: (project) => `wer auf wen wartet in ${project}`,

  extent: (nodes, edges) => `${boxes(nodes)}, ${arrows(edges)}`,

  legend: 'Legende',
  signs: {
    holdsUp: 'hält auf, worauf es zeigt',
    satisfied: 'hält nicht mehr auf',
    longest: 'längste Kette von Abhängigkeiten',
    declared: 'auf dem kritischen Pfad, den ein Dokument nennt',
    outside: 'außerhalb des Backlogs',
    stub: 'gehört anderswohin',
    counted: 'für wie viele Abhängigkeiten es steht',
  },

  sizeOf: (title) => `Größe: ${title}`,
  smaller: 'Kleiner',
  larger: 'Größer',
  reset: 'Zurücksetzen',
  copyMermaid: 'Als Mermaid kopieren',
  download: 'Als SVG herunterladen',
  asMermaid: 'Als Mermaid',
  asListWithSources: 'Als Liste mit Quellen',
  copied: 'Kopiert.',
  notCopied: 'Der Browser erlaubt es nicht. Der Text steht unter dem Bild.',
};
