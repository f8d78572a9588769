import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import { urls } from '../urls.ts';
import { counted } from './sentence.ts';

/** The parts of a project that the header leads to. */
export type SectionName = 'overview' | 'graph' | 'items' | 'sprints' | 'lanes' | 'documents' | 'findings';

export interface SectionLink {
  readonly label: string;
  readonly href: string;
  readonly count: number | null;
  readonly isCurrent: boolean;
}

export interface ProjectLink {
  readonly title: string;
  readonly href: string;
  readonly items: string;
}

/** What stands around every page: its title, the way to the other pages, the foot. */
export interface PageView {
  readonly title: string;
  readonly siteTitle: string;
  readonly projectTitle: string | null;
  readonly projects: readonly ProjectLink[];
  readonly sections: readonly SectionLink[];
  readonly footLinks: readonly { readonly label: string; readonly href: string }[];
}

/** The surroundings of a page. `index` is the project that it belongs to, `current` the section it stands in. */
export function showPage(
  site: SiteIndex,
  title: string,
  index: ProjectIndex | null = null,
  current: SectionName | null = null,
): PageView {
  const findings = index?.findings.length ?? 0;
  return {
    title: [title, index?.project.title, site.title].filter((part, at, all) => all.indexOf(part) === at).join(' · '),
    siteTitle: site.title,
    projectTitle: index?.project.title ?? null,
    projects: site.projects.map(({ project, items }) => ({
      title: project.title,
      href: urls.project(project.slug),
      items: counted(items.length, 'item'),
    })),
    sections: index ? linkSections(index, current) : [],
    footLinks: [
      { label: 'backlog.json', href: urls.exported() },
      ...(index && findings > 0
        ? [{ label: counted(findings, 'finding'), href: urls.findings(index.project.slug) }]
        : []),
    ],
  };
}

/** A section that has nothing is absent, in the header and on the disk. */
export function hasSection(index: ProjectIndex, section: SectionName): boolean {
  return section === 'overview' || countOf(index, section) > 0;
}

const LABELS: Readonly<Record<SectionName, string>> = {
  overview: 'Overview',
  graph: 'Graph',
  items: 'Items',
  sprints: 'Sprints',
  lanes: 'Lanes',
  documents: 'Documents',
  findings: 'Findings',
};

function linkSections(index: ProjectIndex, current: SectionName | null): SectionLink[] {
  const names = Object.keys(LABELS) as SectionName[];
  return names
    .filter((name) => hasSection(index, name))
    .map((name) => ({
      label: LABELS[name],
      href: name === 'overview' ? urls.project(index.project.slug) : urls[name](index.project.slug),
      count: name === 'overview' || name === 'graph' ? null : countOf(index, name),
      isCurrent: name === current,
    }));
}

function countOf(index: ProjectIndex, section: Exclude<SectionName, 'overview'>): number {
  if (section === 'graph') return index.dependencies.filter(({ kind }) => kind === 'blocks').length;
  return index[section].length;
}
