import { findBottlenecks, findSlip } from '../../backlog/graph.ts';
import type { Item } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { itemsOf, nameSprints } from './group-row.ts';
import { counted, enumerate, type Sentence, say } from './sentence.ts';
import { listDependents, nameItem } from './waits.ts';

/** The open items that hold up two others or more, the one that holds up most first. */
export function listBottlenecks(index: ProjectIndex): Item[] {
  const found = findBottlenecks(index.waits, index.heldUp).filter(({ holdsUp }) => holdsUp > 1);
  return itemsOf(
    index,
    found.map(({ key }) => key),
  );
}

/** `Holds up 5 items in 2 sprints: S5-2 and S5-3, and through them 3 more.` */
export function explainBottleneck(index: ProjectIndex, item: Item): Sentence {
  const { items, sprints } = findSlip(index.waits, item.key);
  const first = listDependents(index, item);
  const further = items.length - first.length;
  return say(
    `Holds up ${counted(items.length, 'item')}`,
    sprints.length > 1 ? ` in ${counted(sprints.length, nameSprints(index))}: ` : ': ',
    enumerate(first.map(nameItem)),
    further > 0 ? `, and through ${first.length > 1 ? 'them' : 'it'} ${further} more.` : '.',
  );
}
