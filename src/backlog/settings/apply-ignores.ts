import type { Config, Ignore } from '../config.ts';
import type { Backlog, Finding } from '../model.ts';
import { createItemFinder, type FoundItems } from './find-items.ts';

/** A finding that the settings want nobody to see, and why. */
export interface IgnoredFinding {
  readonly finding: Finding;
  readonly because: string;
}

/** Findings without those that an ignore names. */
export interface SiftedFindings {
  readonly kept: readonly Finding[];
  readonly ignored: readonly IgnoredFinding[];
  /** The ignores that name none, as they are numbered in the settings. */
  readonly unused: readonly number[];
}

/** Takes out what the settings ignore. An item that more than one project can mean is none. */
export function applyIgnores(
  findings: readonly Finding[],
  { ignores }: Pick<Config, 'ignores'>,
  backlog: Pick<Backlog, 'items'>,
): SiftedFindings {
  if (ignores.length === 0) return { kept: findings, ignored: [], unused: [] };
  const { find } = createItemFinder(backlog);
  const read = ignores.map((ignore, at) => ({
    at,
    ignore,
    items: ignore.item === undefined ? null : find(ignore.item),
  }));
  const byRule = Map.groupBy(read, ({ ignore }) => ignore.rule as string);
  const used = new Set<number>();
  const kept: Finding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const matching = (byRule.get(finding.code) ?? []).filter((one) => covers(one, finding));
    const [first] = matching;
    if (first) ignored.push({ finding, because: first.ignore.because });
    else kept.push(finding);
    for (const { at } of matching) used.add(at);
  }
  return { kept, ignored, unused: [...ignores.keys()].filter((at) => !used.has(at)) };
}

interface ReadIgnore {
  readonly ignore: Ignore;
  /** Null when it is for all items. */
  readonly items: FoundItems | null;
}

function covers({ ignore, items }: ReadIgnore, { file, project, subjects }: Finding): boolean {
  if (ignore.document !== undefined && ignore.document !== file) return false;
  if (items === null) return true;
  if (items.projects.length > 1) return false;
  return subjects.some(({ type, key }) => type === 'item' && items.keys.has(`${project}/${key}`));
}
