import type { Nodes } from 'mdast';

/** The last source line of a node; undefined without positions. A node that ends with a line break does not reach the next line. */
export function endLine(node: Nodes): number | undefined {
  const end = node.position?.end;
  return end && (end.column === 1 ? end.line - 1 : end.line);
}
