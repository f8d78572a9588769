import type { Backlog, Item } from '../model.ts';
import { createSuggester } from '../suggestions.ts';

/** The items that the settings mean with a name. */
export interface FoundItems {
  /** Their projects with their keys: `ferry/f-1`. */
  readonly keys: ReadonlySet<string>;
  /** The projects that have one, in order; more than one when the name can mean either. */
  readonly projects: readonly string[];
}

export interface ItemFinder {
  readonly find: (name: string) => FoundItems;
  /** The names that somebody may have meant who wrote one that nothing has. */
  readonly suggest: (name: string) => readonly string[];
}

/** Makes the way from names to items: an id or a key, alone or behind the project: `F-1`, `ferry/F-1`. Case does not count. */
export function createItemFinder({ items }: Pick<Backlog, 'items'>): ItemFinder {
  const named = items.flatMap((item) => namesOf(item).map((name) => ({ name: name.toLowerCase(), item })));
  const byName = Map.groupBy(named, ({ name }) => name);
  return {
    find: (name) => {
      const found = (byName.get(name.toLowerCase()) ?? []).map(({ item }) => item);
      return {
        keys: new Set(found.map(({ project, key }) => `${project}/${key}`)),
        projects: [...new Set(found.map(({ project }) => project))],
      };
    },
    suggest: (name) =>
      createSuggester(items.flatMap(({ project, id, key }) => [id ?? key, `${project}/${id ?? key}`]))(name),
  };
}

function namesOf({ project, id, key }: Item): string[] {
  const names = id === null ? [key] : [id, key];
  return [...names, ...names.map((name) => `${project}/${name}`)];
}
