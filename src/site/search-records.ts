import type { CustomRecord } from 'pagefind';
import { addresses } from '../backlog/addresses.ts';
import type { Backlog, Document, Item, Lane, Note, Sprint } from '../backlog/model.ts';
import type { SourceFile } from '../backlog/source.ts';
import type { PageRecord } from './author-pages/page.ts';
import { documentText, inlineText } from './markdown/plain-text.ts';
import { collectTitles, type Titles } from './search-titles.ts';
import { isUnspaced, segmentWords } from './segment-words.ts';

type Facet = 'project' | 'kind' | 'status' | 'priority' | 'sprint' | 'lane' | 'owner';

/** What can be found: its words in plain text, and the facets by which a search is narrowed. */
interface Found {
  readonly url: string;
  readonly title: string;
  readonly id: string | null;
  readonly lines: readonly (string | null)[];
  readonly facets: Partial<Record<Facet, readonly string[]>>;
}

/** What records are made of. */
export interface Searched {
  readonly backlog: Backlog;
  /** The documents' texts, by path relative to the content root. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** What authors wrote beside the documents. */
  readonly pages: readonly PageRecord[];
  /** The path under which the site is served. */
  readonly base: string;
  /** The language of its pages. */
  readonly language: string;
}

/** The search records of a site: items, sprints, lanes and documents in the order of the export, then author pages. */
export function createRecords({ backlog, sources, pages, base, language }: Searched): CustomRecord[] {
  const titles = collectTitles(backlog);
  const found = [
    ...backlog.items.map((item) => describeItem(item, titles)),
    ...backlog.sprints.map((sprint) => describeSprint(sprint, titles)),
    ...backlog.lanes.map((lane) => describeLane(lane, titles)),
    ...backlog.documents.map((document) => describeDocument(document, titles, sources)),
    ...pages.map((page) => describePage(page, titles)),
  ];
  return found.map((each) => createRecord(each, base.replace(/\/$/, ''), language));
}

/**
 * All records share one index whatever language they are written in: Pagefind asks only the index of the page's own
 * language. Its stemming is applied to what is typed as well, so that words of other languages still match.
 */
function createRecord({ url, title, id, lines, facets }: Found, base: string, language: string): CustomRecord {
  // The dot keeps lines apart in the excerpt; the index ignores it.
  const words = lines.filter((line) => line !== null && line !== '').join(' · ');
  const filters = Object.entries(facets).filter(([, values]) => values.length > 0);
  return {
    url: base + url,
    // The title is searched by itself, but only where spaces part its words.
    content: segmentWords(words === '' || isUnspaced(title) ? `${words}\n${title}`.trim() : words),
    language,
    // All of it is searched, so it holds nothing that is only shown: that stands in the list of `views/search-list.ts`.
    meta: { title, ...(id === null ? {} : { id }) },
    filters: Object.fromEntries(filters.map(([name, values]) => [name, [...values]])),
  };
}

function describeItem(item: Item, titles: Titles): Found {
  const { project, status, priority } = item;
  const rank = priority === null || priority.rank === null ? (priority?.text ?? null) : `P${priority.rank}`;
  return {
    url: item.url,
    title: item.title,
    id: item.id,
    lines: [
      status?.reason ?? null,
      ...item.blockedBy,
      ...[
        item.summary,
        ...textsOf(item.details),
        ...textsOf(item.acceptance),
        ...textsOf(item.criteria),
        ...item.validation,
      ].map(plain),
      ...item.notes.map(describeNote),
      ...item.files,
      ...item.labels,
      item.owners.join(', '),
      item.section,
    ],
    facets: {
      project: [titles.project(project)],
      kind: ['item'],
      status: [status?.class ?? 'unstated'],
      priority: rank === null ? [] : [rank],
      sprint: sprintOf(project, item.sprint, titles),
      lane: item.lanes.map((key) => titles.lane(project, key)),
      owner: item.owners,
    },
  };
}

/** Other projects have a sprint of the same name, so people ask for it with that of the project. */
function describeSprint(sprint: Sprint, titles: Titles): Found {
  return {
    url: sprint.url,
    title: sprint.title,
    id: null,
    lines: [
      ...[sprint.goal, sprint.demo, ...textsOf(sprint.acceptance)].map(plain),
      ...sprint.notes.map(describeNote),
      titles.project(sprint.project),
    ],
    facets: { project: [titles.project(sprint.project)], kind: ['sprint'], sprint: [sprint.title] },
  };
}

/** Other sprints have a lane of the same letter, so people ask for it with the names of its sprint and its project. */
function describeLane(lane: Lane, titles: Titles): Found {
  return {
    url: lane.url,
    title: lane.title,
    id: null,
    lines: [
      lane.owner,
      plain(lane.waitsFor),
      plain(lane.deliverable),
      ...lane.notes.map(describeNote),
      ...sprintOf(lane.project, lane.sprint, titles),
      titles.project(lane.project),
    ],
    facets: {
      project: [titles.project(lane.project)],
      kind: ['lane'],
      sprint: sprintOf(lane.project, lane.sprint, titles),
      lane: [lane.title],
      owner: lane.owner === null ? [] : [lane.owner],
    },
  };
}

function describeDocument(document: Document, titles: Titles, sources: ReadonlyMap<string, SourceFile>): Found {
  return {
    url: document.url,
    title: document.title,
    id: null,
    lines: [documentText(sources.get(document.file)?.text ?? ''), document.file],
    facets: { project: [titles.project(document.project)], kind: ['document'] },
  };
}

/** Its text is markup of components as much as words, so it is found by what it is called and said to be about. */
function describePage({ slug, title, description, project }: PageRecord, titles: Titles): Found {
  return {
    url: addresses.page(slug),
    title,
    id: null,
    lines: [description],
    facets: { project: project === null ? [] : [titles.project(project)], kind: ['page'] },
  };
}

function sprintOf(project: string, key: string | null, titles: Titles): string[] {
  return key === null ? [] : [titles.sprint(project, key)];
}

function describeNote({ label, text }: Note): string {
  return `${label}: ${inlineText(text)}`;
}

function textsOf(lines: readonly { readonly text: string }[]): string[] {
  return lines.map(({ text }) => text);
}

function plain(markdown: string | null): string | null {
  return markdown === null ? null : inlineText(markdown);
}
