import { words } from '#words/item.ts';
import { words as statuses } from '#words/status.ts';
import { words as waitWords } from '#words/waits.ts';
import type { Item } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { urls } from '../urls.ts';
import { isOnCriticalPath } from './critical-path.ts';
import { enumerate, type Sentence, say } from './sentence.ts';
import { sayStatedStatus } from './stated-status.ts';
import { daysLate, GLYPH_WORDS, type Glyph, glyphOf, isClosed } from './status.ts';
import { endSentence, listDependents, nameItem, nameOutsideBehind, nameWaits } from './waits.ts';

/** An item's state in words. */
export interface VerdictView {
  readonly glyph: Glyph;
  readonly word: string;
  /** What follows the word on the first line. */
  readonly because: Sentence;
  /** What its status says beside that, who has it, when it is due, what it waits for in the end, what it stops. */
  readonly second: Sentence | null;
}

/** Sums up how an item stands. Null when no document states anything that could be said. */
export function showItemVerdict(index: ProjectIndex, item: Item): VerdictView | null {
  const because = explainState(index, item);
  const second = explainRest(index, item);
  if (!item.status && because.length === 0 && !second) return null;
  const glyph = glyphOf(item, index.asOf);
  return { glyph, word: item.status ? GLYPH_WORDS[glyph] : statuses.noneStated, because, second };
}

function explainState(index: ProjectIndex, item: Item): Sentence {
  const waits = enumerate(nameWaits(index, item));
  const late = daysLate(item, index.asOf);
  const since = item.status?.date ? say(words.stateDate(item.status.class, item.status.date)) : [];
  const reason = item.status?.reason ? say(`: ${item.status.reason}`) : [];
  if (late > 0) return say(words.lateBy(late), waits.length > 0 ? say(...words.waitsForToo(waits)) : []);
  if (item.status?.class === 'done') return say(since, reason);
  if (waits.length === 0) return say(since, reason);
  const wait = item.status?.class === 'blocked' ? words.blockedBy(waits) : words.waitsForToo(waits);
  return say(since, ...wait, reason);
}

function explainRest(index: ProjectIndex, item: Item): Sentence | null {
  const stops = isClosed(item) ? [] : listDependents(index, item);
  const further = isClosed(item) ? 0 : (index.heldUp.get(item.key) ?? 0) - stops.length;
  const deadline = item.status?.deadline;
  const late = daysLate(item, index.asOf);
  const stated = late > 0 ? sayStatedStatus(item, { isLate: true, hasWaits: nameWaits(index, item).length > 0 }) : null;
  const outside = nameOutsideBehind(index, item);
  const sentences: Sentence[] = [
    ...(stated ? [say(endSentence(stated))] : []),
    ...(item.owners.length > 0 ? [say(...words.owners(enumerate(item.owners), item.owners.length))] : []),
    ...(deadline && !isClosed(item) ? [say(waitWords.due(deadline))] : []),
    ...(outside.length > 0 ? [say(...words.inTheEnd(enumerate(outside)))] : []),
    ...(stops.length > 0 ? [say(...waitWords.stops(enumerate(stops.map(nameItem)), stops.length, further))] : []),
    ...(isOnCriticalPath(index, item) && !isClosed(item)
      ? [say(...words.onPath({ text: words.criticalPath, href: `${urls.project(index.project.slug)}#critical-path` }))]
      : []),
  ];
  return sentences.length > 0 ? sentences.flatMap((sentence, at) => (at > 0 ? say(' ', sentence) : sentence)) : null;
}
