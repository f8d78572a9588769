import type { Place } from '../../backlog/source.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { lineHref } from '../urls.ts';

/** A link to the line on which something is written. */
export interface SourceView {
  /** Null when the file has no page, such as the settings. */
  readonly href: string | null;
  /** File name, its middle left out when it is long. */
  readonly name: string;
  readonly line: number;
  /** Whole path with the line. */
  readonly title: string;
  /** True on the page of a thing that this file defines: there the name may be left out. */
  readonly own: boolean;
}

/** The places of one statement or fact that fit in a row. */
export interface SourcesView {
  readonly shown: readonly SourceView[];
  /** How many more there are. */
  readonly more: number;
}

const MOST_SOURCES = 2;
const LONGEST_NAME = 22;

type Documents = Pick<ProjectIndex, 'documentByFile'>;

/** Shows a place. `home` is the file that defines the thing whose page it stands on. */
export function showSource(index: Documents, place: Pick<Place, 'file' | 'line'>, home?: string): SourceView {
  const document = index.documentByFile.get(place.file);
  return {
    href: document ? lineHref(document.url, place) : null,
    name: shortenName(place.file.slice(place.file.lastIndexOf('/') + 1)),
    line: place.line,
    title: `${place.file}:${place.line}`,
    own: place.file === home,
  };
}

/** Shows the first places of several, each line once. */
export function showSources(
  index: ProjectIndex,
  places: readonly Pick<Place, 'file' | 'line'>[],
  home?: string,
  most = MOST_SOURCES,
): SourcesView {
  const lines = new Map(places.map((place) => [`${place.file}:${place.line}`, place]));
  const distinct = [...lines.values()];
  return {
    shown: distinct.slice(0, most).map((place) => showSource(index, place, home)),
    more: Math.max(0, distinct.length - most),
  };
}

function shortenName(name: string): string {
  return name.length > LONGEST_NAME ? `${name.slice(0, 7)}…${name.slice(-11)}` : name;
}
