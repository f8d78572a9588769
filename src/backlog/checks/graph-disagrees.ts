import { createFinding, relate } from '../findings.ts';
import type { Dependency, Finding } from '../model.ts';
import type { Place } from '../source.ts';
import type { Check, Words } from './check.ts';
import { createOrder, type IsWaiting, isMember, nameNode } from './order.ts';
import { listOrderNodes, type OrderNode } from './order-nodes.ts';
import { splitWork } from './project-work.ts';

/**
 * graph-disagrees: a drawn graph and the fields of what it draws say different things about who waits for whom.
 *
 *     | S4-2 | Rotate keys | after S4-1 |
 *                                  ^^^^ `S4-2` waits for `S4-1`, but the graph that draws both leaves that out
 *     S4-3 --> S4-2
 *     ^^^^^^^^^^^^^ `S4-2` waits for `S4-3` in the graph, but states “after S4-1”
 *
 * What follows from other steps need be neither drawn nor stated. An item that states nothing leaves it to the graph, and
 * one that waits for something in words that are no reference may mean what is drawn. Opposite arrows are loops, which
 * another rule reports.
 */
export const checkGraphDisagrees: Check = ({ backlog, unresolved, statedWaits, words }) => {
  const workOf = splitWork(backlog, unresolved);
  const projects = new Set(backlog.dependencies.flatMap(({ project, graph }) => (graph ? [project] : [])));
  return [...projects].flatMap((project) => {
    const work = workOf(project);
    const nodes = listOrderNodes(work, statedWaits);
    const drawn = work.dependencies.filter(({ graph }) => graph !== null);
    const stated = work.dependencies.filter(({ graph }) => graph === null);
    return [
      ...findUnstated(joinEnds(drawn, nodes), createOrder(work.items, stated), words),
      ...findUndrawn(
        joinEnds(drawn, nodes),
        joinEnds(stated, nodes),
        createOrder(work.items, work.dependencies),
        words,
      ),
    ];
  });
};

/** A dependency with what it joins. */
interface Edge {
  readonly name: string;
  readonly waiting: OrderNode;
  readonly awaited: OrderNode;
  readonly dependency: Dependency;
}

/** The edges between two items or lanes; those of a whole with a part of it left out. */
function joinEnds(dependencies: readonly Dependency[], nodes: ReadonlyMap<string, OrderNode>): Edge[] {
  return dependencies.flatMap((dependency) => {
    const [from, to] = [nameNode(dependency.fromType, dependency.from), nameNode(dependency.toType, dependency.to)];
    const [waiting, awaited] = [nodes.get(from), nodes.get(to)];
    if (!waiting || !awaited) return [];
    if (isMember(waiting.item, to) || isMember(awaited.item, from)) return [];
    return [{ name: `${from} ${to}`, waiting, awaited, dependency }];
  });
}

/** Arrows that the waiting item, which says what it waits for, does not confirm. */
function findUnstated(drawn: readonly Edge[], isStated: IsWaiting, words: Words): Finding[] {
  const say = words.rules['graph-disagrees'];
  return [...Map.groupBy(drawn, ({ name }) => name).values()].flatMap(([edge, ...again]) => {
    const stated = edge?.waiting.stated;
    if (!edge || !stated || edge.waiting.isVague || isOrdered(edge, isStated)) return [];
    const { waiting, awaited, dependency } = edge;
    const message = say.unstated(waiting.named, awaited.named, stated.text);
    const related = [
      relate(words.places.stated, stated.place),
      ...again.map((other) => relate(say.drawnToo, other.dependency.source)),
    ];
    return [report(edge, dependency.source, words, message, related)];
  });
}

/** Waits that are stated in words and left out of a graph that draws both ends. */
function findUndrawn(drawn: readonly Edge[], stated: readonly Edge[], isWaiting: IsWaiting, words: Words): Finding[] {
  const say = words.rules['graph-disagrees'];
  const names = new Set(drawn.map(({ name }) => name));
  const drawings = indexDrawings(drawn);
  return [...Map.groupBy(stated, ({ name }) => name).values()].flatMap(([edge]) => {
    if (!edge || names.has(edge.name) || edge.dependency.resolved) return [];
    const { waiting, awaited, dependency } = edge;
    const [from, to] = [drawings.get(waiting), drawings.get(awaited)];
    const drawing = [...(from?.keys() ?? [])].find((graph) => to?.has(graph));
    if (drawing === undefined || isWaiting(waiting.node, awaited.node, true) || isWaiting(awaited.node, waiting.node))
      return [];
    const related = [from?.get(drawing), to?.get(drawing)].flatMap((place, at) =>
      place ? [relate(say.drawn((at === 0 ? waiting : awaited).named), place)] : [],
    );
    const message = say.undrawn(waiting.named, awaited.named);
    return [report(edge, dependency.source, words, message, related)];
  });
}

/** For each node the drawings that join it to others, with the first line of each that does. */
function indexDrawings(drawn: readonly Edge[]): Map<OrderNode, Map<string, Place>> {
  const drawings = new Map<OrderNode, Map<string, Place>>();
  for (const { waiting, awaited, dependency } of drawn) {
    const graph = `${dependency.graph?.line}:${dependency.graph?.file}`;
    for (const node of [waiting, awaited]) {
      const places = drawings.get(node) ?? new Map<string, Place>();
      if (!places.has(graph)) places.set(graph, dependency.source);
      drawings.set(node, places);
    }
  }
  return drawings;
}

/** Stated as drawn, or the other way round, which is a loop. */
function isOrdered({ waiting, awaited }: Edge, isStated: IsWaiting): boolean {
  return isStated(waiting.node, awaited.node) || isStated(awaited.node, waiting.node);
}

function report(
  { waiting, awaited, dependency }: Edge,
  place: Place,
  words: Words,
  message: string,
  related: Finding['related'],
) {
  return createFinding(words, 'graph-disagrees', place, {
    message,
    related,
    project: dependency.project,
    subjects: [waiting.subject, awaited.subject],
  });
}
