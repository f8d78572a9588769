import { words as statuses } from '#words/status.ts';
import { words } from '#words/waits.ts';
import type { Dependency, Item } from '../../backlog/model.ts';
import type { Place } from '../../backlog/source.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import type { GraphNode, Neighbour } from '../diagrams/graph-types.ts';
import { drawNeighbourhood } from '../diagrams/neighbourhood.ts';
import { href } from '../urls.ts';
import { itemsOf } from './group-row.ts';
import { idBeside, shortPriority } from './naming.ts';
import { type Sentence, say } from './sentence.ts';
import { type SourcesView, showSources } from './source.ts';
import { classOf, GLYPH_WORDS, type Glyph, isClosed } from './status.ts';
import { tally } from './tally.ts';
import { listDependents, listWaits, nameOutside, nameTarget } from './waits.ts';

/** One thing that an item waits for, that waits for it, or that it has to do with. */
export interface RelationView {
  readonly glyph: Glyph;
  readonly word: string;
  readonly sentence: Sentence;
  readonly priority: string;
  readonly effort: string;
  readonly owners: string;
  readonly sources: SourcesView;
}

/** What an item has to do with others: as a drawing with its neighbours, and in words. */
export interface RelationsView {
  /** The drawing as SVG, for wide pages and for phones. Null when the item has no neighbours. */
  readonly drawing: { readonly wide: string; readonly tall: string } | null;
  readonly rows: readonly RelationView[];
}

/** What stands at the other end of a dependency. */
interface Target {
  readonly link: Pick<Dependency, 'toType' | 'to'>;
  readonly node: GraphNode;
  readonly item: Item | null;
  readonly isSatisfied: boolean;
  readonly places: readonly Place[];
}

/** Collects what an item waits for, satisfied or not, what waits for it, and what is beside it. */
export function showRelations(index: ProjectIndex, item: Item, home?: string): RelationsView {
  const before = findPrerequisites(index, item);
  const after = findDependents(index, item);
  const beside = (keys: readonly string[]) =>
    itemsOf(index, keys).map((other) => targetOf(index, { toType: 'item', to: other.key }, []));
  const show =
    (open: string, satisfied = open) =>
    (target: Target) =>
      showRelation(index, target, target.isSatisfied ? satisfied : open, home);
  return {
    drawing:
      before.length + after.length > 0
        ? drawNeighbourhood({
            focus: nodeOfItem(item),
            waitsFor: before.map(asNeighbour),
            unblocks: after.map(asNeighbour),
          })
        : null,
    rows: [
      ...before.map(show(words.relations.waitsFor, words.relations.waitedFor)),
      ...after.map(show(words.relations.unblocks)),
      ...beside(item.parallelWith).map(show(words.relations.parallelWith)),
      ...beside(item.relatesTo).map(show(words.relations.relatedTo)),
    ],
  };
}

/** An item as a box of a graph, a link to its page. */
export function nodeOfItem(item: Item, group: string | null = null): GraphNode {
  return {
    id: `item/${item.key}`,
    label: idBeside(item),
    title: item.title,
    status: classOf(item),
    href: href(item.url),
    group,
  };
}

function findPrerequisites(index: ProjectIndex, item: Item): Target[] {
  const own = [
    ...(index.dependenciesFrom.get(`item/${item.key}`) ?? []),
    ...item.lanes.flatMap((key) => index.dependenciesFrom.get(`lane/${key}`) ?? []),
  ].filter(({ kind, to, toType }) => kind === 'blocks' && !isMeant(item, toType, to));
  const byTarget = Map.groupBy(own, ({ toType, to }) => `${toType}/${to}`);
  const open = new Set(listWaits(index, item).map(({ toType, to }) => `${toType}/${to}`));
  return [...byTarget].flatMap(([name, group]) => {
    const [first] = group;
    const places = group.map(({ source }) => source);
    return first ? [{ ...targetOf(index, first, places), isSatisfied: !open.has(name) }] : [];
  });
}

function findDependents(index: ProjectIndex, item: Item): Target[] {
  const keys = new Set([...item.blocks, ...listDependents(index, item).map(({ key }) => key)]);
  return itemsOf(index, [...keys]).map((other) => {
    const groups = [`item/${other.key}`, ...other.lanes.map((lane) => `lane/${lane}`)];
    const stated = groups
      .flatMap((name) => index.dependenciesFrom.get(name) ?? [])
      .filter(({ kind, toType, to }) => kind === 'blocks' && isMeant(item, toType, to));
    const target = targetOf(
      index,
      { toType: 'item', to: other.key },
      stated.map(({ source }) => source),
    );
    return { ...target, isSatisfied: isClosed(item) };
  });
}

/** True when a dependency leads to an item, or to a lane or sprint that it is part of. */
function isMeant(item: Item, toType: Dependency['toType'], to: string): boolean {
  return (toType === 'item' && to === item.key) || isOwnGroup(item, toType, to);
}

function isOwnGroup(item: Item, toType: Dependency['toType'], to: string): boolean {
  return toType === 'lane' ? item.lanes.includes(to) : toType === 'sprint' && item.sprint === to;
}

/** What stands at the end of a dependency as a box of a graph, and whether nobody has to wait for it any more. */
export function nodeOfTarget(index: ProjectIndex, link: Target['link']): Pick<Target, 'node' | 'isSatisfied'> {
  return targetOf(index, link, []);
}

function targetOf(index: ProjectIndex, { toType, to }: Target['link'], places: readonly Place[]): Target {
  const link = { toType, to };
  const item = toType === 'item' ? (index.itemByKey.get(to) ?? null) : null;
  if (item) return { link, node: nodeOfItem(item), item, isSatisfied: isClosed(item), places };
  const group =
    toType === 'lane' ? index.laneByKey.get(to) : toType === 'sprint' ? index.sprintByKey.get(to) : undefined;
  const title = group?.title ?? nameOutside(to).text;
  const isSatisfied = group !== undefined && isEveryItemClosed(index, group.items);
  const status = group ? groupStatus(index, group.items, isSatisfied) : 'external';
  return {
    link,
    node: { id: `${toType}/${to}`, label: '', title, status, href: group ? href(group.url) : null, group: null },
    item: null,
    isSatisfied,
    places,
  };
}

function groupStatus(index: ProjectIndex, keys: readonly string[], isSatisfied: boolean): GraphNode['status'] {
  if (isSatisfied) return 'done';
  const [only, ...rest] = tally(itemsOf(index, keys)).segments;
  return only && rest.length === 0 && only.glyph !== 'late' ? only.glyph : 'unstated';
}

function isEveryItemClosed(index: ProjectIndex, keys: readonly string[]): boolean {
  const items = itemsOf(index, keys);
  return items.length > 0 && items.every(isClosed);
}

function asNeighbour({ node, isSatisfied }: Target): Neighbour {
  return node.status === 'external'
    ? { node, satisfied: isSatisfied, note: words.external }
    : { node, satisfied: isSatisfied };
}

function showRelation(
  index: ProjectIndex,
  { link, node, item, isSatisfied, places }: Target,
  verb: string,
  home?: string,
): RelationView {
  const glyph = node.status === 'external' ? (isSatisfied ? 'done' : 'blocked') : node.status;
  return {
    glyph,
    word: node.status === 'external' ? statuses.external : GLYPH_WORDS[glyph],
    sentence: say(`${verb} `, nameTarget(index, link), item && idBeside(item) ? ` ${item.title}` : ''),
    priority: item ? shortPriority(item) : '',
    effort: item?.effort?.text ?? '',
    owners: item ? item.owners.join(', ') : node.status === 'external' ? words.external : '',
    sources: showSources(index, places, home),
  };
}
