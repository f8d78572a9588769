/**
 * The public addresses of the published site, relative to its base path: always a leading and a trailing slash.
 * They stand in the export too, so they are part of the contract.
 */
export const addresses = {
  project: (project: string): string => `/${project}/`,
  items: (project: string): string => `/${project}/items/`,
  item: (project: string, key: string): string => `/${project}/items/${key}/`,
  sprints: (project: string): string => `/${project}/sprints/`,
  sprint: (project: string, key: string): string => `/${project}/sprints/${key}/`,
  lanes: (project: string): string => `/${project}/lanes/`,
  lane: (project: string, key: string): string => `/${project}/lanes/${key}/`,
  graph: (project: string): string => `/${project}/graph/`,
  documents: (project: string): string => `/${project}/documents/`,
  /** `slug` is the document's path below the project, without its extension. */
  document: (project: string, slug: string): string => `/${project}/documents/${slug}/`,
  findings: (project: string): string => `/${project}/findings/`,
} as const;
