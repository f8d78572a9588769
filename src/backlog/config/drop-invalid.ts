import { type Document, isMap, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { z } from 'zod';
import { enter, type SettingPath } from './locate.ts';

/**
 * Takes out of a YAML document what is wrong with it: an unknown setting, a wrong value, and for one that is missing
 * whatever it is missing in. Everything else stays, in its place, so that one mistake does not cost the other settings.
 */
export function dropInvalid(document: Document, issues: readonly z.core.$ZodIssue[]): void {
  const wrong = issues.flatMap(listPaths).map((path) => findEntry(document.contents, path));
  if (wrong.includes(null)) document.contents = null;
  const entries = wrong.filter((entry) => entry !== null);
  for (const [holder, dropped] of Map.groupBy(entries, (entry) => entry.holder)) {
    const gone = new Set<unknown>(dropped.map(({ entry }) => entry));
    holder.items = holder.items.filter((entry) => !gone.has(entry)) as Pair[];
  }
}

interface Entry {
  readonly holder: YAMLMap | YAMLSeq;
  readonly entry: unknown;
}

function listPaths(issue: z.core.$ZodIssue): SettingPath[] {
  return issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
}

/** The last entry on a way, or the last that is there; null when the way does not even begin. */
function findEntry(root: unknown, path: SettingPath): Entry | null {
  let node = root;
  let found: Entry | null = null;
  for (const step of path) {
    const next = enter(node, step);
    if (!next || !(isMap(node) || isSeq(node))) break;
    found = { holder: node, entry: next.entry };
    node = next.value;
  }
  return found;
}
