import type { Item } from '../../backlog/model.ts';
import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import { urls } from '../urls.ts';
import { nextOnCriticalPath } from './critical-path.ts';
import { counted, enumerate, type Piece, type Sentence, say } from './sentence.ts';
import { daysLate, isClosed } from './status.ts';
import { listWaits, nameItem, stoppedBy } from './waits.ts';

/** Something that open items wait for and that waits for nothing itself. */
interface Cause {
  readonly name: Piece;
  /** Null when it is outside the backlog. */
  readonly item: Item | null;
  readonly stopped: Set<Item>;
}

/** The open items that are past their deadline. */
export function findLate(index: ProjectIndex): Item[] {
  return index.items.filter((item) => daysLate(item, index.asOf) > 0);
}

/** The open items of the first two ranks that stand still. */
export function findStuckFirst(index: ProjectIndex): Item[] {
  return index.items.filter(
    (item) => (item.priority?.rank ?? 9) <= 1 && item.status?.class === 'blocked' && daysLate(item, index.asOf) === 0,
  );
}

/** One sentence on what is late or stuck in a project, and on what. Null when nothing is. */
export function judgeProject(index: ProjectIndex): Sentence | null {
  const late = findLate(index).length;
  const cause = findMainCause(index);
  const overdue = late > 0 ? say(strong(`${counted(late, 'item is', 'items are')} overdue`)) : null;
  const wait = cause ? describeCause(index, cause, overdue !== null) : null;
  if (overdue && wait) return say(overdue, '; ', wait, '.');
  if (overdue ?? wait) return say(overdue ?? wait ?? [], '.');
  return null;
}

/** One sentence on what is late or stuck in all projects. Null when nothing is. */
export function judgeSite(site: SiteIndex): Sentence | null {
  const late = describeGroup(site, findLate, ['item is', 'items are'], 'overdue');
  const stuck = describeGroup(site, findStuckFirst, ['first-priority item is', 'first-priority items are'], 'blocked');
  if (late && stuck) return say(late, '; ', stuck, '.');
  if (late ?? stuck) return say(late ?? stuck ?? [], '.');
  return null;
}

function describeGroup(
  site: SiteIndex,
  find: (index: ProjectIndex) => readonly Item[],
  [one, many]: readonly [string, string],
  what: string,
): Sentence | null {
  const found = site.projects.map((index) => ({ index, count: find(index).length })).filter(({ count }) => count > 0);
  const total = found.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const where = found.map(({ index }) => ({ text: index.project.title, href: urls.project(index.project.slug) }));
  return say(
    strong(`${counted(total, one, many)} ${what}`),
    total > 1 && where.length === 1 ? ', all in ' : ' in ',
    enumerate(where),
  );
}

function describeCause(index: ProjectIndex, { name, item, stopped }: Cause, isContinued: boolean): Sentence {
  const blocked = index.items.filter((item) => item.status?.class === 'blocked');
  const still = blocked.filter((each) => stopped.has(each)).length;
  const path = nextOnCriticalPath(index).some((next) => next === item || stopped.has(next))
    ? ' and the critical path'
    : '';
  if (item) return say(strong(name), ` holds up ${counted(stopped.size, 'item')}${path}`);
  const who = still > 0 ? `${still} of ${counted(blocked.length, 'blocked item')}` : counted(stopped.size, 'item');
  const verb = path || (still || stopped.size) > 1 ? 'stand still' : 'stands still';
  return say(isContinued ? 'without ' : 'Without ', strong(name), `, ${who}${path} ${verb}`);
}

/** The cause that stops the most items; of equal ones the first that is written. One stopped item is no news. */
function findMainCause(index: ProjectIndex): Cause | null {
  const causes = new Map<string, Cause>();
  for (const item of index.items) {
    const waits = listWaits(index, item);
    for (const { to: text } of waits.filter(({ toType }) => toType === 'external')) {
      const cause = causes.get(text.toLowerCase()) ?? { name: { text }, item: null, stopped: new Set<Item>() };
      for (const stopped of [item, ...stoppedBy(index, item)]) cause.stopped.add(stopped);
      causes.set(text.toLowerCase(), cause);
    }
    if (isClosed(item) || item.blocks.length === 0 || waits.length > 0) continue;
    causes.set(` ${item.key}`, { name: nameItem(item), item, stopped: new Set(stoppedBy(index, item)) });
  }
  const worst = [...causes.values()].reduce<Cause | null>(
    (a, b) => (a && a.stopped.size >= b.stopped.size ? a : b),
    null,
  );
  return worst && worst.stopped.size > 1 ? worst : null;
}

function strong(words: string | Piece): Piece {
  return typeof words === 'string' ? { text: words, as: 'strong' } : { ...words, as: 'strong' };
}
