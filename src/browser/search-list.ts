import { foldName } from '../backlog/fold-name.ts';
import type { SearchPart } from '../site/search-part.ts';
import type { Hit, Kind } from './search-types.ts';

/** Kinds by the first step of an address below its project; what is no more than that step is a page. */
const KINDS: Readonly<Record<string, Kind>> = {
  items: 'item',
  sprints: 'sprint',
  lanes: 'lane',
  documents: 'document',
};

/** Reads a part of the list. `base` is the path of the site with its last slash. */
export function readPart(part: SearchPart, base: string): Hit[] {
  return part.entries.map(([id, title, status, path, project, sprint, file, line]) => {
    const [slug = '', projectTitle = ''] = part.projects[project] ?? [];
    const name = part.files[file] ?? '';
    const steps = [slug, path].filter((step) => step !== '');
    return {
      url: `${base}${steps.join('/')}/`,
      kind: KINDS[path.slice(0, Math.max(0, path.indexOf('/')))] ?? 'page',
      id,
      title,
      status,
      project: projectTitle,
      sprint: part.sprints[sprint] ?? '',
      source: line > 0 ? `${name}:${line}` : name,
      excerpt: '',
    };
  });
}

/** The numbers of the parts that hold names which begin so, in order. */
export function findParts(starts: readonly string[], beginning: string): number[] {
  const name = foldName(beginning);
  return starts.flatMap((start, at) => {
    const next = starts[at + 1];
    const isBehind = next !== undefined && next < name;
    const isAhead = start > name && !start.startsWith(name);
    return isBehind || isAhead ? [] : [at];
  });
}

/** The last step of an address, by which the list is sorted. */
export function lastStep(url: string): string {
  return url.split('/').findLast((step) => step !== '') ?? '';
}
