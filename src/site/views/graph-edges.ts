import { words } from '#words/waits.ts';
import type { Dependency } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { isHolding } from './build-graph.ts';
import { type Sentence, say } from './sentence.ts';
import { type SourcesView, showSources } from './source.ts';
import { nameTarget } from './waits.ts';

/** One arrow in words, with the places that say so. */
export interface EdgeView {
  readonly sentence: Sentence;
  readonly isSatisfied: boolean;
  readonly sources: SourcesView;
}

/** Statements by the arrow that they are drawn as: the ids of its nodes with a space between. */
export function groupStatements(statements: readonly Dependency[]): Map<string, Dependency[]> {
  return Map.groupBy(statements, ({ fromType, from, toType, to }) => `${toType}/${to} ${fromType}/${from}`);
}

/** Dependencies as lines, each of all statements of it; those that still hold up come first. */
export function showEdges(index: ProjectIndex, dependencies: Iterable<readonly Dependency[]>): EdgeView[] {
  const edges = [...dependencies].flatMap((statements) => showEdge(index, statements));
  return edges.toSorted((a, b) => Number(a.isSatisfied) - Number(b.isSatisfied));
}

function showEdge(index: ProjectIndex, statements: readonly Dependency[]): EdgeView[] {
  const [first] = statements;
  if (!first) return [];
  const { fromType, from, toType, to } = first;
  const waiting = nameTarget(index, { toType: fromType, to: from });
  const isSatisfied = !isHolding(index, first);
  return [
    {
      sentence: say(...words.edge(waiting, nameTarget(index, { toType, to }), isSatisfied)),
      isSatisfied,
      sources: showSources(
        index,
        statements.map(({ source }) => source),
      ),
    },
  ];
}
