import { words as things } from '#words/things.ts';
import { words } from '#words/waits.ts';
import { findSlip } from '../../backlog/graph.ts';
import type { Item, Sprint } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { href } from '../urls.ts';
import { itemsOf, kindOfSprints } from './group-row.ts';
import { enumerate, type Piece, type Sentence, say } from './sentence.ts';
import { hot, nameItem, nameTarget } from './waits.ts';

const MOST_NAMES = 6;

/** What moves when an item slips: a sentence each for items, sprints, lanes and deadlines. Empty when nothing does. */
export function showSlip(index: ProjectIndex, item: Item): Sentence[] {
  const slip = findSlip(index.waits, item.key);
  const sprints = index.sprints.filter(({ key }) => slip.sprints.includes(key));
  const lanes = index.lanes.filter(({ key }) => slip.lanes.includes(key));
  const moved = itemsOf(index, slip.items);
  return [
    ...list(things.items(moved.length), moved.map(nameItem)),
    ...list(things.sprints(sprints.length, kindOfSprints(index)), sprints.map(nameSprint)),
    ...list(
      things.lanes(lanes.length),
      lanes.map(({ key }) => nameTarget(index, { toType: 'lane', to: key })),
    ),
    ...list(
      things.deadlines(slip.deadlines.length),
      slip.deadlines.map((deadline) => nameDeadline(index, deadline)),
    ),
  ];
}

function list(head: string, names: readonly Piece[]): Sentence[] {
  return names.length > 0 ? [say({ text: head, as: 'strong' }, ': ', enumerate(names, MOST_NAMES), '.')] : [];
}

function nameSprint({ label, end, url }: Sprint): Piece {
  return { text: end ? words.endsOn(label, end) : label, href: href(url) };
}

function nameDeadline(index: ProjectIndex, { item: key, date }: { item: string; date: string }): Piece {
  const item = index.itemByKey.get(key);
  if (!item) return { text: date };
  const piece = { text: `${date} (${nameItem(item).text})`, href: href(item.url) };
  return index.asOf !== null && date < index.asOf ? hot(piece) : piece;
}
