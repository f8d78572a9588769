import type { WordsByLanguage } from '../../words/by-language.ts';
import { relate } from '../findings.ts';
import { isWait } from '../graph.ts';
import type { Backlog, Dependency, Item, Related } from '../model.ts';
import { indexByName } from './naming.ts';
import { statusPlace } from './places.ts';

/** One item of a project that waits for another one, and the first statement that says so. */
export interface ItemWait {
  readonly item: Item;
  readonly awaited: Item;
  readonly dependency: Dependency;
}

/**
 * The waits of each item for other items, by the item, in document order. What an item is a part of, and what is a part
 * of it, is not awaited: a parent is done with its parts, not before or after them.
 */
export function listItemWaits({ items, dependencies }: Pick<Backlog, 'items' | 'dependencies'>): ItemWait[][] {
  const byName = indexByName(items);
  const stated = Map.groupBy(
    dependencies.filter((each) => isWait(each) && each.fromType === 'item' && each.toType === 'item'),
    ({ project, from }) => `${project}/${from}`,
  );
  return [...byName].map(([name, item]) => {
    const waits = new Map<string, ItemWait>();
    for (const dependency of stated.get(name) ?? []) {
      const awaited = byName.get(`${item.project}/${dependency.to}`);
      if (!awaited || isPartOf(item, awaited) || isPartOf(awaited, item) || awaited === item) continue;
      if (!waits.has(awaited.key)) waits.set(awaited.key, { item, awaited, dependency });
    }
    return [...waits.values()];
  });
}

/** Whether an item is stated to be unfinished. One without a status may be done, for all that anybody wrote. */
export function isStatedOpen({ status }: Pick<Item, 'status'>): boolean {
  return status !== null && status.class !== 'done' && status.class !== 'cancelled';
}

/** The places that prove waits: who waits for whom, and how far that is. */
export function relateWaits(waits: readonly ItemWait[], { places }: Pick<WordsByLanguage, 'places'>): Related[] {
  return waits.flatMap(({ item, awaited, dependency }) => [
    relate(places.waits(item, awaited), dependency.source),
    relate(places.is(awaited, awaited.status?.text ?? ''), statusPlace(awaited)),
  ]);
}

function isPartOf(item: Item, whole: Item): boolean {
  return item.parent === whole.key;
}
