/**
 * The public addresses of the published site, relative to its base path: a leading and a trailing slash, a rule aside.
 * They stand in the export too, so they are part of the contract.
 */
export const addresses = {
  rules: (): string => '/rules/',
  /** What a rule is about, by its code. */
  rule: (code: string): string => `/rules/#${code}`,
  /** An author page; `slug` is its path below `pages/` without its extension. */
  page: (slug: string): string => `/pages/${slug}/`,
  project: (project: string): string => `/${project}/`,
  /** `page` is one of the further pages of a long list; `page` stands in it because the key of an item may be a number. */
  items: (project: string, page = 1): string => `/${project}/items/${page > 1 ? `page/${page}/` : ''}`,
  item: (project: string, key: string): string => `/${project}/items/${key}/`,
  sprints: (project: string): string => `/${project}/sprints/`,
  sprint: (project: string, key: string): string => `/${project}/sprints/${key}/`,
  lanes: (project: string): string => `/${project}/lanes/`,
  lane: (project: string, key: string): string => `/${project}/lanes/${key}/`,
  /** Grouped by status alone unless `group` says otherwise. */
  board: (project: string, group: 'status' | 'sprints' | 'lanes' = 'status'): string =>
    group === 'status' ? `/${project}/board/` : `/${project}/board/${group}/`,
  roadmap: (project: string): string => `/${project}/roadmap/`,
  /** Of a part that has a page of its own, one page or several. */
  graph: (project: string, part = '', page = 1): string =>
    `/${project}/graph/${part === '' ? '' : `${part}/`}${page > 1 ? `page/${page}/` : ''}`,
  charts: (project: string): string => `/${project}/charts/`,
  documents: (project: string): string => `/${project}/documents/`,
  /** `slug` is the document's path below the project, without its extension. */
  document: (project: string, slug: string): string => `/${project}/documents/${slug}/`,
  findings: (project: string, page = 1): string => `/${project}/findings/${page > 1 ? `page/${page}/` : ''}`,
} as const;
