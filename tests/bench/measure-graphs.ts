import { layoutDependencies, paintGraph } from '../../src/site/diagrams/dependency-graph.ts';
import type { Graph, GraphNode } from '../../src/site/diagrams/graph-types.ts';
import { drawNeighbourhood } from '../../src/site/diagrams/neighbourhood.ts';

/** How long drawing takes, in milliseconds. */
export interface DrawingTimes {
  /** The neighbourhood of each item, three neighbours a side. */
  readonly neighbourhoods: number;
  /** One graph with the boxes of {@link BOXES}, in groups of twenty. */
  readonly graph: number;
}

export const NEIGHBOURHOODS = 10_000;
export const BOXES = 400;

/** Measures the two ways of drawing once they are warm: a site draws thousands. */
export async function measureGraphs(runs: number): Promise<DrawingTimes> {
  const nodes = Array.from({ length: BOXES }, (_, at) => createNode(at));
  const graph = createGraph(nodes);
  const [neighbourhoods, graphs]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    neighbourhoods.push(await time(() => drawNeighbourhoods(nodes)));
    graphs.push(
      await time(async () => {
        const layout = await layoutDependencies(graph);
        if (layout) paintGraph(layout);
      }),
    );
  }
  return { neighbourhoods: Math.min(...neighbourhoods), graph: Math.min(...graphs) };
}

function drawNeighbourhoods(nodes: readonly GraphNode[]): void {
  for (let at = 0; at < NEIGHBOURHOODS; at++) {
    const around = Array.from({ length: 7 }, (_, step) => nodes[(at * 7 + step) % nodes.length] as GraphNode);
    const [focus = around[0] as GraphNode, ...others] = around;
    const sides = others.map((node) => ({ node, satisfied: false }));
    drawNeighbourhood({ focus, waitsFor: sides.slice(0, 3), unblocks: sides.slice(3) });
  }
}

/** Each box waits for one of the few before it, every third one for another that is farther away. */
function createGraph(nodes: readonly GraphNode[]): Graph {
  const edges = nodes.flatMap(({ id }, at) =>
    [at - 1 - (at % 5), ...(at % 3 === 0 ? [at - 17] : [])].flatMap((from) =>
      nodes[from] ? [{ from: nodes[from].id, to: id, satisfied: at % 4 === 0 }] : [],
    ),
  );
  return { nodes, edges };
}

function createNode(at: number): GraphNode {
  const group = `Sprint ${Math.floor(at / 20) + 1}`;
  const title = `Replace the mooring lines of pontoon ${at + 1}`;
  return { id: `q-${at + 1}`, label: `Q-${at + 1}`, title, status: 'planned', href: `/quay/items/q-${at + 1}/`, group };
}

async function time(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
