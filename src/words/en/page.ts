import { and } from './grammar.ts';
import { words as things } from './things.ts';

/** What stands around every page, and the page that is none. */
export const words = {
  skip: 'Skip to content',
  project: 'Project:',
  allProjects: 'All projects',
  sections: 'Sections',
  where: 'Where',
  theme: 'Theme',
  names: {
    overview: 'Overview',
    board: 'Board',
    roadmap: 'Roadmap',
    graph: 'Graph',
    charts: 'Charts',
    items: 'Items',
    sprints: 'Sprints',
    lanes: 'Lanes',
    documents: 'Documents',
    findings: 'Findings',
  },
  rules: 'Rules',
  findings: (count: number) => (count > 0 ? things.findings(count) : 'No findings'),
  /** What other sites show of a page that has no sentence of its own: `Board: 60 items, 5 sprints and 2 documents.` */
  about: (title: string, parts: readonly string[]) => `${title}: ${and(parts).join('')}.`,
};
