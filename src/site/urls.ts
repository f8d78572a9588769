import { addresses } from '../backlog/addresses.ts';
import { writeWhere } from '../backlog/query/address.ts';
import type { Place } from '../backlog/source.ts';

/** Base path of the site without its last slash: empty at the root of a host. */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** Where the site is published: https://plans.example.org; null where nobody said. */
export function readOrigin(): string | null {
  return import.meta.env?.SITE ? new URL(import.meta.env.SITE).origin : null;
}

/** A feed as Atom and as JSON Feed. */
export interface FeedAddresses {
  readonly atom: string;
  readonly json: string;
}

/** Puts an address of the backlog, such as an item's `url`, under the base path of the site. */
export function href(address: string): string {
  return base + address;
}

/** The pages and files of the site that belong to no record of the backlog, ready to link to. */
export const urls = {
  home: (): string => href('/'),
  search: (): string => href('/search/'),
  /** The keyboard shortcuts. */
  keyboard: (): string => href('/keyboard/'),
  rules: (): string => href(addresses.rules()),
  /** What a rule is about. */
  rule: (code: string): string => href(addresses.rule(code)),
  components: (): string => href('/components/'),
  page: (slug: string): string => href(addresses.page(slug)),
  exported: (): string => href('/backlog.json'),
  project: (project: string): string => href(addresses.project(project)),
  items: (...of: Parameters<typeof addresses.items>): string => href(addresses.items(...of)),
  itemsCsv: (project: string): string => href(`${addresses.project(project)}items.csv`),
  itemsData: (project: string): string => href(`${addresses.project(project)}items.json`),
  sprints: (project: string): string => href(addresses.sprints(project)),
  lanes: (project: string): string => href(addresses.lanes(project)),
  board: (...of: Parameters<typeof addresses.board>): string => href(addresses.board(...of)),
  roadmap: (project: string): string => href(addresses.roadmap(project)),
  graph: (...of: Parameters<typeof addresses.graph>): string => href(addresses.graph(...of)),
  charts: (project: string): string => href(addresses.charts(project)),
  /** A picture of the graph page or of another page, by its name. */
  graphFile: (project: string, name: string): string => href(`${addresses.graph(project)}${name}.svg`),
  documents: (project: string): string => href(addresses.documents(project)),
  findings: (...of: Parameters<typeof addresses.findings>): string => href(addresses.findings(...of)),
  /** A feed of the settings, in both formats. */
  feed: (name: string): FeedAddresses => ({ atom: href(`/feeds/${name}.xml`), json: href(`/feeds/${name}.json`) }),
  /** What is late or blocked in a project. */
  projectFeed: (project: string): FeedAddresses => ({
    atom: href(`${addresses.project(project)}feed.xml`),
    json: href(`${addresses.project(project)}feed.json`),
  }),
  calendar: (project: string): string => href(`${addresses.project(project)}deadlines.ics`),
  /** What scripts narrow lists by, as JSON. */
  itemFacts: (project: string): string => href(`${addresses.items(project)}facts.json`),
  findingFacts: (project: string): string => href(`${addresses.findings(project)}facts.json`),
  /** The items that a query means; without script, all of them. */
  itemsWhere: (project: string, query: string): string => href(addresses.items(project)) + writeWhere(query),
  /** The findings that a query means; without script, all of them. */
  findingsWhere: (project: string, query: string): string => href(addresses.findings(project)) + writeWhere(query),
} as const;

/** A line on the page of a document, whose address is given. */
export function lineHref(documentUrl: string, place: Pick<Place, 'line'>): string {
  return `${href(documentUrl)}#L${place.line}`;
}

/**
 * The style sheet of a diagram that an author wrote, by the id of its picture. Outside of pages, where the base path is not
 * known, `below` says it.
 */
export function drawingStyles(id: string, below: string = base): string {
  return `${below.replace(/\/$/, '')}/_drawings/${id}.css`;
}
