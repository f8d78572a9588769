import type { Finding, Item, Source } from '../model.ts';
import type { Place } from '../source.ts';

/** The item that a place is part of, as the subject of a finding; none outside of items. */
export type LocateItem = (place: Pick<Place, 'file' | 'line'>) => Finding['subjects'];

interface Statement {
  readonly key: string;
  readonly source: Source;
}

/** Makes the way from places to items. Of statements that hold one another the innermost counts. */
export function createItemLocator(items: readonly Item[]): LocateItem {
  const stated = items.flatMap(({ key, sources }) => sources.map((source): Statement => ({ key, source })));
  const byFile = Map.groupBy(stated, ({ source }) => source.file);
  const byLine = new Map<string, readonly string[]>();
  return ({ file, line }) => {
    const keys = byLine.get(file) ?? nameLines(byFile.get(file) ?? []);
    byLine.set(file, keys);
    const key = keys[line];
    return key === undefined ? [] : [{ type: 'item', key }];
  };
}

/** The key of the innermost item on each line: long statements are entered first, what stands in them over them. */
function nameLines(statements: readonly Statement[]): string[] {
  const keys: string[] = [];
  const lengthOf = ({ source }: Statement) => source.endLine - source.line;
  for (const { key, source } of statements.toSorted((a, b) => lengthOf(b) - lengthOf(a)))
    for (let line = source.line; line <= source.endLine; line++) keys[line] = key;
  return keys;
}
