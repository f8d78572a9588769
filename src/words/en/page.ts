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
};
