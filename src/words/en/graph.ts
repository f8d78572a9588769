import type { Phrase } from '../grammar.ts';
import { counter, number } from './grammar.ts';
import { words as things } from './things.ts';

const boxes = counter('box', 'boxes');
const arrows = counter('arrow', 'arrows');

/** Dependency graphs. */
export const words = {
  title: 'Graph',
  narrow: 'Narrow the graph',
  lede: (edges: number, satisfied: number) =>
    `${things.dependencies(edges)}${satisfied > 0 ? `, ${number(satisfied)} of them satisfied` : ''}.`,
  drawn: (drawn: number, all: number) =>
    drawn === 0
      ? `${boxes(all)}: too many to draw. The list has them all.`
      : `${number(drawn)} of ${boxes(all)} are drawn, those that hold up most. The list has them all.`,
  parts: 'Part by part',
  whoWaits: 'Who waits for whom',
  asList: 'The same as a list, with the place that says so.',
  withElsewhere: 'With what it leads to elsewhere.',
  isolated: 'Without dependencies',
  name: 'Dependency graph',
  nameOf: (title: string) => `Dependency graph of ${title}`,
  fromPartToPart: 'From part to part',
  elsewhere: 'In no sprint, lane or section',
  outside: 'Outside the backlog',
  tooMany: <Part>(edges: number, page: Part): Phrase<Part> => [
    `${things.dependencies(edges)}: too many to draw here. See `,
    page,
    '.',
  ],
  ofProject: 'the graph of the project',
  wholeList: <Part>(link: Part): Phrase<Part> => ['The same as a list, with sources: ', link, '.'],
  whoWaitsIn: (project: string) => `who waits for whom in ${project}`,

  extent: (nodes: number, edges: number) => `${boxes(nodes)}, ${arrows(edges)}`,

  legend: 'Legend',
  signs: {
    holdsUp: 'holds up what it points to',
    satisfied: 'no longer holds up',
    longest: 'longest chain of waits',
    declared: 'on the critical path that a document states',
    outside: 'outside the backlog',
    stub: 'belongs elsewhere',
    counted: 'how many waits it stands for',
  },

  sizeOf: (title: string) => `Size of ${title}`,
  smaller: 'Smaller',
  larger: 'Larger',
  reset: 'Reset',
  copyMermaid: 'Copy as Mermaid',
  download: 'Download as SVG',
  asMermaid: 'As Mermaid',
  asListWithSources: 'As a list with sources',
  copied: 'Copied.',
  notCopied: 'The browser does not allow it. The text is below the picture.',
};
