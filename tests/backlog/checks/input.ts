import type { CheckInput } from '../../../src/backlog/checks/check.ts';
import type { UnresolvedReference } from '../../../src/backlog/link/edges.ts';
import type { Backlog } from '../../../src/backlog/model.ts';
import { backlog } from '../sample.ts';

type Parts = Partial<Pick<Backlog, 'items' | 'sprints' | 'lanes' | 'dependencies' | 'lists'>>;

/** What a check looks at, of hand-made records. */
export function inputOf(
  { lists = [], ...parts }: Parts,
  unresolved: readonly UnresolvedReference[] = [],
  today: string | null = null,
  statedWaits: CheckInput['statedWaits'] = new Map(),
): CheckInput {
  return { backlog: { ...backlog(parts), lists }, unresolved, statedWaits, today };
}
