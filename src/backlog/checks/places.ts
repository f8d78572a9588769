import type { Claim, Item, Source } from '../model.ts';
import type { Place } from '../source.ts';

/** Where the title of an item's definition is written, else where its statement begins. */
export function definitionPlace({ claims, sources }: Pick<Item, 'claims' | 'sources'>): Place {
  const title = claims.find(({ field, role }) => field === 'title' && role === 'definition');
  return title ?? beginningOf(sources);
}

/** Where the first statement about something begins. */
export function beginningOf([first]: readonly Source[]): Place {
  const { file, line, column } = first ?? { file: '', line: 1, column: 1 };
  return { file, line, column, endLine: line, endColumn: column };
}

/** The claim that gives an item the status it shows; undefined when it has none, or only one that it inherits. */
export function ownStatusClaim({ claims }: Pick<Item, 'claims'>): Claim | undefined {
  const shown = claims.find(({ field }) => field === 'status');
  return shown?.inheritedFrom === null ? shown : undefined;
}

/** Where the status of an item is written; for one that it inherits, the item itself. */
export function statusPlace(item: Pick<Item, 'claims' | 'sources'>): Place {
  return ownStatusClaim(item) ?? definitionPlace(item);
}
