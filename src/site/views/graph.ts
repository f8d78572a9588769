import type { Dependency } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { splitGraph } from '../diagrams/connected.ts';
import { drawDependencyGraph } from '../diagrams/dependency-graph.ts';
import type { Graph, GraphEdge, GraphNode } from '../diagrams/graph-types.ts';
import { toMermaid } from '../diagrams/mermaid-text.ts';
import { nodeOfItem, nodeOfTarget } from './relation.ts';
import { counted, type Sentence, say } from './sentence.ts';
import { type SourcesView, showSources } from './source.ts';
import { nameTarget } from './waits.ts';

export interface DrawingView {
  readonly title: string;
  /** The graph as HTML with its SVG; empty when nothing is connected. */
  readonly html: string;
}

export interface EdgeView {
  readonly sentence: Sentence;
  readonly isSatisfied: boolean;
  readonly sources: SourcesView;
}

/** Who waits for whom in a project, drawn, as text to copy, and as a list with sources. */
export interface GraphView {
  readonly lede: string;
  readonly drawings: readonly DrawingView[];
  readonly mermaid: string;
  readonly edges: readonly EdgeView[];
  readonly isolated: readonly Sentence[];
}

type Ends = Pick<Dependency, 'fromType' | 'from' | 'toType' | 'to'>;

/** Beyond this many boxes a graph cannot be read: then each sprint gets its own. */
const MOST_NODES = 150;

/** Draws the dependencies of a project. */
export async function showGraph(index: ProjectIndex): Promise<GraphView> {
  const graph = buildGraph(index);
  const { connected, isolated } = splitGraph(graph);
  const parts = connected.nodes.length > MOST_NODES ? splitByGroup(graph) : [{ title: 'Dependency graph', graph }];
  const drawings: DrawingView[] = [];
  for (const { title, graph: part } of parts) {
    drawings.push({ title, html: await drawDependencyGraph(part, title) });
  }
  const statements = Map.groupBy(blocking(index), ({ fromType, from, toType, to }) =>
    [fromType, from, toType, to].join(' '),
  );
  const edges = [...statements.values()].flatMap((group) => showEdge(index, group));
  const over = edges.filter(({ isSatisfied }) => isSatisfied).length;
  return {
    lede: `${counted(edges.length, 'dependency', 'dependencies')}${over > 0 ? `, ${over} of them satisfied` : ''}.`,
    drawings: drawings.filter(({ html }) => html !== ''),
    mermaid: toMermaid(connected),
    edges,
    isolated: isolated.map(nameNode),
  };
}

/** The graph of a project: its items in their order, then the lanes, sprints and outside things that are waited for. */
export function buildGraph(index: ProjectIndex): Graph {
  const items = index.items.map((item) => nodeOfItem(item, index.sprintByKey.get(item.sprint ?? '')?.title ?? null));
  const nodes = new Map<string, GraphNode>(items.map((node) => [node.id, node]));
  const edges = new Map<string, GraphEdge>();
  for (const { fromType, from, toType, to } of blocking(index)) {
    const waiting = nodeOfTarget(index, { toType: fromType, to: from });
    const awaited = nodeOfTarget(index, { toType, to });
    for (const { node } of [waiting, awaited]) if (!nodes.has(node.id)) nodes.set(node.id, node);
    const satisfied = !isHolding(index, { fromType, from, toType, to });
    edges.set(`${awaited.node.id} ${waiting.node.id}`, { from: awaited.node.id, to: waiting.node.id, satisfied });
  }
  return { nodes: [...nodes.values()], edges: [...edges.values()] };
}

/** One graph for each group, with its direct neighbours outside as stubs. */
function splitByGroup({ nodes, edges }: Graph): { title: string; graph: Graph }[] {
  const groups = Map.groupBy(nodes, ({ group }) => group);
  return [...groups].map(([group, members]) => {
    const inside = new Set(members.map(({ id }) => id));
    const touching = edges.filter(({ from, to }) => inside.has(from) || inside.has(to));
    const near = new Set(touching.flatMap(({ from, to }) => [from, to]));
    return {
      title: group ?? 'In no sprint',
      graph: { nodes: nodes.filter(({ id }) => inside.has(id) || near.has(id)), edges: touching },
    };
  });
}

function nameNode({ label, title, href }: GraphNode): Sentence {
  const link = href === null ? {} : { href };
  return label === '' ? say({ text: title, ...link }) : say({ text: label, as: 'id', ...link }, ` ${title}`);
}

function blocking(index: ProjectIndex): Dependency[] {
  return index.dependencies.filter(({ kind }) => kind === 'blocks');
}

/** True while somebody has to wait because of a dependency. What is outside the backlog holds up as long as it is said to. */
function isHolding(index: ProjectIndex, { fromType, from, toType, to }: Ends): boolean {
  const waiting = fromType === 'item' ? index.itemByKey.get(from) : index.laneByKey.get(from);
  if (!waiting || nodeOfTarget(index, { toType: fromType, to: from }).isSatisfied) return false;
  return toType === 'external' ? waiting.blockedBy.includes(to) : !nodeOfTarget(index, { toType, to }).isSatisfied;
}

/** All statements of one dependency as one line. */
function showEdge(index: ProjectIndex, statements: readonly Dependency[]): EdgeView[] {
  const [first] = statements;
  if (!first) return [];
  const { fromType, from, toType, to } = first;
  const waiting = nameTarget(index, { toType: fromType, to: from });
  const isSatisfied = !isHolding(index, first);
  return [
    {
      sentence: say(waiting, isSatisfied ? ' waited for ' : ' waits for ', nameTarget(index, { toType, to })),
      isSatisfied,
      sources: showSources(
        index,
        statements.map(({ source }) => source),
      ),
    },
  ];
}
