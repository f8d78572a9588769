import { words } from '#words/lanes.ts';
import type { Item, Lane } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import type { LaneCard, LaneWait } from '../diagrams/lane-chart-types.ts';
import { itemsOf } from './group-row.ts';
import type { LanePlan } from './plan-lanes.ts';
import { nodeOfTarget } from './relation.ts';
import { isClosed } from './status.ts';
import { dropShorter } from './waits.ts';

/** The cards of the items of some lanes, by item. An item of two lanes has two, and several folded items may share one. */
export type CardsByItem = ReadonlyMap<string, readonly string[]>;

/** Something that a lane waits for and that none of the lanes beside it holds; `step` is the first that waits for it. */
export interface AwaitedCard {
  readonly card: LaneCard;
  readonly lane: string;
  readonly step: number;
}

export interface LaneWaits {
  readonly waits: readonly LaneWait[];
  readonly awaited: readonly AwaitedCard[];
}

/** Collects who waits for whom in lanes that run side by side, and what they wait for beyond these lanes. */
export function collectLaneWaits(index: ProjectIndex, plans: readonly LanePlan[], cards: CardsByItem): LaneWaits {
  const ends = new Map(plans.map((plan) => [`lane/${plan.lane.key}`, findLastCards(plan, cards)]));
  const awaited = new Map<string, AwaitedCard>();
  const waits: LaneWait[] = [];
  for (const { lane, step, item } of plans.flatMap(listOpen)) {
    const to = cardsIn(lane, item, cards);
    for (const target of listDrawnWaits(index, item, lane.key)) {
      const found = target.toType === 'item' ? cards.get(target.to) : ends.get(`${target.toType}/${target.to}`);
      const id = `${lane.key}/${target.toType}/${target.to}`;
      if (!found && !awaited.has(id)) {
        awaited.set(id, { card: createAwaitedCard(index, target, lane, id), lane: lane.key, step });
      }
      waits.push({ from: found ?? [id], to, satisfied: false });
    }
    for (const done of itemsOf(index, item.dependsOn).filter(isClosed)) {
      waits.push({ from: cards.get(done.key) ?? [], to, satisfied: true });
    }
  }
  return { waits: waits.flatMap(dropLoop), awaited: [...awaited.values()] };
}

function listOpen({ lane, steps }: LanePlan): { lane: Lane; step: number; item: Item }[] {
  return steps.flatMap((items, step) => items.map((item) => ({ lane, step, item })));
}

/** The cards of the items of a lane that nothing else in it waits for: what has to be over before the lane is. */
function findLastCards(plan: LanePlan, cards: CardsByItem): string[] {
  const items = plan.steps.flat();
  const awaited = new Set(items.flatMap(({ dependsOn }) => dependsOn));
  const last = items.filter(({ key }) => !awaited.has(key));
  return [...new Set(last.flatMap((item) => cardsIn(plan.lane, item, cards)))];
}

function cardsIn(lane: Lane, { key }: Item, cards: CardsByItem): string[] {
  return (cards.get(key) ?? []).filter((id) => id.startsWith(`${lane.key}/`));
}

/** Items that are folded into one card may wait for each other; that is not drawn. */
function dropLoop({ from, to, satisfied }: LaneWait): LaneWait[] {
  const others = from.filter((id) => !to.includes(id));
  return others.length > 0 && to.length > 0 ? [{ from: others, to, satisfied }] : [];
}

type Target = ReturnType<ProjectIndex['waits']['waitsOf']>[number]['dependency'];

/**
 * What holds an item up, each thing once. What its lane waits for is left to the first items of the lane, and a wait for
 * a lane to the items of that lane that are waited for by name.
 */
function listDrawnWaits(index: ProjectIndex, item: Item, lane: string): Target[] {
  const all = index.waits.waitsOf(item).filter((wait) => wait.lane === null || wait.lane === lane);
  const targets = all.map(({ dependency: { toType, to } }) =>
    toType === 'item' ? index.itemByKey.get(to) : undefined,
  );
  const isFirst = !all.some((wait, at) => wait.lane === null && targets[at]?.lanes.includes(lane));
  const own = all.filter((wait) => wait.lane === null || isFirst).map(({ dependency }) => dependency);
  const unique = [...new Map(own.map((wait) => [`${wait.toType}/${wait.to}`, wait])).values()];
  const named = new Set(targets.flatMap((target) => target?.lanes ?? []));
  return dropShorter(unique.filter(({ toType, to }) => toType !== 'lane' || !named.has(to)));
}

function createAwaitedCard(index: ProjectIndex, target: Target, lane: Lane, id: string): LaneCard {
  const { node } = nodeOfTarget(index, target);
  const isOutside = target.toType === 'external';
  const item = target.toType === 'item' ? index.itemByKey.get(target.to) : undefined;
  const home = item && item.sprint !== lane.sprint ? index.sprintByKey.get(item.sprint ?? '')?.label : undefined;
  return {
    id,
    node,
    glyph: isOutside ? 'blocked' : node.status,
    effort: '',
    note: isOutside ? words.outside : item ? (home ?? words.inNoLane) : '',
    kind: isOutside ? 'outside' : 'elsewhere',
  };
}
