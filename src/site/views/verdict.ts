import { words } from '#words/waits.ts';
import { findBottlenecks, findOutsideBlockers } from '../../backlog/graph.ts';
import type { Item } from '../../backlog/model.ts';
import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import { urls } from '../urls.ts';
import { nextOnCriticalPath } from './critical-path.ts';
import { itemsOf } from './group-row.ts';
import { enumerate, type Piece, type Sentence, say } from './sentence.ts';
import { daysLate } from './status.ts';
import { listWaits, nameItem, nameOutside, stoppedBy } from './waits.ts';

/** Something that open items wait for and that waits for nothing itself. */
interface Cause {
  readonly name: Piece;
  /** Null when it is outside the backlog. */
  readonly item: Item | null;
  readonly stopped: ReadonlySet<Item>;
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
  const overdue = late > 0 ? say(strong(words.overdue(late))) : null;
  const wait = cause ? describeCause(index, cause, overdue !== null) : null;
  if (overdue && wait) return say(overdue, '; ', wait, '.');
  if (overdue ?? wait) return say(overdue ?? wait ?? [], '.');
  return null;
}

/** One sentence on what is late or stuck in all projects. Null when nothing is. */
export function judgeSite(site: SiteIndex): Sentence | null {
  const late = describeGroup(site, findLate, words.overdue);
  const stuck = describeGroup(site, findStuckFirst, words.firstPriorityBlocked);
  if (late && stuck) return say(late, '; ', stuck, '.');
  if (late ?? stuck) return say(late ?? stuck ?? [], '.');
  return null;
}

function describeGroup(
  site: SiteIndex,
  find: (index: ProjectIndex) => readonly Item[],
  sayHowMany: (items: number) => string,
): Sentence | null {
  const found = site.projects.map((index) => ({ index, count: find(index).length })).filter(({ count }) => count > 0);
  const total = found.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const where = found.map(({ index }) => ({ text: index.project.title, href: urls.project(index.project.slug) }));
  const isAll = total > 1 && where.length === 1;
  return say(...words.inProjects<Piece | Sentence>(strong(sayHowMany(total)), enumerate(where), isAll));
}

function describeCause(index: ProjectIndex, { name, item, stopped }: Cause, isContinued: boolean): Sentence {
  const blocked = index.items.filter((item) => item.status?.class === 'blocked');
  const still = blocked.filter((each) => stopped.has(each)).length;
  const hasPath = nextOnCriticalPath(index).some((next) => next === item || stopped.has(next));
  if (item) return say(...words.causeHoldsUp(strong(name), stopped.size, hasPath));
  if (still === 0) return say(...words.waitForCause(strong(name), stopped.size, hasPath));
  return say(...words.withoutCause(strong(name), still, blocked.length, hasPath, isContinued));
}

/** The cause that stops the most items; of equal ones the one outside. One stopped item is no news. */
function findMainCause(index: ProjectIndex): Cause | null {
  const [outside] = findOutsideBlockers(index.waits, index.heldUp);
  const root = findBottlenecks(index.waits, index.heldUp).find(({ key }) => isRoot(index, index.itemByKey.get(key)));
  if (Math.max(outside?.holdsUp ?? 0, root?.holdsUp ?? 0) < 2) return null;
  const item = index.itemByKey.get(root?.key ?? '');
  if (item && (root?.holdsUp ?? 0) > (outside?.holdsUp ?? 0)) {
    return { name: nameCause(item), item, stopped: new Set(stoppedBy(index, item)) };
  }
  const waiting = itemsOf(index, outside?.waiting ?? []);
  const stopped = new Set(waiting.flatMap((each) => [each, ...stoppedBy(index, each)]));
  return { name: nameOutside(outside?.text ?? ''), item: null, stopped };
}

/** Its id, with the title where the id is a bare number that tells nobody anything. */
function nameCause(item: Item): Piece {
  const name = nameItem(item);
  return /^\d+$/.test(name.text) ? { ...name, text: `${name.text} ${item.title}` } : name;
}

function isRoot(index: ProjectIndex, item: Item | undefined): boolean {
  return item !== undefined && listWaits(index, item).length === 0;
}

function strong(words: string | Piece): Piece {
  return typeof words === 'string' ? { text: words, as: 'strong' } : { ...words, as: 'strong' };
}
