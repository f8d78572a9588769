import type { words as english } from '../en/page.ts';
import { and } from './grammar.ts';
import { words as things } from './things.ts';

export const words: typeof english = {
  skip: 'Zum Inhalt',
  project: 'Projekt:',
  allProjects: 'Alle Projekte',
  sections: 'Bereiche',
  where: 'Wo',
  theme: 'Farbschema',
  names: {
    overview: 'Überblick',
    board: 'Board',
    roadmap: 'Roadmap',
    graph: 'Graph',
    charts: 'Charts',
    items: 'Einträge',
    sprints: 'Sprints',
    lanes: 'Bahnen',
    documents: 'Dokumente',
    findings: 'Befunde',
  },
  rules: 'Regeln',
  findings: (count) => (count > 0 ? things.findings(count) : 'Keine Befunde'),
  about: (title, parts) => `${title}: ${and(parts).join('')}.`,
};
