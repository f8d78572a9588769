/**
 * A part of the list of all pages that somebody may look for, in few bytes: the search box completes ids and titles with it
 * and shows what the index does not keep, and the page for what is not found proposes from it. Entries go by the last step
 * of their address, so that the beginning of an id leads to few parts. Numbers point into `projects`, `sprints` and
 * `files`; -1 means none. `views/search-list.ts` writes it, `browser/search-list.ts` reads it.
 */
export interface SearchPart {
  /** The name that each part of the list begins with, as `foldName` has it. */
  readonly starts: readonly string[];
  /** How many projects the site has. */
  readonly projectCount: number;
  readonly projects: readonly (readonly [slug: string, title: string])[];
  readonly sprints: readonly string[];
  readonly files: readonly string[];
  readonly entries: readonly SearchEntry[];
}

export type SearchEntry = readonly [
  /** Empty where there is none. */
  id: string,
  title: string,
  /** Empty for what has no glyph. */
  status: string,
  /** Address below the project, or below the site: `items/s4-1`. Empty for the overview of a project. */
  path: string,
  project: number,
  sprint: number,
  file: number,
  /** 0 for a whole file. */
  line: number,
];
