/** What stands around every page. */
export const words = {
  skip: 'Skip to content',
  project: 'Project:',
  allProjects: 'All projects',
  sections: 'Sections',
  theme: 'Theme',
};
