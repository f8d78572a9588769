import { type Document, isMap, isNode, isSeq } from 'yaml';
import { type Place, placeOf, type SourceFile, type Span } from '../source.ts';

/** The way to a setting: `['rules', 'overdue']`, `['ignores', 0, 'because']`. */
export type SettingPath = readonly PropertyKey[];

/** The place of a setting: of its name, or of its value. A setting that is missing stands where it should be. */
export type Locate = (path: SettingPath, part: 'name' | 'value') => Place;

/** Makes the way from settings to their places, as the document holds them by then. */
export function createLocator(source: SourceFile, document: Document): Locate {
  return (path, part) => placeOf(source, locate(document.contents, path, part));
}

function locate(root: unknown, path: SettingPath, part: 'name' | 'value'): Span {
  let node = root;
  let span = spanOf(root) ?? { start: 0, end: 0 };
  for (const [at, step] of path.entries()) {
    const next = enter(node, step);
    if (!next) return span;
    const asName = part === 'name' && at === path.length - 1;
    span = (asName ? undefined : spanOf(next.value)) ?? spanOf(next.name) ?? span;
    node = next.value;
  }
  return span;
}

/** A step into a map or a list. `entry` is what the collection holds: in a map the pair of name and value. */
export function enter(node: unknown, step: PropertyKey): { entry: unknown; name: unknown; value: unknown } | undefined {
  if (isSeq(node)) {
    const value = node.items[Number(step)];
    return value === undefined ? undefined : { entry: value, name: value, value };
  }
  if (!isMap(node)) return undefined;
  const entry = node.items.find(({ key }) => isNode(key) && String(key) === String(step));
  return entry && { entry, name: entry.key, value: entry.value };
}

/** A node without text, such as the value behind a bare `title:`, has no span of its own. */
function spanOf(node: unknown): Span | undefined {
  if (!isNode(node) || !node.range) return undefined;
  const [start, end] = node.range;
  return end > start ? { start, end } : undefined;
}
