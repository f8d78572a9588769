import { compareText } from '../backlog/compare-text.ts';
import type { Config } from '../backlog/config.ts';
import { buildWaitGraph, countHeldUp, type WaitGraph } from '../backlog/graph.ts';
import type { Backlog, Dependency, Document, Finding, Item, Lane, List, Project, Sprint } from '../backlog/model.ts';
import type { IgnoredFinding } from '../backlog/settings/apply-ignores.ts';
import type { FeedSetting } from '../backlog/settings/read-feeds.ts';
import { comparePlaces, createSourceFile, type Place, type SourceFile } from '../backlog/source.ts';
import type { PageRecord } from './author-pages/page.ts';
import type { Drawings } from './mermaid/drawing.ts';
import type { Checkout } from './read-checkout.ts';

/** One project: its records in the order in which they are shown, and by key. */
export interface ProjectIndex {
  readonly project: Project;
  readonly items: readonly Item[];
  readonly sprints: readonly Sprint[];
  readonly lanes: readonly Lane[];
  readonly lists: readonly List[];
  readonly documents: readonly Document[];
  readonly dependencies: readonly Dependency[];
  readonly findings: readonly Finding[];
  readonly itemByKey: ReadonlyMap<string, Item>;
  readonly sprintByKey: ReadonlyMap<string, Sprint>;
  readonly laneByKey: ReadonlyMap<string, Lane>;
  readonly documentByFile: ReadonlyMap<string, Document>;
  /** Items by their id as written, lower-cased. */
  readonly itemById: ReadonlyMap<string, Item>;
  /** Items by what they stand under: `sprint/s4`, else `section/Compliance`, else ``. Groups and items in document order. */
  readonly itemsByGroup: ReadonlyMap<string, readonly Item[]>;
  /** The parts of epics and stories, by the key of the whole. */
  readonly itemsByParent: ReadonlyMap<string, readonly Item[]>;
  /** Findings by what they concern: `item/s4-1`, `document/shop/plan.md`. */
  readonly findingsBySubject: ReadonlyMap<string, readonly Finding[]>;
  /** Findings by the documents that they or their related places stand in. */
  readonly findingsByFile: ReadonlyMap<string, readonly Finding[]>;
  /** What each item and lane is said to wait for or relate to: `item/s4-1`, `lane/a`. */
  readonly dependenciesFrom: ReadonlyMap<string, readonly Dependency[]>;
  /** Who waits for whom. */
  readonly waits: WaitGraph;
  /** How many open items each open item holds up, however many steps away; absent where it is none. */
  readonly heldUp: ReadonlyMap<string, number>;
  /** When its documents were last updated, by their own words. */
  readonly updated: string | null;
  /** The day that lateness is counted to: the day of the build, else when the documents were last updated. */
  readonly asOf: string | null;
}

/** The whole site: what every page is made of. */
export interface SiteIndex {
  readonly title: string;
  /** The day of the build; null when the site does not depend on it. */
  readonly today: string | null;
  /** Where the documents are kept, for links to their lines; null when nobody said. */
  readonly checkout: Checkout | null;
  /** How severe the settings make a rule, for those that they name. */
  readonly severities: Config['rules'];
  /** The feeds of the settings. */
  readonly feeds: readonly FeedSetting[];
  /** When each document was last committed, in UTC, by path; empty where no history is known. */
  readonly changed: Readonly<Record<string, string>>;
  readonly projects: readonly ProjectIndex[];
  /** What authors wrote beside the documents, in the order of lists. */
  readonly pages: readonly PageRecord[];
  readonly projectBySlug: ReadonlyMap<string, ProjectIndex>;
  /** Findings that belong to no project, such as those of the settings. */
  readonly findings: readonly Finding[];
  /** What the settings keep out of the findings. */
  readonly ignored: readonly IgnoredFinding[];
  /** The text of a document. Made when a page asks for it. */
  readonly sourceOf: (file: string) => SourceFile;
  /** The diagrams that stand in documents. */
  readonly drawings: Drawings;
}

/** What a site is told beside its backlog. */
type Settings = Pick<SiteIndex, 'title' | 'today' | 'checkout'> &
  Partial<Pick<SiteIndex, 'severities' | 'pages' | 'feeds' | 'changed'>>;

/** Sorts and indexes a backlog. `texts` holds the documents' texts by path. */
export function indexBacklog(
  backlog: Omit<Backlog, 'version'>,
  texts: ReadonlyMap<string, string>,
  { title, today, checkout, severities = {}, pages = [], feeds = [], changed = {} }: Settings,
): SiteIndex {
  const projects = backlog.projects
    .toSorted((a, b) => compareText(a.slug, b.slug))
    .map((project) => indexProject(project, backlog, today));
  return {
    title,
    today,
    checkout,
    severities,
    feeds,
    changed,
    projects,
    pages,
    projectBySlug: new Map(projects.map((index) => [index.project.slug, index])),
    findings: backlog.findings.filter(({ project }) => project === null).sort(comparePlaces),
    ignored: [],
    drawings: new Map(),
    sourceOf: createSourceReader(texts),
  };
}

/** Lines are found once a document, because each fact of each item asks for some. */
function createSourceReader(texts: ReadonlyMap<string, string>): SiteIndex['sourceOf'] {
  const sources = new Map<string, SourceFile>();
  return (file) => {
    const source = sources.get(file) ?? createSourceFile(file, texts.get(file) ?? '');
    sources.set(file, source);
    return source;
  };
}

/** What an item stands under, as a key of `itemsByGroup`. */
export function groupOf({ sprint, section }: Pick<Item, 'sprint' | 'section'>): string {
  if (sprint !== null) return `sprint/${sprint}`;
  return section === null ? '' : `section/${section}`;
}

function indexProject(project: Project, backlog: Omit<Backlog, 'version'>, today: string | null): ProjectIndex {
  const own = <Record extends { project: string | null }>(records: readonly Record[]) =>
    records.filter((record) => record.project === project.slug);
  const sprints = own(backlog.sprints).sort((a, b) => a.order - b.order || compareText(a.key, b.key));
  const sprintOrder = new Map(sprints.map((sprint, order) => [sprint.key, order]));
  const lanes = own(backlog.lanes).sort(
    (a, b) => orderOf(sprintOrder, a.sprint) - orderOf(sprintOrder, b.sprint) || compareSources(a, b),
  );
  const items = own(backlog.items).sort(compareSources);
  const documents = own(backlog.documents).sort((a, b) => compareText(a.file, b.file));
  const dependencies = own(backlog.dependencies).sort((a, b) => comparePlaces(a.source, b.source));
  const findings = own(backlog.findings).sort(comparePlaces);
  const updated =
    documents
      .flatMap(({ updated }) => updated ?? [])
      .sort()
      .at(-1) ?? null;
  const waits = buildWaitGraph({ items, sprints, lanes, dependencies });
  return {
    project,
    items,
    sprints,
    lanes,
    lists: own(backlog.lists).sort(comparePlaces),
    documents,
    dependencies,
    findings,
    itemByKey: byKey(items),
    sprintByKey: byKey(sprints),
    laneByKey: byKey(lanes),
    documentByFile: new Map(documents.map((document) => [document.file, document])),
    itemById: new Map(items.flatMap((item) => (item.id ? [[item.id.toLowerCase(), item]] : []))),
    itemsByGroup: groupBy(items.map((item) => [groupOf(item), item])),
    itemsByParent: groupBy(items.flatMap((item) => (item.parent ? [[item.parent, item]] : []))),
    findingsBySubject: groupBy(findings.flatMap((finding) => subjectsOf(finding).map((subject) => [subject, finding]))),
    findingsByFile: groupBy(findings.flatMap((finding) => filesOf(finding).map((file) => [file, finding]))),
    dependenciesFrom: groupBy(
      dependencies.map((dependency) => [`${dependency.fromType}/${dependency.from}`, dependency]),
    ),
    waits,
    heldUp: countHeldUp(waits),
    updated,
    asOf: today ?? updated,
  };
}

function subjectsOf({ subjects }: Finding): string[] {
  return [...new Set(subjects.map(({ type, key }) => `${type}/${key}`))];
}

function filesOf({ file, related }: Finding): string[] {
  return [...new Set([file, ...related.map((place) => place.file)])];
}

/** Orders by where a thing is first stated, then by key. */
function compareSources(a: Stated, b: Stated): number {
  const [placeA, placeB] = [a.sources[0], b.sources[0]];
  return (placeA && placeB ? comparePlaces(placeA, placeB) : 0) || compareText(a.key, b.key);
}

interface Stated {
  readonly key: string;
  readonly sources: readonly Pick<Place, 'file' | 'line' | 'column'>[];
}

function orderOf(order: ReadonlyMap<string, number>, key: string | null): number {
  return (key === null ? undefined : order.get(key)) ?? Number.MAX_SAFE_INTEGER;
}

function byKey<Record extends { key: string }>(records: readonly Record[]): Map<string, Record> {
  return new Map(records.map((record) => [record.key, record]));
}

function groupBy<Value>(pairs: Iterable<readonly [string, Value]>): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
