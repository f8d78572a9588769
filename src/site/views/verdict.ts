import { findBottlenecks, findOutsideBlockers } from '../../backlog/graph.ts';
import type { Item } from '../../backlog/model.ts';
import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import { urls } from '../urls.ts';
import { nextOnCriticalPath } from './critical-path.ts';
import { itemsOf } from './group-row.ts';
import { counted, enumerate, type Piece, type Sentence, say } from './sentence.ts';
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
  if (still === 0) return say(`${counted(stopped.size, 'item')}${path} wait for `, strong(name));
  const verb = path || still > 1 ? 'stand still' : 'stands still';
  const who = `${still} of ${counted(blocked.length, 'blocked item')}${path}`;
  return say(isContinued ? 'without ' : 'Without ', strong(name), `, ${who} ${verb}`);
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
