import { words } from '#words/overview.ts';
import { words as states } from '#words/states.ts';
import { words as things } from '#words/things.ts';
import type { Item } from '../../backlog/model.ts';
import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import { urls } from '../urls.ts';
import { listPages, type PageRowView } from './author-page.ts';
import { bySeverity, type FindingView, showFinding } from './finding.ts';
import { kindOfSprints } from './group-row.ts';
import { byAttention, type RowView, showRow } from './row.ts';
import { type Sentence, say } from './sentence.ts';
import { type TallyView, tally } from './tally.ts';
import { findLate, findStuckFirst, judgeSite } from './verdict.ts';
import { explainWait } from './waits.ts';

export interface PortfolioGroup {
  readonly title: string;
  readonly rows: readonly RowView[];
  readonly more: { readonly text: string; readonly href: string } | null;
}

export interface ProjectRowView {
  readonly title: string;
  readonly href: string;
  readonly facts: string;
  readonly tally: TallyView;
  readonly updated: string;
}

/** The first page of the site. */
export interface PortfolioView {
  /** What is late or stuck; where there is no project, what one is. Null when nothing is. */
  readonly verdict: Sentence | null;
  readonly counts: readonly string[];
  readonly attention: { readonly total: number; readonly groups: readonly PortfolioGroup[] };
  readonly pages: readonly PageRowView[];
  readonly projects: readonly ProjectRowView[];
  /** What is wrong around the documents: in the settings, or with files that could not be read. */
  readonly findings: readonly FindingView[];
}

const MOST_ROWS = 5;

/** What all projects come to: what is late or stuck anywhere, and each project in one line. */
export function showPortfolio(site: SiteIndex): PortfolioView {
  const items = site.projects.reduce((sum, index) => sum + index.items.length, 0);
  const found = site.projects.map((index) => [...findLate(index), ...findStuckFirst(index)]);
  return {
    verdict: site.projects.length > 0 ? judgeSite(site) : say(states.noProjects, ' ', states.whatProjectsAre),
    counts: [
      ...(site.projects.length > 0 ? [things.projects(site.projects.length), things.items(items)] : []),
      ...(site.today ? [words.asOf(site.today)] : []),
    ],
    attention: {
      total: found.reduce((sum, { length }) => sum + length, 0),
      groups: showGroups(site),
    },
    pages: listPages(site),
    projects: site.projects.map(showProject),
    findings: showSiteFindings(site),
  };
}

/** What is wrong around the documents of all projects. */
export function showSiteFindings({ findings }: SiteIndex): FindingView[] {
  return bySeverity(findings).map((finding) => showFinding({ documentByFile: new Map() }, finding));
}

/** What is late stands before what is stuck, whichever project it is in. */
function showGroups({ projects }: SiteIndex): PortfolioGroup[] {
  return [
    ...projects.flatMap((index) => showGroup(index, words.overdueIn(index.project.title), findLate(index))),
    ...projects.flatMap((index) => showGroup(index, words.blockedIn(index.project.title), findStuckFirst(index))),
  ];
}

function showGroup(index: ProjectIndex, title: string, items: readonly Item[]): PortfolioGroup[] {
  if (items.length === 0) return [];
  const rows = byAttention(index, items).slice(0, MOST_ROWS);
  const rest = items.length - rows.length;
  return [
    {
      title,
      rows: rows.map((item) => showRow(index, item, explainWait(index, item))),
      more: rest > 0 ? { text: things.more(rest), href: urls.project(index.project.slug) } : null,
    },
  ];
}

function showProject(index: ProjectIndex): ProjectRowView {
  const { project, items, sprints, lanes, documents, findings, updated } = index;
  const facts = [
    ...(sprints.length > 0 ? [things.sprints(sprints.length, kindOfSprints(index))] : []),
    ...(lanes.length > 0 ? [things.lanes(lanes.length)] : []),
    things.documents(documents.length),
    ...(findings.length > 0 ? [things.findings(findings.length)] : []),
  ];
  return {
    title: project.title,
    href: urls.project(project.slug),
    facts: facts.join(', '),
    tally: tally(items),
    updated: updated ? words.updated(updated) : words.noDate,
  };
}
