import { addMention, type FindItems, mentionOf } from '../assemble/mentions.ts';
import type { Item } from '../model.ts';
import type { GraphLine } from '../recognise/statement.ts';
import type { SourceFile } from '../source.ts';
import { findReferences, type KnownIds, relationOf } from '../vocabulary/references.ts';
import { type Clause, readClauses } from './clauses.ts';
import { type DrawnNode, isDrawnBackwards, type StatedOrder } from './drawn-order.ts';
import { addEdge, type EdgeList } from './edges.ts';
import type { Targets } from './targets.ts';

/**
 * Links what drawn dependency trees say. What only hangs from a node follows it, unless the fields of most of the items say
 * that the tree hangs what is needed from what needs it.
 */
export function linkGraph(
  source: SourceFile,
  lines: readonly GraphLine[],
  known: KnownIds,
  targets: Targets,
  stated: StatedOrder,
  edges: EdgeList,
): void {
  const named: FindItems = (text) =>
    findReferences(text, known)
      .flatMap((match) => match.ids)
      .flatMap((id) => targets.item(id) ?? []);
  for (const tree of Map.groupBy(lines, ({ graph }) => graph).values()) {
    const isBackwards = isDrawnBackwards(listFollowers(tree, named), stated);
    for (const line of tree) {
      mentionItems(line, named);
      if (linkSentence(line, named, edges)) continue;
      for (const clause of readClauses(source, line, known)) {
        const children = clause.ids.flatMap(({ id }) => targets.item(id) ?? []);
        linkClause(
          { ...line, hangsNeeds: line.statesNeeds || isBackwards },
          clause,
          named(line.parent),
          children,
          edges,
        );
      }
    }
  }
}

/** Who waits for whom where a tree has no words for it, read as what follows what it hangs from. */
function listFollowers(tree: readonly GraphLine[], named: FindItems): [DrawnNode, DrawnNode][] {
  const asNode = ({ key }: Item): DrawnNode => ({ type: 'item', key });
  return tree
    .filter(({ statesNeeds }) => !statesNeeds)
    .flatMap(({ parent, text }) => pairs(named(parent), named(text), false))
    .map(([from, to]) => [asNode(from), asNode(to)]);
}

function mentionItems({ parent, text, place }: GraphLine, named: FindItems): void {
  for (const item of named(text)) addMention(item, mentionOf(place, 'graph', 'Dependency graph', text));
  for (const item of named(parent))
    addMention(item, mentionOf(place, 'graph', 'Dependency graph', `${parent}: ${text}`));
}

function linkClause(
  line: GraphLine & { readonly hangsNeeds: boolean },
  clause: Clause,
  parents: readonly Item[],
  children: readonly Item[],
  edges: EdgeList,
): void {
  for (const [from, to] of pairs(parents, children, line.hangsNeeds)) addItemEdge(edges, from, to, line);
  if (clause.external === null || !line.statesNeeds) return;
  for (const item of parents) {
    addEdge(edges, {
      from: item.key,
      fromType: 'item',
      to: clause.external,
      toType: 'external',
      kind: 'blocks',
      text: clause.text,
      resolved: clause.resolved,
      source: clause.place,
      graph: line.graph,
    });
  }
}

/** `S5-2, S5-3 depend on S5-1` says its edges itself, wherever it hangs. */
function linkSentence(line: GraphLine, named: FindItems, edges: EdgeList): boolean {
  const phrase = /^(.+?)\s(?:depends? on|requires?|needs?|waits? for)\s(.+)$/iu.exec(line.text);
  if (!phrase || relationOf(line.text) !== 'blocks') return false;
  const before = named(phrase[1] ?? '');
  const after = named(phrase[2] ?? '');
  if (before.length === 0 || after.length === 0) return false;
  for (const from of before) for (const to of after) addItemEdge(edges, from, to, line);
  return true;
}

/** Who waits for whom. */
function pairs(parents: readonly Item[], children: readonly Item[], hangsNeeds: boolean): [Item, Item][] {
  return parents.flatMap((parent) =>
    children.map((child): [Item, Item] => (hangsNeeds ? [parent, child] : [child, parent])),
  );
}

function addItemEdge(edges: EdgeList, from: Item, to: Item, line: GraphLine): void {
  if (from.key === to.key) return;
  addEdge(edges, {
    from: from.key,
    fromType: 'item',
    to: to.key,
    toType: 'item',
    kind: 'blocks',
    text: line.text,
    resolved: false,
    source: line.place,
    graph: line.graph,
  });
}
