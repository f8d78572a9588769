import { addresses } from '../backlog/addresses.ts';
import type { Place } from '../backlog/source.ts';

/** Base path of the site without its last slash: empty at the root of a host. */
const base = (import.meta.env?.BASE_URL ?? '/').replace(/\/$/, '');

/** Puts an address of the backlog, such as an item's `url`, under the base path of the site. */
export function href(address: string): string {
  return base + address;
}

/** The pages and files of the site that belong to no record of the backlog, ready to link to. */
export const urls = {
  home: (): string => href('/'),
  search: (): string => href('/search/'),
  exported: (): string => href('/backlog.json'),
  project: (project: string): string => href(addresses.project(project)),
  items: (project: string): string => href(addresses.items(project)),
  sprints: (project: string): string => href(addresses.sprints(project)),
  lanes: (project: string): string => href(addresses.lanes(project)),
  graph: (project: string): string => href(addresses.graph(project)),
  documents: (project: string): string => href(addresses.documents(project)),
  findings: (project: string): string => href(addresses.findings(project)),
} as const;

/** A line on the page of a document, whose address is given. */
export function lineHref(documentUrl: string, place: Pick<Place, 'line'>): string {
  return `${href(documentUrl)}#L${place.line}`;
}
