import { compareText } from '../../backlog/compare-text.ts';
import { foldName } from '../../backlog/fold-name.ts';
import type { Source } from '../../backlog/model.ts';
import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import type { SearchEntry, SearchPart } from '../search-part.ts';
import { collectTitles, type Titles } from '../search-titles.ts';
import { urls } from '../urls.ts';
import { linkSections } from './page.ts';

/** Entries of a part: about 20 KB compressed. */
const SIZE = 1_000;

/** What the list knows of a page. */
interface Listed {
  readonly project: string | null;
  readonly path: string;
  readonly title: string;
  readonly id?: string | null;
  readonly status?: string;
  readonly sprint?: string | null;
  readonly source?: Pick<Source, 'file' | 'line'> | undefined;
}

/** Lists items, sprints, lanes, documents, sections and author pages. There is always a first part. */
export function listForSearch(site: SiteIndex): SearchPart[] {
  const titles = collectTitles({
    projects: site.projects.map(({ project }) => project),
    sprints: site.projects.flatMap(({ sprints }) => sprints),
    lanes: site.projects.flatMap(({ lanes }) => lanes),
  });
  const listed = [...site.projects.flatMap(listProject), ...site.pages.map(listPage)]
    .map((each) => ({ each, name: foldName(lastStep(each)) }))
    .sort((a, b) => compareText(a.name, b.name) || compareText(addressOf(a.each), addressOf(b.each)));
  const count = Math.max(1, Math.ceil(listed.length / SIZE));
  const parts = Array.from({ length: count }, (_, at) => listed.slice(at * SIZE, (at + 1) * SIZE));
  const starts = parts.map(([first]) => first?.name ?? '');
  return parts.map((part) => ({
    starts,
    projectCount: site.projects.length,
    ...writeEntries(
      part.map(({ each }) => each),
      titles,
    ),
  }));
}

function lastStep({ path, project }: Listed): string {
  return path === '' ? (project ?? '') : path.slice(path.lastIndexOf('/') + 1);
}

function addressOf({ project, path }: Listed): string {
  return `${project ?? ''}/${path}`;
}

function listProject(index: ProjectIndex): Listed[] {
  const { project, items, sprints, lanes, documents } = index;
  const { slug } = project;
  const pathOf = (url: string) => url.slice(slug.length + 2, -1);
  return [
    ...linkSections(index, null).map(({ label, href }) => {
      const path = href.slice(urls.project(slug).length, -1);
      return { project: slug, path, title: path === '' ? project.title : label };
    }),
    ...items.map(({ url, id, title, status, sprint, sources }) => {
      const [source] = sources;
      return { project: slug, path: pathOf(url), id, title, status: status?.class ?? 'unstated', sprint, source };
    }),
    ...sprints.map(({ url, title, key, sources }) => {
      return { project: slug, path: pathOf(url), title, sprint: key, source: sources[0] };
    }),
    ...lanes.map(({ url, title, sprint, sources }) => {
      return { project: slug, path: pathOf(url), title, sprint, source: sources[0] };
    }),
    ...documents.map(({ url, title, file }) => {
      return { project: slug, path: pathOf(url), title, source: { file, line: 0 } };
    }),
  ];
}

function listPage({ slug, title, file }: SiteIndex['pages'][number]): Listed {
  return { project: null, path: `pages/${slug}`, title, source: { file, line: 0 } };
}

function writeEntries(listed: readonly Listed[], titles: Titles) {
  const projects = createNumbering();
  const sprints = createNumbering();
  const files = createNumbering();
  const entries = listed.map(({ project, path, title, id, status, sprint, source }): SearchEntry => {
    const sprintTitle = project === null || sprint == null ? null : titles.sprint(project, sprint);
    return [
      id ?? '',
      title,
      status ?? '',
      path,
      projects.numberOf(project),
      sprints.numberOf(sprintTitle),
      files.numberOf(source?.file ?? null),
      source?.line ?? 0,
    ];
  });
  return {
    projects: projects.values.map((slug) => [slug, titles.project(slug)] as const),
    sprints: sprints.values,
    files: files.values,
    entries,
  };
}

/** Numbers values in the order in which they are first met; -1 is none. */
function createNumbering() {
  const values: string[] = [];
  const numbers = new Map<string, number>();
  return {
    values: values as readonly string[],
    numberOf(value: string | null): number {
      if (value === null) return -1;
      const known = numbers.get(value);
      if (known !== undefined) return known;
      numbers.set(value, values.length);
      return values.push(value) - 1;
    },
  };
}
