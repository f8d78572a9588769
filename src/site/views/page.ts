import { words } from '#words/page.ts';
import { words as shortcuts } from '#words/shortcuts.ts';
import { words as things } from '#words/things.ts';
import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import { urls } from '../urls.ts';
import { countCharts } from './charts.ts';
import { type AlternateView, linkAlternates } from './feed-links.ts';
import { kindOfSprints } from './group-row.ts';

/** The parts of a project that the header leads to. */
export type SectionName =
  | 'overview'
  | 'board'
  | 'roadmap'
  | 'graph'
  | 'charts'
  | 'items'
  | 'sprints'
  | 'lanes'
  | 'documents'
  | 'findings';

export interface SectionLink {
  readonly label: string;
  readonly href: string;
  readonly count: number | null;
  readonly isCurrent: boolean;
  /** The key that leads there after `g`; null for none. */
  readonly key: string | null;
}

export interface ProjectLink {
  readonly title: string;
  readonly href: string;
  readonly items: string;
}

/** What stands around every page: its title, the way to the other pages, the foot. */
export interface PageView {
  readonly title: string;
  /** The title without what it is a part of, and one sentence about it: what other sites show of a link to the page. */
  readonly name: string;
  readonly description: string;
  readonly siteTitle: string;
  readonly projectTitle: string | null;
  readonly projects: readonly ProjectLink[];
  readonly sections: readonly SectionLink[];
  /** What feed readers find at the page. */
  readonly feeds: readonly AlternateView[];
  readonly footLinks: readonly { readonly label: string; readonly href: string }[];
}

/**
 * The surroundings of a page. `index` is the project that it belongs to, `current` the section it stands in. Without a
 * description it is described by what the project or the site holds.
 */
export function showPage(
  site: SiteIndex,
  title: string,
  index: ProjectIndex | null = null,
  current: SectionName | null = null,
  description = '',
): PageView {
  return {
    title: [title, index?.project.title, site.title]
      .filter((part, at, all) => part !== undefined && all.indexOf(part) === at)
      .join(' · '),
    name: title,
    description: description || words.about(title, index ? countProject(index) : countSite(site)),
    siteTitle: site.title,
    projectTitle: index?.project.title ?? null,
    projects: site.projects.map(({ project, items }) => ({
      title: project.title,
      href: urls.project(project.slug),
      items: things.items(items.length),
    })),
    sections: index ? linkSections(index, current) : linkPages(site),
    feeds: linkAlternates(site, index),
    footLinks: [
      { label: 'backlog.json', href: urls.exported() },
      ...(index ? [{ label: words.findings(index.findings.length), href: urls.findings(index.project.slug) }] : []),
      { label: words.rules, href: urls.rules() },
      { label: shortcuts.short, href: urls.keyboard() },
    ],
  };
}

function countProject(index: ProjectIndex): string[] {
  const { items, sprints, lanes, documents } = index;
  return [
    things.items(items.length),
    ...(sprints.length > 0 ? [things.sprints(sprints.length, kindOfSprints(index))] : []),
    ...(lanes.length > 0 ? [things.lanes(lanes.length)] : []),
    things.documents(documents.length),
  ];
}

function countSite({ projects }: SiteIndex): string[] {
  return [things.projects(projects.length), things.items(projects.reduce((sum, { items }) => sum + items.length, 0))];
}

/** A section that has nothing is absent, in the header and on the disk; but that there are no findings is worth a page. */
export function hasSection(index: ProjectIndex, section: SectionName): boolean {
  return section === 'overview' || section === 'findings' || countOf(index, section) > 0;
}

const LABELS: Readonly<Record<SectionName, string>> = words.names;

/** The keys that lead to sections after `g`. */
export const SECTION_KEYS: Readonly<Record<SectionName, string>> = {
  overview: 'o',
  board: 'b',
  roadmap: 'r',
  graph: 'g',
  charts: 'c',
  items: 'i',
  sprints: 's',
  lanes: 'l',
  documents: 'd',
  findings: 'f',
};

/** Sections that show everything, each in its own way. */
const UNCOUNTED: ReadonlySet<SectionName> = new Set(['overview', 'board', 'roadmap', 'graph', 'charts']);

/** The way to each section that has something. */
export function linkSections(index: ProjectIndex, current: SectionName | null): SectionLink[] {
  const names = Object.keys(LABELS) as SectionName[];
  return names
    .filter((name) => hasSection(index, name))
    .map((name) => ({
      label: LABELS[name],
      href: name === 'overview' ? urls.project(index.project.slug) : urls[name](index.project.slug),
      count: UNCOUNTED.has(name) ? null : countOf(index, name),
      isCurrent: name === current,
      key: SECTION_KEYS[name],
    }));
}

/** Above the projects, the header leads to what authors wrote. */
function linkPages({ pages }: SiteIndex): SectionLink[] {
  return pages.map(({ title, slug }) => ({
    label: title,
    href: urls.page(slug),
    count: null,
    isCurrent: false,
    key: null,
  }));
}

function countOf(index: ProjectIndex, section: SectionName): number {
  if (section === 'overview' || section === 'board') return index.items.length;
  if (section === 'roadmap') return index.sprints.length;
  // Every page asks, so the first one is enough.
  if (section === 'graph') return index.dependencies.some(({ kind }) => kind === 'blocks') ? 1 : 0;
  if (section === 'charts') return countCharts(index).length;
  return index[section].length;
}
