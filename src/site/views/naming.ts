import type { Item } from '../../backlog/model.ts';

/** The id of an item beside its title; empty when it has none, or when its id is all the title it has. */
export function idBeside({ id, title }: Pick<Item, 'id' | 'title'>): string {
  return id === title ? '' : (id ?? '');
}

/** The short form of a priority for a list: `P0` of `P0 — before anything else`. */
export function shortPriority({ priority }: Pick<Item, 'priority'>): string {
  const text = priority?.text ?? '';
  return /^P\d+\b/i.exec(text)?.[0] ?? text;
}
