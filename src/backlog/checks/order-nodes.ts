import type { Finding, Item, Lane } from '../model.ts';
import type { Place } from '../source.ts';
import { nameNode } from './order.ts';
import { beginningOf } from './places.ts';
import type { StatedWork } from './project-work.ts';
import type { StatedWaits } from './stated-waits.ts';

/** An item or a lane as a graph may draw it or a path may lead over it. */
export interface OrderNode {
  readonly node: string;
  readonly named: Item | Lane;
  /** Undefined for a lane. */
  readonly item: Item | undefined;
  /** What its definition says that it waits for, in its own words; null when it leaves that out. */
  readonly stated: { readonly text: string; readonly place: Place } | null;
  /** Whether it names something to wait for that nothing answers to, so that it may be anything. */
  readonly isVague: boolean;
  readonly subject: Finding['subjects'][number];
}

/** The items and lanes of one project, by the names of their nodes. */
export function listOrderNodes(work: StatedWork, statedWaits: StatedWaits): Map<string, OrderNode> {
  const outside = work.dependencies.filter(({ toType, graph }) => toType === 'external' && graph === null);
  const vague = new Set([...outside, ...work.unresolved].map(({ fromType, from }) => nameNode(fromType, from)));
  const create = (
    type: 'item' | 'lane',
    part: Item | Lane,
    rest: Pick<OrderNode, 'named' | 'item' | 'stated'>,
  ): [string, OrderNode] => {
    const node = nameNode(type, part.key);
    return [node, { node, isVague: vague.has(node), subject: { type, key: part.key }, ...rest }];
  };
  return new Map([
    ...work.items.map((item) => create('item', item, { named: item, item, stated: findStated(item, statedWaits) })),
    ...work.lanes.map((lane) => create('lane', lane, { named: lane, item: undefined, stated: ofLane(lane) })),
  ]);
}

function findStated({ project, key }: Item, statedWaits: StatedWaits): OrderNode['stated'] {
  const own = (statedWaits.get(`${project}/${key}`) ?? []).filter(({ role }) => role === 'definition');
  const [first] = own;
  return first ? { text: own.map(({ text }) => text).join('; '), place: first.place } : null;
}

function ofLane({ waitsFor, sources }: Lane): OrderNode['stated'] {
  return waitsFor === null ? null : { text: waitsFor, place: beginningOf(sources) };
}
