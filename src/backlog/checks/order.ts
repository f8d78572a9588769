import type { Dependency, Item } from '../model.ts';

/** A search that has met so many nodes gives up: nobody who reads a plan follows it further. */
const MOST_STEPS = 300;

/**
 * Whether dependencies let one item or lane wait for another, directly or through others. With `isDirectLeftOut`, what is
 * stated between just these two does not count.
 */
export type IsWaiting = (from: string, to: string, isDirectLeftOut?: boolean) => boolean;

/**
 * Makes that question of some of the dependencies of one project, about nodes called by {@link nameNode}. Whoever waits for
 * a lane or sprint waits for all of its items; an item waits for what its lane and the item that it is a part of wait for; a
 * whole and its parts are taken for each other at both ends. A search that leads too far answers yes, so that nobody is
 * accused without proof.
 */
export function createOrder(items: readonly Item[], dependencies: readonly Dependency[]): IsWaiting {
  const byName = new Map(items.map((item) => [nameNode('item', item.key), item]));
  const targets = Map.groupBy(dependencies, ({ fromType, from }) => nameNode(fromType, from));
  const members = Map.groupBy(
    items.flatMap((item) => wholesOf(item).map((whole) => ({ whole, name: nameNode('item', item.key) }))),
    ({ whole }) => whole,
  );
  const membersOf = (name: string) => members.get(name) ?? [];
  const targetsOf = (name: string) => (targets.get(name) ?? []).map(({ toType, to }) => nameNode(toType, to));

  const listSteps = (name: string): string[] => {
    const item = byName.get(name);
    if (!item) return [...targetsOf(name), ...membersOf(name).map((member) => member.name)];
    const wholes = wholesOf(item);
    const inherited = wholes.flatMap(targetsOf).filter((target) => target !== name && !wholes.includes(target));
    return [...targetsOf(name), ...inherited];
  };
  const known = new Map<string, readonly string[]>();
  const stepsOf = (name: string): readonly string[] => {
    const steps = known.get(name) ?? listSteps(name);
    known.set(name, steps);
    return steps;
  };

  return (from, to, isDirectLeftOut = false) => {
    const { parent = null } = byName.get(to) ?? {};
    const ends = new Set([to, ...membersOf(to).map(({ name }) => name), ...(parent ? [nameNode('item', parent)] : [])]);
    const met = new Set<string>();
    for (const start of [from, ...membersOf(from).map(({ name }) => name)]) {
      for (const next of stepsOf(start)) if (!(isDirectLeftOut && start === from && next === to)) met.add(next);
    }
    for (const name of met) {
      if (ends.has(name) || met.size > MOST_STEPS) return true;
      for (const next of stepsOf(name)) met.add(next);
    }
    return false;
  };
}

/** How an item, lane or sprint is called among the nodes of an order. */
export function nameNode(type: Dependency['toType'], key: string): string {
  return `${type}/${key}`;
}

/** Whether an item is in a lane or sprint, or a part of another item. */
export function isMember(item: Item | undefined, whole: string): boolean {
  return item !== undefined && wholesOf(item).includes(whole);
}

function wholesOf({ lanes, sprint, parent }: Item): string[] {
  const groups = lanes.map((lane) => nameNode('lane', lane));
  if (sprint !== null) groups.push(nameNode('sprint', sprint));
  if (parent !== null) groups.push(nameNode('item', parent));
  return groups;
}
