import type { Backlog } from '../backlog/model.ts';

/** The titles of what records refer to by key: what facets are called and search results show. */
export interface Titles {
  readonly project: (slug: string) => string;
  readonly sprint: (project: string, key: string) => string;
  readonly lane: (project: string, key: string) => string;
}

/** Two projects with one title get their folder's name too, because a facet must mean one of them. */
export function collectTitles({ projects, sprints, lanes }: Pick<Backlog, 'projects' | 'sprints' | 'lanes'>): Titles {
  const byTitle = Map.groupBy(projects, ({ title }) => title);
  const projectTitles = new Map(
    projects.map(({ slug, title }) => [slug, byTitle.get(title)?.length === 1 ? title : `${title} (${slug})`]),
  );
  const sprintTitles = new Map(sprints.map(({ project, key, title }) => [`${project}/${key}`, title]));
  const laneTitles = new Map(lanes.map(({ project, key, title }) => [`${project}/${key}`, title]));
  return {
    project: (slug) => projectTitles.get(slug) ?? slug,
    sprint: (project, key) => sprintTitles.get(`${project}/${key}`) ?? key,
    lane: (project, key) => laneTitles.get(`${project}/${key}`) ?? key,
  };
}
