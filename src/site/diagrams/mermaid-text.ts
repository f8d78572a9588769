import type { Graph, GraphEdge, GraphNode } from './graph-types.ts';

/** What Mermaid would read as markup, a comment, a directive or the end of a label, even between quotes. */
const MARKUP = /[#"<>&`%\\[\](){}|]/g;

/**
 * The graph as Mermaid text, which GitHub, GitLab and many wikis draw. Dotted arrows are satisfied, thick ones the
 * longest chain, hexagons what is outside the backlog. Labels are escaped with Mermaid's own codes, so no title can end
 * its box early.
 */
export function toMermaid(graph: Graph): string {
  const names = new Map(graph.nodes.map((node, index) => [node.id, `n${index}`]));
  const groups = Map.groupBy(graph.nodes, ({ group }) => group);
  const lines = ['flowchart TD'];
  for (const [group, nodes] of groups) {
    const boxes = nodes.map((node) => `${names.get(node.id)}${drawShape(node)}`);
    if (group === null) lines.push(...boxes.map((box) => `  ${box}`));
    else
      lines.push(`  subgraph g${lines.length}["${escapeLabel(group)}"]`, ...boxes.map((box) => `    ${box}`), '  end');
  }
  for (const edge of graph.edges) {
    const [start, end] = [names.get(edge.from), names.get(edge.to)];
    if (start !== undefined && end !== undefined) lines.push(`  ${start} ${drawArrow(edge)} ${end}`);
  }
  return `${lines.join('\n')}\n`;
}

function drawShape(node: GraphNode): string {
  const label = `"${labelOf(node)}"`;
  return node.status === 'external' ? `{{${label}}}` : `[${label}]`;
}

function drawArrow({ satisfied, isLongest, count }: GraphEdge): string {
  const line = satisfied ? '-.->' : isLongest ? '==>' : '-->';
  return count === undefined ? line : `${line}|${count}|`;
}

function labelOf(node: GraphNode): string {
  return escapeLabel(node.label === '' ? node.title : `${node.label}: ${node.title}`);
}

function escapeLabel(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return plain.replace(MARKUP, (mark) => `#${mark.codePointAt(0)};`) || ' ';
}
