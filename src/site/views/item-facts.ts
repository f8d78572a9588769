import type { Item } from '../../backlog/model.ts';
import { describeItems, type ItemFacts } from '../../backlog/query.ts';
import type { ProjectIndex } from '../backlog-index.ts';

const known = new WeakMap<ProjectIndex, ReadonlyMap<Item, ItemFacts>>();

/** What a query can know about the items of a project. Worked out once: describing needs the whole of it. */
export function itemFactsOf(index: ProjectIndex): ReadonlyMap<Item, ItemFacts> {
  const facts = known.get(index) ?? describeItems(index);
  known.set(index, facts);
  return facts;
}
