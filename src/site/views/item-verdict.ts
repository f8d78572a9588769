import type { Item, StatusClass } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { urls } from '../urls.ts';
import { isOnCriticalPath } from './critical-path.ts';
import { counted, enumerate, type Sentence, say } from './sentence.ts';
import { daysLate, GLYPH_WORDS, type Glyph, glyphOf, isClosed } from './status.ts';
import { listDependents, nameItem, nameWaits } from './waits.ts';

/** An item's state in words. */
export interface VerdictView {
  readonly glyph: Glyph;
  readonly word: string;
  /** What follows the word on the first line. */
  readonly because: Sentence;
  /** Who has it, when it is due, what it stops. */
  readonly second: Sentence | null;
}

/** Sums up how an item stands. Null when no document states anything that could be said. */
export function showItemVerdict(index: ProjectIndex, item: Item): VerdictView | null {
  const because = explainState(index, item);
  const second = explainRest(index, item);
  if (!item.status && because.length === 0 && !second) return null;
  const glyph = glyphOf(item, index.asOf);
  return { glyph, word: item.status ? GLYPH_WORDS[glyph] : 'No status stated', because, second };
}

/** How a date that stands with a status is meant. */
const DATE_WORDS: Partial<Record<StatusClass, string>> = {
  done: 'on',
  cancelled: 'on',
  planned: 'for',
  'in-progress': 'since',
  blocked: 'since',
  deferred: 'since',
};

function explainState(index: ProjectIndex, item: Item): Sentence {
  const waits = enumerate(nameWaits(index, item));
  const late = daysLate(item, index.asOf);
  const since = item.status?.date ? say(` ${DATE_WORDS[item.status.class] ?? 'as of'} ${item.status.date}`) : [];
  const reason = item.status?.reason ? say(`: ${item.status.reason}`) : [];
  if (late > 0) return say(` by ${counted(late, 'day')}`, waits.length > 0 ? say(', waits for ', waits) : reason);
  if (item.status?.class === 'done') return say(since, reason);
  if (waits.length === 0) return say(since, reason);
  return say(since, item.status?.class === 'blocked' ? ' by ' : ', waits for ', waits, reason);
}

function explainRest(index: ProjectIndex, item: Item): Sentence | null {
  const stops = isClosed(item) ? [] : listDependents(index, item);
  const further = isClosed(item) ? 0 : (index.heldUp.get(item.key) ?? 0) - stops.length;
  const deadline = item.status?.deadline;
  const sentences: Sentence[] = [
    ...(item.owners.length > 0
      ? [say(item.owners.length > 1 ? 'Owners ' : 'Owner ', enumerate(item.owners), '.')]
      : []),
    ...(deadline && !isClosed(item) ? [say(`Due ${deadline}.`)] : []),
    ...(stops.length > 0
      ? [
          say(
            'Stops ',
            enumerate(stops.map(nameItem)),
            ...(further > 0 ? [`, and through them ${further} more`] : []),
            '.',
          ),
        ]
      : []),
    ...(isOnCriticalPath(index, item) && !isClosed(item)
      ? [say('On the ', { text: 'critical path', href: `${urls.project(index.project.slug)}#critical-path` }, '.')]
      : []),
  ];
  return sentences.length > 0 ? sentences.flatMap((sentence, at) => (at > 0 ? say(' ', sentence) : sentence)) : null;
}
