import type { Dependency, Item, Lane, Sprint } from '../model.ts';

/** The records of one project that say who waits for whom; items and lanes in document order. */
export interface ProjectWork {
  readonly items: readonly Item[];
  readonly sprints: readonly Sprint[];
  readonly lanes: readonly Lane[];
  readonly dependencies: readonly Dependency[];
}

/** An item, or a lane or sprint as a whole, which stands for its items. */
export interface WaitNode {
  /** Its place among the nodes of the graph. */
  readonly index: number;
  readonly item: Item | null;
  /** Whether there is still something to do: an item that is neither done nor cancelled, a group that holds one. */
  readonly isOpen: boolean;
  readonly waitsFor: readonly WaitNode[];
  readonly holdsUp: readonly WaitNode[];
}

/**
 * Who waits for whom in one project. An item waits for
 * - each item that a `blocks` dependency of its own names;
 * - all items of a lane or sprint that such a dependency names;
 * - what each of its lanes waits for, in both of these ways.
 *
 * A wait for something that the item is, or is a part of, says nothing about that item and is left out: the first item
 * of a lane may be what the rest of the lane waits for. A wait whose words say that it is over is left out too, and a
 * sprint that is itself marked done or cancelled holds nobody up. The order of sprints is no wait.
 */
export interface WaitGraph {
  /** Items first, in document order, then the groups. */
  readonly nodes: readonly WaitNode[];
  readonly nodeByKey: ReadonlyMap<string, WaitNode>;
  /** Open things that hold up an item: its own dependencies first, then those of its lanes. */
  readonly waitsOf: (item: Item) => readonly Wait[];
}

/** What holds an item up, and the statement that says so. */
export interface Wait {
  readonly dependency: Dependency;
  /** Key of the lane whose dependency it is; null when it is the item's own. */
  readonly lane: string | null;
}

interface MutableNode extends WaitNode {
  isOpen: boolean;
  readonly waitsFor: MutableNode[];
  readonly holdsUp: MutableNode[];
}

/**
 * Builds the graph. Takes time in proportion to the items, the dependencies, and for each lane its items times its
 * dependencies; a wait for a group costs one edge, however large the group is.
 */
export function buildWaitGraph(work: ProjectWork): WaitGraph {
  const nodes = createNodes(work);
  const statedBy = Map.groupBy(work.dependencies.filter(isWait), ({ fromType, from }) => `${fromType}/${from}`);
  for (const item of work.items) {
    for (const { dependency } of listWaits(item, statedBy)) {
      connect(nodes.get(nameOf('item', item.key)), nodes.get(nameOf(dependency.toType, dependency.to)));
    }
  }
  return {
    nodes: [...nodes.values()],
    nodeByKey: new Map([...nodes.values()].flatMap((node) => (node.item ? [[node.item.key, node]] : []))),
    waitsOf: (item) =>
      listWaits(item, statedBy).filter(
        ({ dependency: { toType, to } }) => toType === 'external' || nodes.get(nameOf(toType, to))?.isOpen,
      ),
  };
}

/** Whether an item still has to be done. A deferred item is open: what waits for it goes on waiting. */
export function isOpen({ status }: Pick<Item, 'status'>): boolean {
  return status?.class !== 'done' && status?.class !== 'cancelled';
}

function createNodes({ items, lanes, sprints }: ProjectWork): Map<string, MutableNode> {
  const nodes = new Map<string, MutableNode>();
  const add = (name: string, item: Item | null, open: boolean) =>
    nodes.set(name, { index: nodes.size, item, isOpen: open, waitsFor: [], holdsUp: [] });
  for (const item of items) {
    add(nameOf('item', item.key), item, isOpen(item));
  }
  const groups = [
    ...lanes.map(({ key }) => nameOf('lane', key)),
    ...sprints.filter(isOpen).map(({ key }) => nameOf('sprint', key)),
  ];
  for (const name of groups) add(name, null, false);
  for (const item of items) {
    for (const name of groupsOf(item)) connect(nodes.get(name), nodes.get(nameOf('item', item.key)));
  }
  return nodes;
}

function listWaits(item: Item, statedBy: ReadonlyMap<string, readonly Dependency[]>): Wait[] {
  const own = new Set([nameOf('item', item.key), ...groupsOf(item)]);
  const waits = (name: string, lane: string | null): Wait[] =>
    (statedBy.get(name) ?? [])
      .filter(({ toType, to }) => !own.has(nameOf(toType, to)))
      .map((dependency) => ({ dependency, lane }));
  return [...waits(nameOf('item', item.key), null), ...item.lanes.flatMap((lane) => waits(nameOf('lane', lane), lane))];
}

function connect(from: MutableNode | undefined, to: MutableNode | undefined): void {
  if (!from || !to) return;
  from.waitsFor.push(to);
  to.holdsUp.push(from);
  if (from.item === null && to.isOpen) from.isOpen = true;
}

function groupsOf(item: Item): string[] {
  const lanes = item.lanes.map((lane) => nameOf('lane', lane));
  return item.sprint === null ? lanes : [...lanes, nameOf('sprint', item.sprint)];
}

function nameOf(type: Dependency['toType'], key: string): string {
  return `${type}/${key}`;
}

/** Whether a dependency makes somebody wait: it is of kind `blocks`, and its words do not say that the wait is over. */
export function isWait({ kind, resolved }: Dependency): boolean {
  return kind === 'blocks' && !resolved;
}
