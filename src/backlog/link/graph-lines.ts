import { addMention, mentionOf } from '../assemble/mentions.ts';
import type { Item } from '../model.ts';
import type { GraphLine } from '../recognise/statement.ts';
import type { SourceFile } from '../source.ts';
import { findReferences, type KnownIds, relationOf } from '../vocabulary/references.ts';
import { readClauses } from './clauses.ts';
import { addEdge, type EdgeList } from './edges.ts';
import type { Targets } from './targets.ts';

/** Links what a drawn dependency tree says, line by line. */
export function linkGraph(
  source: SourceFile,
  lines: readonly GraphLine[],
  known: KnownIds,
  targets: Targets,
  edges: EdgeList,
): void {
  const named = (text: string) =>
    findReferences(text, known)
      .flatMap((match) => match.ids)
      .flatMap((id) => targets.item(id) ?? []);
  for (const line of lines) {
    const parents = named(line.parent);
    for (const item of named(line.text))
      addMention(item, mentionOf(line.place, 'graph', 'Dependency graph', line.text));
    for (const item of parents)
      addMention(item, mentionOf(line.place, 'graph', 'Dependency graph', `${line.parent}: ${line.text}`));
    if (linkSentence(line, named, edges)) continue;
    for (const clause of readClauses(source, line, known)) {
      const children = clause.ids.flatMap(({ id }) => targets.item(id) ?? []);
      for (const [from, to] of pairs(parents, children, line.statesNeeds)) addItemEdge(edges, from, to, line);
      if (clause.external === null || !line.statesNeeds) continue;
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
        });
      }
    }
  }
}

/** `S5-2, S5-3 depend on S5-1` says its edges itself, wherever it hangs. */
function linkSentence(line: GraphLine, named: (text: string) => Item[], edges: EdgeList): boolean {
  const phrase = /^(.+?)\s(?:depends? on|requires?|needs?|waits? for)\s(.+)$/iu.exec(line.text);
  if (!phrase || relationOf(line.text) !== 'blocks') return false;
  const before = named(phrase[1] ?? '');
  const after = named(phrase[2] ?? '');
  if (before.length === 0 || after.length === 0) return false;
  for (const from of before) for (const to of after) addItemEdge(edges, from, to, line);
  return true;
}

function pairs(parents: readonly Item[], children: readonly Item[], statesNeeds: boolean): [Item, Item][] {
  return parents.flatMap((parent) =>
    children.map((child): [Item, Item] => (statesNeeds ? [parent, child] : [child, parent])),
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
  });
}
