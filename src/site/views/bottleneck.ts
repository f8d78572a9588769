import { words as things } from '#words/things.ts';
import { words } from '#words/waits.ts';
import { findBottlenecks, findSlip } from '../../backlog/graph.ts';
import type { Item } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { itemsOf, kindOfSprints } from './group-row.ts';
import { enumerate, type Sentence, say } from './sentence.ts';
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
  const where = sprints.length > 1 ? things.inSprints(sprints.length, kindOfSprints(index)) : '';
  return say(...words.holdsUpThese(items.length, where, enumerate(first.map(nameItem)), first.length, further));
}
