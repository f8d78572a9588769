import { words } from '#words/states.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { type Sentence, say } from './sentence.ts';
import { isClosed } from './status.ts';
import { judgeProject } from './verdict.ts';

/** One sentence on how a project stands: what is late or stuck, else that nothing is, or why nobody can tell. */
export function describeStanding(index: ProjectIndex): Sentence {
  return judgeProject(index) ?? describeCalm(index);
}

function describeCalm({ items }: ProjectIndex): Sentence {
  const all = items.length;
  const countOf = (status: string | undefined) => items.filter((item) => item.status?.class === status).length;
  const blocked = countOf('blocked');
  const unstated = countOf(undefined);
  if (all === 0) return say({ text: words.noItems, as: 'strong' }, ' ', words.whatItemsAre);
  if (unstated === all) return say(words.noStatus);
  if (countOf('done') === all) return say({ text: words.allDone(all), as: 'strong' });
  if (items.every(isClosed)) return say({ text: words.allClosed(all), as: 'strong' });
  if (blocked > 0) return say({ text: words.blocked(blocked), as: 'strong' }, words.ofAll(all));
  return say(unstated > 0 ? words.calmAsFarAsStated(unstated, all) : words.calm);
}
