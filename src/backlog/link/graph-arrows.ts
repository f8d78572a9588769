import { addMention, mentionOf } from '../assemble/mentions.ts';
import type { GraphArrow } from '../recognise/statement.ts';
import { findGroupReferences } from '../vocabulary/groupings.ts';
import { findReferences, type KnownIds, relationOf } from '../vocabulary/references.ts';
import { type DrawnNode, isDrawnBackwards, type StatedOrder } from './drawn-order.ts';
import { addEdge, type EdgeList } from './edges.ts';
import type { Targets } from './targets.ts';

/** An arrow between two pieces of work, in the order of the work where its words or nothing else say otherwise. */
interface DrawnWait {
  readonly before: DrawnNode;
  readonly after: DrawnNode;
  readonly arrow: GraphArrow;
  readonly isWorded: boolean;
}

/**
 * Links the arrows of drawn graphs: `A --> B` lets B wait for A, unless words on the arrow or the fields of most of the
 * items say that the drawing means it the other way round. Nodes that name neither items nor lanes are left out.
 */
export function linkArrows(
  arrows: readonly GraphArrow[],
  known: KnownIds,
  targets: Targets,
  stated: StatedOrder,
  edges: EdgeList,
): void {
  for (const drawn of Map.groupBy(arrows, ({ graph }) => graph).values()) {
    const waits = drawn.flatMap((arrow) => readArrow(arrow, known, targets));
    const isBackwards = isDrawnBackwards(
      waits.filter(({ isWorded }) => !isWorded).map(({ before, after }) => [after, before]),
      stated,
    );
    for (const { before, after, arrow, isWorded } of waits) {
      const [from, to] = isBackwards && !isWorded ? [before, after] : [after, before];
      addEdge(edges, {
        from: from.key,
        fromType: from.type,
        to: to.key,
        toType: to.type,
        kind: 'blocks',
        text: arrow.words === '' ? `${arrow.from[0]} → ${arrow.to[0]}` : arrow.words,
        resolved: false,
        source: arrow.place,
        graph: arrow.graph,
      });
    }
  }
}

function readArrow(arrow: GraphArrow, known: KnownIds, targets: Targets): DrawnWait[] {
  const relation = relationOf(arrow.words);
  const [starts, ends] = [arrow.from, arrow.to].map((names) => findNodes(names, known, targets));
  if (!starts || !ends || starts.length * ends.length === 0) return [];
  for (const { type, key } of [...starts, ...ends]) {
    const item = type === 'item' ? targets.byKey(key) : undefined;
    if (item)
      addMention(item, mentionOf(arrow.place, 'graph', 'Dependency graph', `${arrow.from[0]} → ${arrow.to[0]}`));
  }
  if (relation === 'parallel-with' || relation === 'relates-to') return [];
  const [before, after] = relation === 'blocks' ? [ends, starts] : [starts, ends];
  return before.flatMap((first) =>
    after
      .filter((second) => first.type !== second.type || first.key !== second.key)
      .map((second) => ({ before: first, after: second, arrow, isWorded: relation !== null })),
  );
}

/** What the best of the names of a node stands for. */
function findNodes(names: readonly string[], known: KnownIds, targets: Targets): DrawnNode[] {
  for (const name of names) {
    const items = findLeadingIds(name, known).flatMap((id) => targets.item(id) ?? []);
    if (items.length > 0) return items.map(({ key }) => ({ type: 'item', key }));
    const groups = findGroupReferences(name).flatMap((reference) => targets.groups(reference, null));
    const work = groups.flatMap(({ type, key }) => (type === 'sprint' ? [] : [{ type, key }]));
    if (work.length > 0) return work;
  }
  return [];
}

/** The ids that a label begins with: in `S4-2, S4-3 Rotate keys (after S4-1)` the last one names another item. */
function findLeadingIds(label: string, known: KnownIds): string[] {
  const ids: string[] = [];
  let end = 0;
  for (const match of findReferences(label, known)) {
    const between = label.slice(end, match.start);
    const isNext = end === 0 ? relationOf(between) === null : /^[\s,;/&+`*]*$/u.test(between);
    if (!isNext) break;
    ids.push(...match.ids);
    end = match.end;
  }
  return ids;
}
