import type { CheckInput } from '../../../src/backlog/checks/check.ts';
import { listItemWaits } from '../../../src/backlog/checks/item-waits.ts';
import { readTitles } from '../../../src/backlog/checks/titles.ts';
import type { UnresolvedReference } from '../../../src/backlog/link/edges.ts';
import type { Backlog } from '../../../src/backlog/model.ts';
import { wordsIn } from '../../../src/words/by-language.ts';
import { backlog } from '../sample.ts';

type Parts = Partial<Pick<Backlog, 'items' | 'sprints' | 'lanes' | 'dependencies' | 'lists'>>;

/** What a check looks at, of hand-made records. */
export function inputOf(
  { lists = [], ...parts }: Parts,
  unresolved: readonly UnresolvedReference[] = [],
  today: string | null = null,
  statedWaits: CheckInput['statedWaits'] = new Map(),
): CheckInput {
  const records = { ...backlog(parts), lists };
  return {
    backlog: records,
    unresolved,
    itemWaits: listItemWaits(records),
    titles: readTitles(records),
    statedWaits,
    statuses: [],
    fields: [],
    laneStatements: new Map(),
    references: { documents: [], listing: null },
    today,
    words: wordsIn('en'),
  };
}
