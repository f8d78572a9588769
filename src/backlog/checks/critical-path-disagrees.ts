import { createFinding, relate } from '../findings.ts';
import type { Finding, Item, List, Related } from '../model.ts';
import type { Place } from '../source.ts';
import type { Check, Words } from './check.ts';
import { type ComparePath, createPathComparison, type LongerPath } from './longer-path.ts';
import { createOrder, type IsWaiting, nameNode } from './order.ts';
import { listOrderNodes, type OrderNode } from './order-nodes.ts';
import { definitionPlace } from './places.ts';
import { splitWork } from './project-work.ts';

/**
 * critical-path-disagrees: a declared critical path is not what follows from the dependencies.
 *
 *     **Critical path:** S4-1 → S4-3 → S5-1
 *                               ^^^^ `S4-3` follows `S4-1` on the critical path, but states “S4-2”
 *     1. S4-1
 *     2. S5-1     the critical path `S4-1` → `S5-1` leaves out `S4-2` of `S4-1` → `S4-2` → `S5-1`
 *
 * Only numbered lists and chains of arrows say what comes after what. Steps that are done are right to be there, and right
 * to be left out. A longer path counts when it ends with the same step, so that both are about one goal, within the sprint
 * that all steps are planned for; without efforts, when it holds all steps of the declared one.
 */
export const checkCriticalPathDisagrees: Check = ({ backlog, unresolved, statedWaits, words }) => {
  const paths = backlog.lists.filter(({ kind, isOrdered }) => kind === 'critical-path' && isOrdered);
  const workOf = splitWork(backlog, unresolved);
  return [...Map.groupBy(paths, ({ project }) => project)].flatMap(([project, declared]) => {
    const work = workOf(project);
    const nodes = listOrderNodes(work, statedWaits);
    const isWaiting = createOrder(work.items, work.dependencies);
    const compare = createPathComparison(work);
    const byKey = new Map(work.items.map((item) => [item.key, item]));
    return declared.flatMap((list) => {
      const steps = listSteps(list, byKey);
      const breaks = steps.flatMap((step, at) => findBreak(steps[at - 1], step, { nodes, isWaiting, words }));
      return breaks.length > 0 ? breaks : findLonger(list, steps, compare, words);
    });
  });
};

/** A step of a declared path, with the items that it or an entry below it names. */
interface Step {
  readonly place: Place;
  readonly items: readonly Item[];
}

function listSteps({ entries }: List, byKey: ReadonlyMap<string, Item>): Step[] {
  const steps: { place: Place; items: Item[] }[] = [];
  for (const { depth, items, ...place } of entries) {
    const named = items.flatMap((key) => byKey.get(key) ?? []);
    if (depth === 0) steps.push({ place, items: named });
    else steps.at(-1)?.items.push(...named);
  }
  return steps;
}

/** What steps are compared with. */
interface OrderContext {
  readonly nodes: ReadonlyMap<string, OrderNode>;
  readonly isWaiting: IsWaiting;
  readonly words: Words;
}

/** A step that is waited for by the one before, or does not wait for it although both say what they wait for. */
function findBreak(before: Step | undefined, step: Step, { nodes, isWaiting, words }: OrderContext): Finding[] {
  const pairs = (before?.items ?? []).flatMap((first) => step.items.map((second) => ({ first, second })));
  if (!before || pairs.length === 0) return [];
  if (pairs.some(({ first, second }) => first === second || isAfter(second, first, isWaiting))) return [];
  const say = words.rules['critical-path-disagrees'];
  const related = relate(say.before(before.items), before.place);
  const reversed = pairs.find(({ first, second }) => isAfter(first, second, isWaiting));
  if (reversed) {
    const message = say.reversed(step.items, before.items, reversed.first, reversed.second);
    return [report([before, step], step.place, words, message, [related])];
  }
  const stated = findStated(before, step, nodes);
  if (!stated) return [];
  const message = say.unrelated(step.items, before.items, stated.text);
  const places = [related, relate(words.places.stated, stated.place)];
  return [report([before, step], step.place, words, message, places)];
}

/** What a step says that it waits for; null when an item of it or of the step before says nothing, or nothing clear. */
function findStated(before: Step, step: Step, nodes: ReadonlyMap<string, OrderNode>): OrderNode['stated'] {
  const [own, others] = [step, before].map(({ items }) => items.map(({ key }) => nodes.get(nameNode('item', key))));
  const isClear = own?.every((node) => node?.stated && !node.isVague) && others?.every((node) => node?.stated);
  return isClear ? (own?.[0]?.stated ?? null) : null;
}

function findLonger(list: List, steps: readonly Step[], compare: ComparePath, words: Words): Finding[] {
  const longer = compare(steps.map(({ items }) => items));
  if (longer === null) return [];
  const related = longer.missing.map((item) => relate(words.places.defined(item), definitionPlace(item)));
  return [report(steps, list, words, tellLonger(longer, words), related)];
}

function tellLonger({ declared, longest, missing, lengths }: LongerPath, { rules }: Words): string {
  const say = rules['critical-path-disagrees'];
  return lengths === null ? say.leavesOut(declared, missing, longest) : say.isShorter(declared, longest, lengths);
}

function isAfter(item: Item, other: Item, isWaiting: IsWaiting): boolean {
  return isWaiting(nameNode('item', item.key), nameNode('item', other.key));
}

function report(
  steps: readonly Step[],
  place: Place,
  words: Words,
  message: string,
  related: readonly Related[],
): Finding {
  const items = [...new Set(steps.flatMap((step) => step.items))];
  return createFinding(words, 'critical-path-disagrees', place, {
    message,
    related,
    project: items[0]?.project ?? null,
    subjects: items.map(({ key }) => ({ type: 'item', key })),
  });
}
