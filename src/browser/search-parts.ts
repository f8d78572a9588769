import type { SearchPart } from '../site/search-part.ts';
import { fetchOk } from './fetch-ok.ts';
import { loadOnce } from './load-once.ts';
import { findParts, lastStep, readPart } from './search-list.ts';
import type { Hit } from './search-types.ts';

/** So many parts, about 160 KB, are all loaded when somebody searches; of a larger list only those that are asked for. */
const FEW = 8;

/** A beginning that leads to more parts than this is too short to be looked up in a large list. */
const MOST = 2;

/** The list of all pages, loaded as far as it is needed. */
export interface SearchParts {
  /** True when the site has more than one project. */
  namesProjects(): Promise<boolean>;
  /** All that is loaded, with what has a name that begins so among it. */
  load(beginning: string): Promise<readonly Hit[]>;
  /** The pages at some addresses, in their order, without those that are gone. */
  lookUp(urls: readonly string[]): Promise<Hit[]>;
}

/** The list of a site served under `base`, which ends with a slash. Nothing is loaded before it is asked for. */
export function createSearchParts(base: string): SearchParts {
  const loaded = new Map<number, readonly Hit[]>();
  const loaders = new Map<number, () => Promise<SearchPart>>();
  const loadPart = (number: number): Promise<SearchPart> => {
    const load = async () => {
      const part = await fetchPart(`${base}search/list/${number}.json`);
      loaded.set(number, readPart(part, base));
      return part;
    };
    const loader = loaders.get(number) ?? loadOnce(load);
    loaders.set(number, loader);
    return loader();
  };
  const loadAll = async (beginnings: readonly string[]) => {
    const { starts } = await loadPart(0);
    const numbers =
      starts.length <= FEW
        ? starts.keys()
        : new Set(beginnings.flatMap((beginning) => findParts(starts, beginning).slice(0, MOST)));
    await Promise.all(Array.from(numbers, loadPart));
    return [...loaded].sort(([a], [b]) => a - b).flatMap(([, hits]) => hits);
  };
  return {
    namesProjects: async () => (await loadPart(0)).projectCount > 1,
    load: (beginning) => loadAll([beginning]),
    async lookUp(urls) {
      const byUrl = new Map((await loadAll(urls.map(lastStep))).map((hit) => [hit.url, hit]));
      return urls.flatMap((url) => byUrl.get(url) ?? []);
    },
  };
}

async function fetchPart(address: string): Promise<SearchPart> {
  return (await fetchOk(address)).json();
}
