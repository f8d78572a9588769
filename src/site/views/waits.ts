import { words as states } from '#words/states.ts';
import { words } from '#words/waits.ts';
import { findHeldUp, findHoldingUp } from '../../backlog/graph.ts';
import type { Dependency, Item } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { inlineText } from '../markdown/plain-text.ts';
import { href } from '../urls.ts';
import { enumerate, type Piece, type Sentence, say } from './sentence.ts';
import { sayStatedStatus } from './stated-status.ts';
import { daysLate, isClosed } from './status.ts';

/** What holds an open item up, each thing once: the item's own dependencies, then those of its lanes. */
export function listWaits(index: ProjectIndex, item: Item): Dependency[] {
  if (isClosed(item)) return [];
  const waits = index.waits.waitsOf(item).map(({ dependency }) => dependency);
  return [...new Map(waits.map((wait) => [`${wait.toType}/${wait.to}`, wait])).values()];
}

/** The open items that wait for an item directly, or for a lane or sprint that it is part of. */
export function listDependents(index: ProjectIndex, item: Item): Item[] {
  const holdsUp = index.waits.nodeByKey.get(item.key)?.holdsUp ?? [];
  const nodes = new Set(holdsUp.flatMap((node) => (node.item ? [node] : node.holdsUp)));
  return [...nodes].flatMap((node) => (node.item && node.isOpen && node.item !== item ? [node.item] : []));
}

/** The open items that cannot go on before an item is closed, however many steps away. Without the item itself. */
export function stoppedBy(index: ProjectIndex, item: Item): Item[] {
  return findHeldUp(index.waits, item.key).flatMap((key) => index.itemByKey.get(key) ?? []);
}

/** The short name of an item with its link: its id, else its title. */
export function nameItem(item: Item): Piece {
  return item.id ? { text: item.id, as: 'id', href: href(item.url) } : { text: item.title, href: href(item.url) };
}

/** The name of something outside the backlog: its words without their Markdown. */
export function nameOutside(words: string): Piece {
  return { text: inlineText(words) };
}

/** The short name of what a dependency leads to. */
export function nameTarget(index: ProjectIndex, { toType, to }: Pick<Dependency, 'toType' | 'to'>): Piece {
  if (toType === 'external') return nameOutside(to);
  if (toType === 'item') {
    const item = index.itemByKey.get(to);
    return item ? nameItem(item) : { text: to };
  }
  const group = toType === 'lane' ? index.laneByKey.get(to) : index.sprintByKey.get(to);
  return group ? { text: group.title, href: href(group.url) } : { text: to };
}

/** What holds an open item up, by name. */
export function nameWaits(index: ProjectIndex, item: Item): Piece[] {
  return dropShorter(listWaits(index, item)).map((wait) => nameTarget(index, wait));
}

/** What stands outside the backlog behind the items that an open item waits for, by name, without what it waits for itself. */
export function nameOutsideBehind(index: ProjectIndex, item: Item): Piece[] {
  const own = listWaits(index, item);
  if (own.every(({ toType }) => toType === 'external')) return [];
  const before = findHoldingUp(index.waits, item.key).flatMap((key) => index.itemByKey.get(key) ?? []);
  const behind = before.flatMap((each) => listWaits(index, each)).filter(({ toType }) => toType === 'external');
  const known = new Set(own.map(({ to }) => to));
  const others = [...new Map(behind.map((wait) => [wait.to, wait])).values()].filter(({ to }) => !known.has(to));
  return dropShorter(others).map(({ to }) => nameOutside(to));
}

/** Waits without the outside things of which another one says the same and more. */
export function dropShorter<Link extends Pick<Dependency, 'toType' | 'to'>>(waits: readonly Link[]): Link[] {
  const outside = waits.filter(({ toType }) => toType === 'external').map(({ to }) => to.toLowerCase());
  const isSaidBetter = (text: string) => outside.some((other) => other !== text && other.startsWith(text));
  return waits.filter(({ toType, to }) => toType !== 'external' || !isSaidBetter(to.toLowerCase()));
}

/** Why an open item stands still: how late it is, what it waits for, what it stops. Null when nothing says so. */
export function explainWait(index: ProjectIndex, item: Item): Sentence | null {
  if (isClosed(item)) return null;
  const late = daysLate(item, index.asOf);
  const waits = nameWaits(index, item).map(hot);
  const stops = listDependents(index, item).map(nameItem);
  const stated = sayStatedStatus(item, { isLate: late > 0, hasWaits: waits.length > 0 });
  const sentences: Sentence[] = [
    ...(late > 0 ? [say(hot({ text: words.daysLate(late) }), words.lateDue(item.status?.deadline ?? ''))] : []),
    ...(late === 0 && item.status?.deadline ? [say(words.due(item.status.deadline))] : []),
    ...(stated ? [say(endSentence(stated))] : []),
    ...(waits.length > 0 ? [say(...words.waitsFor(enumerate(waits)))] : []),
    ...(isFoundWithoutReason(index, item) ? [say(states.blockedByNothing)] : []),
    ...(stops.length > 0 ? [say(...words.stops(enumerate(stops)))] : []),
  ];
  return sentences.length > 0 ? sentences.flatMap((sentence, at) => (at > 0 ? say(' ', sentence) : sentence)) : null;
}

/** The rule knows more than the waits: what a status or a remark says in words is a reason too. */
function isFoundWithoutReason({ findingsBySubject }: ProjectIndex, { key }: Item): boolean {
  return findingsBySubject.get(`item/${key}`)?.some(({ code }) => code === 'blocked-without-reason') ?? false;
}

/** The point of a sentence about something that stands still. */
export function hot(piece: Piece): Piece {
  return { ...piece, as: 'hot' };
}

/** Closes what a document says as a sentence. */
export function endSentence(words: string): string {
  return /[.!?…]$/.test(words) ? words : `${words}.`;
}
