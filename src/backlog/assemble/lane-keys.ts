import type { GroupStatement, ItemStatement } from '../recognise/statement.ts';
import { fold } from '../vocabulary/normalise.ts';
import type { ReadDocument } from './documents.ts';

/**
 * Tells which lane a cell means. Every sprint may have its lane B under a heading: `B` in the row of an item of Sprint 2 is the
 * one of Sprint 2. The key of that heading replaces the one that the cell has for itself. A row of an overview that could
 * mean several of them tells of none.
 */
export function settleLaneKeys(read: readonly ReadDocument[]): readonly ReadDocument[] {
  const lanes = read.flatMap(({ recognised }) => recognised.groups).filter(({ type }) => type === 'lane');
  const headed = indexHeaded(lanes);
  if (headed.size === 0) return read;
  const sprints = sprintsOfCells(read);
  const settled = new Map<GroupStatement, GroupStatement | null>();
  for (const lane of lanes) {
    if (lane.carrier !== 'row') continue;
    const meant = findMeant(lane, sprints.get(lane) ?? lane.scope.sprint, headed);
    if (meant !== undefined) settled.set(lane, meant && { ...lane, key: meant.key });
  }
  return settled.size === 0 ? read : read.map((document) => replaceLanes(document, settled));
}

type Headed = ReadonlyMap<string, readonly GroupStatement[]>;

/** The lanes with headings by their ordinals and by their names. */
function indexHeaded(lanes: readonly GroupStatement[]): Headed {
  const index = new Map<string, GroupStatement[]>();
  for (const lane of lanes) {
    if (lane.carrier === 'row') continue;
    for (const name of new Set([nameOf(lane), fold(lane.name ?? ''), fold(lane.title)])) {
      if (name === '') continue;
      const same = index.get(name);
      if (same) same.push(lane);
      else index.set(name, [lane]);
    }
  }
  return index;
}

function nameOf({ ordinal, title }: GroupStatement): string {
  return ordinal === null ? fold(title) : `#${ordinal.toLowerCase()}`;
}

/** The sprints that the rows of items stand in, by the lanes that their cells name. */
function sprintsOfCells(read: readonly ReadDocument[]): ReadonlyMap<GroupStatement, string> {
  const items = read.flatMap(({ recognised }) => recognised.items);
  return new Map(
    items.flatMap(({ scope: { sprint, stated } }) => (sprint !== null && stated.lane ? [[stated.lane, sprint]] : [])),
  );
}

/** The lane with a heading that a cell means; undefined for a lane of its own, null where nobody can tell. */
function findMeant(lane: GroupStatement, sprint: string | null, headed: Headed): GroupStatement | null | undefined {
  const named = headed.get(nameOf(lane)) ?? [];
  const near = named.filter(({ scope }) => sprint === null || scope.sprint === null || scope.sprint === sprint);
  const [meant] = near;
  if (meant && near.every(({ key }) => key === meant.key)) return meant;
  return named.length > 0 && lane.fields.length > 0 ? null : undefined;
}

function replaceLanes(
  document: ReadDocument,
  settled: ReadonlyMap<GroupStatement, GroupStatement | null>,
): ReadDocument {
  const { recognised } = document;
  const groups = recognised.groups.flatMap((group) => {
    const other = settled.get(group);
    return other === undefined ? [group] : other === null ? [] : [other];
  });
  const items = recognised.items.map((item) => replaceLane(item, settled));
  return { ...document, recognised: { ...recognised, groups, items } };
}

function replaceLane(item: ItemStatement, settled: ReadonlyMap<GroupStatement, GroupStatement | null>): ItemStatement {
  const { stated } = item.scope;
  const lane = stated.lane && settled.get(stated.lane);
  return lane ? { ...item, scope: { ...item.scope, lane: lane.key, stated: { ...stated, lane } } } : item;
}
