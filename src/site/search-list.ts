import type { Backlog, Source } from '../backlog/model.ts';
import { collectTitles } from './search-titles.ts';

/**
 * Everything that can be found, in few bytes: the search box completes ids and titles with it and shows what the index
 * does not keep. Numbers point into `projects`, `sprints` and `files`; -1 means none. Must match
 * `browser/search-list.ts`, which reads it.
 */
export interface SearchList {
  /** Slug and title. */
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
  /** Address below the project: `items/s4-1`. */
  path: string,
  project: number,
  sprint: number,
  file: number,
  /** 0 for a whole file. */
  line: number,
];

/** What the list knows of a record. */
interface Listed {
  readonly project: string;
  readonly url: string;
  readonly title: string;
  readonly id?: string | null;
  readonly status?: string;
  readonly sprint: string | null;
  readonly source: Pick<Source, 'file' | 'line'> | undefined;
}

/** Lists the items, sprints, lanes and documents of a backlog, in the order of the export. */
export function listForSearch(backlog: Backlog): SearchList {
  const titles = collectTitles(backlog);
  const projects = createNumbering();
  const sprints = createNumbering();
  const files = createNumbering();
  const entries = collectListed(backlog).map(({ project, url, title, id, status, sprint, source }): SearchEntry => {
    const path = url.slice(project.length + 2, -1);
    const sprintNumber = sprint === null ? -1 : sprints.numberOf(titles.sprint(project, sprint));
    const file = source === undefined ? -1 : files.numberOf(source.file);
    return [id ?? '', title, status ?? '', path, projects.numberOf(project), sprintNumber, file, source?.line ?? 0];
  });
  return {
    projects: projects.values.map((slug) => [slug, titles.project(slug)]),
    sprints: sprints.values,
    files: files.values,
    entries,
  };
}

function collectListed({ items, sprints, lanes, documents }: Backlog): Listed[] {
  return [
    ...items.map((item) => ({ ...item, status: item.status?.class ?? 'unstated', source: item.sources[0] })),
    ...sprints.map(({ project, url, title, key, sources }) => ({
      project,
      url,
      title,
      sprint: key,
      source: sources[0],
    })),
    ...lanes.map(({ project, url, title, sprint, sources }) => ({ project, url, title, sprint, source: sources[0] })),
    ...documents.map(({ project, url, title, file }) => ({
      project,
      url,
      title,
      sprint: null,
      source: { file, line: 0 },
    })),
  ];
}

/** Numbers values in the order in which they are first met. */
function createNumbering(): { readonly values: readonly string[]; numberOf(value: string): number } {
  const values: string[] = [];
  const numbers = new Map<string, number>();
  return {
    values,
    numberOf(value) {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      numbers.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}
