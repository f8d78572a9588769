import type { words as english } from '../en/page.ts';

export const words: typeof english = {
  skip: 'Zum Inhalt',
  project: 'Projekt:',
  allProjects: 'Alle Projekte',
  sections: 'Bereiche',
  theme: 'Farbschema',
};
