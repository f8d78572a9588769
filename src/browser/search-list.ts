import type { Choices, Hit } from './search-types.ts';

/** The list of everything that can be found, as `site/search-list.ts` writes it. */
export interface SearchList {
  readonly projects: readonly (readonly [slug: string, title: string])[];
  readonly sprints: readonly string[];
  readonly files: readonly string[];
  readonly entries: readonly (readonly [
    id: string,
    title: string,
    status: string,
    path: string,
    project: number,
    sprint: number,
    file: number,
    line: number,
  ])[];
}

/** Completions beyond the exact id. */
const MOST = 6;

/** Kinds by the first step of an address below its project. */
const KINDS: Readonly<Record<string, string>> = {
  items: 'Items',
  sprints: 'Sprints',
  lanes: 'Lanes',
  documents: 'Documents',
};

/** Reads the list. `base` is the path of the site with its last slash. */
export function readList(list: SearchList, base: string): Hit[] {
  return list.entries.map(([id, title, status, path, project, sprint, file, line]) => {
    const [slug = '', projectTitle = ''] = list.projects[project] ?? [];
    const name = list.files[file] ?? '';
    return {
      url: `${base}${slug}/${path}/`,
      kind: KINDS[path.slice(0, path.indexOf('/'))] ?? '',
      id,
      title,
      status,
      project: projectTitle,
      sprint: list.sprints[sprint] ?? '',
      source: line > 0 ? `${name}:${line}` : name,
      excerpt: '',
    };
  });
}

/** What was typed as an exact id, then what has an id that begins so, then what has a word in its title that does. */
export function complete(all: readonly Hit[], query: string, choices: Choices): Hit[] {
  const typed = fold(query);
  if (typed === '') return [];
  const ranked: [Hit[], Hit[], Hit[]] = [[], [], []];
  for (const hit of all) {
    const rank = rankOf(hit, typed);
    if (rank !== null && passes(hit, choices)) ranked[rank].push(hit);
  }
  const [exact, ...others] = ranked;
  return [...exact, ...others.flat().slice(0, MOST)];
}

/** True when the id was typed in full. */
export function isExactId({ id }: Hit, query: string): boolean {
  return id !== '' && fold(id) === fold(query);
}

function rankOf(hit: Hit, typed: string): 0 | 1 | 2 | null {
  const id = fold(hit.id);
  if (id === typed) return 0;
  if (id.startsWith(typed)) return 1;
  if (typed.length < 2) return null;
  return ` ${fold(hit.title)}`.includes(` ${typed}`) ? 2 : null;
}

/** The list knows no priorities, lanes and owners: where one is chosen, only the index can answer. */
function passes(hit: Hit, choices: Choices): boolean {
  if (choices.priority || choices.lane || choices.owner) return false;
  return (['kind', 'status', 'project', 'sprint'] as const).every(
    (facet) => choices[facet]?.includes(hit[facet]) ?? true,
  );
}

function fold(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}
