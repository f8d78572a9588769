import { words } from '#words/lanes.ts';
import { words as things } from '#words/things.ts';
import type { Item, Lane } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import type { ChartLane, LaneCard, LaneChart } from '../diagrams/lane-chart-types.ts';
import { inlineText } from '../markdown/plain-text.ts';
import { href } from '../urls.ts';
import { itemsOf } from './group-row.ts';
import { type AwaitedCard, collectLaneWaits } from './lane-waits.ts';
import { describeStatedLoad } from './load.ts';
import { type LanePlan, nameOtherSprint, nameSteps } from './plan-lanes.ts';
import { nodeOfItem } from './relation.ts';
import { byAttention } from './row.ts';
import { showSources } from './source.ts';
import { glyphOf, isClosed } from './status.ts';

/** More cards than this in one place are folded into one that counts them. */
const MOST_CARDS = 6;
const MOST_CLOSED = 4;

/** The cards of one lane in one column, and what stands for each item there. */
interface Cell {
  readonly cards: readonly LaneCard[];
  readonly cardOf: ReadonlyMap<string, string>;
}

interface LaneCells {
  readonly closed: Cell;
  readonly steps: readonly Cell[];
}

/** Makes lanes that run side by side a chart: what is closed or waited for elsewhere, then their items step by step. */
export function createLaneChart(index: ProjectIndex, plans: readonly LanePlan[]): LaneChart {
  const heads = nameSteps(plans);
  const cells = plans.map((plan) => createCells(index, plan, heads.length));
  const { waits, awaited } = collectLaneWaits(index, plans, indexCards(cells));
  const folded = foldAwaited(plans, awaited);
  const hasBefore = cells.some(({ closed }) => closed.cards.length > 0) || awaited.some(({ step }) => step === 0);
  const hasOwners = plans.some(({ lane }) => lane.owner !== null);
  const lanes = plans.map(({ lane }, at): ChartLane => {
    const columns = joinColumns(lane, cells[at], folded);
    return { ...describeLane(index, lane, hasOwners), columns: hasBefore ? columns : columns.slice(1) };
  });
  return {
    columns: hasBefore ? [nameBefore(lanes), ...heads] : heads,
    hasDeliverables: plans.some(({ lane }) => lane.deliverable !== null),
    lanes,
    waits: waits.map((wait) => ({ ...wait, from: [...new Set(wait.from.map((id) => folded.cardOf.get(id) ?? id))] })),
  };
}

/** The head of the column before all steps, by what stands in it. */
function nameBefore(lanes: readonly ChartLane[]): string {
  const kinds = new Set(lanes.flatMap(({ columns }) => (columns[0] ?? []).map(({ kind }) => kind)));
  if (!kinds.has('closed')) return words.before.awaited;
  return kinds.has('outside') || kinds.has('elsewhere') ? words.before.both : words.before.closed;
}

function createCells(index: ProjectIndex, { lane, closed, steps }: LanePlan, count: number): LaneCells {
  const show = (items: readonly Item[], place: string, most: number) =>
    foldCards(lane, place, byAttention(index, items), most, (item) => createCard(index, item, lane));
  return {
    closed: show(closed, 'closed', MOST_CLOSED),
    steps: Array.from({ length: count }, (_, at) => show(steps[at] ?? [], `step-${at}`, MOST_CARDS)),
  };
}

function foldCards<Thing extends { readonly key: string }>(
  lane: Lane,
  place: string,
  things: readonly Thing[],
  most: number,
  create: (thing: Thing) => LaneCard,
): Cell {
  const cards = (things.length > most ? things.slice(0, most - 1) : things).map(create);
  const rest = things.slice(cards.length);
  const more = createMore(lane, place, rest.length);
  const cardOf = new Map(things.map(({ key }, at) => [key, cards[at]?.id ?? more.id]));
  return { cards: rest.length > 0 ? [...cards, more] : cards, cardOf };
}

/** What is waited for, by the lane and the step that waits for it. */
interface FoldedAwaited {
  readonly cards: ReadonlyMap<string, readonly LaneCard[]>;
  readonly cardOf: ReadonlyMap<string, string>;
}

function foldAwaited(plans: readonly LanePlan[], awaited: readonly AwaitedCard[]): FoldedAwaited {
  const laneByKey = new Map(plans.map(({ lane }) => [lane.key, lane]));
  const groups = Map.groupBy(awaited, ({ lane, step }) => `${lane}/${step}`);
  const cells = [...groups].flatMap(([place, group]) => {
    const lane = laneByKey.get(group[0]?.lane ?? '');
    const things = group.map(({ card }) => ({ key: card.id, card }));
    return lane ? [[place, foldCards(lane, `before-${place}`, things, MOST_CARDS, ({ card }) => card)] as const] : [];
  });
  return {
    cards: new Map(cells.map(([place, { cards }]) => [place, cards])),
    cardOf: new Map(cells.flatMap(([, { cardOf }]) => [...cardOf])),
  };
}

/** Leads to the page of the lane, which lists all. */
function createMore(lane: Lane, place: string, count: number): LaneCard {
  const id = `${lane.key}/more/${place}`;
  const title = things.more(count);
  const node = { id, label: '', title, status: 'unstated', href: href(lane.url), group: null } as const;
  return { id, node, glyph: '', effort: '', note: '', kind: 'more' };
}

function createCard(index: ProjectIndex, item: Item, lane: Lane): LaneCard {
  const node = nodeOfItem(item);
  const deadline = item.status?.deadline;
  const home = nameOtherSprint(index, item, lane);
  const notes = [...(deadline ? [words.due(deadline)] : []), ...(home ? [home] : [])];
  const closed = isClosed(item);
  return {
    id: `${lane.key}/${node.id}`,
    node,
    glyph: glyphOf(item, index.asOf),
    effort: closed ? '' : (item.effort?.text ?? ''),
    note: closed ? '' : notes.join(', '),
    kind: closed ? 'closed' : 'item',
  };
}

function indexCards(lanes: readonly LaneCells[]): Map<string, string[]> {
  const cards = new Map<string, string[]>();
  for (const [key, id] of lanes.flatMap(({ closed, steps }) =>
    [closed, ...steps].flatMap(({ cardOf }) => [...cardOf]),
  )) {
    const ids = cards.get(key);
    if (ids) ids.push(id);
    else cards.set(key, [id]);
  }
  return cards;
}

/** What is waited for stands a column before the first card that waits for it, above the cards there. */
function joinColumns(lane: Lane, cells: LaneCells | undefined, awaited: FoldedAwaited): LaneCard[][] {
  if (!cells) return [];
  const columns = [cells.closed, ...cells.steps];
  return columns.map(({ cards }, at) => [...(awaited.cards.get(`${lane.key}/${at}`) ?? []), ...cards]);
}

function describeLane(index: ProjectIndex, lane: Lane, hasOwners: boolean): Omit<ChartLane, 'columns'> {
  const owner = lane.owner ?? (hasOwners ? words.noOwner : '');
  const [source] = showSources(index, lane.sources.slice(0, 1)).shown;
  return {
    label: lane.label ?? '',
    title: lane.name ?? lane.title,
    href: href(lane.url),
    notes: [owner, describeStatedLoad(itemsOf(index, lane.items))].filter((note) => note !== ''),
    deliverable: lane.deliverable === null ? null : inlineText(lane.deliverable),
    source: source?.href ? { name: source.name, line: source.line, href: source.href } : null,
  };
}
