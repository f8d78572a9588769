import type { Nodes } from 'mdast';

/** One thing in which the trees of two parsers differ. Below a node of another type, or with other children, nothing is compared. */
export interface Difference {
  /** The types of the nodes from the root down: `root/list/listItem/paragraph`. */
  readonly path: string;
  /** 1-based line on which Sätteri's node starts. */
  readonly line: number;
  /** Name of the field; `start` and `end` are the places, `children` the types of what the node holds. */
  readonly field: string;
  readonly satteri: unknown;
  readonly remark: unknown;
}

/** Compares two trees node by node: types, places, and every field. A field without a value is like none. */
export function compareTrees(satteri: Nodes, remark: Nodes, above = ''): Difference[] {
  const path = `${above}${satteri.type}`;
  const [own, other] = [fieldsOf(satteri), fieldsOf(remark)];
  const differences = [...new Set([...own.keys(), ...other.keys()])]
    .map((field) => ({ field, satteri: own.get(field), remark: other.get(field) }))
    .filter((fields) => JSON.stringify(fields.satteri) !== JSON.stringify(fields.remark))
    .map((fields) => ({ path, line: satteri.position?.start.line ?? 0, ...fields }));
  if (differences.some(({ field }) => field === 'type' || field === 'children')) return differences;
  const beside = childrenOf(remark);
  const below = childrenOf(satteri).flatMap((child, at) => {
    const twin = beside[at];
    return twin ? compareTrees(child, twin, `${path}/`) : [];
  });
  return [...differences, ...below];
}

function fieldsOf(node: Nodes): Map<string, unknown> {
  const { position, ...fields } = node;
  const read = {
    ...fields,
    children: childrenOf(node).map(({ type }) => type),
    start: placeOf(position?.start),
    end: placeOf(position?.end),
  };
  return new Map(Object.entries(read).filter(([, value]) => value !== null && value !== undefined));
}

function childrenOf(node: Nodes): readonly Nodes[] {
  return 'children' in node ? node.children : [];
}

function placeOf(point: { line: number; column: number; offset?: number | undefined } | undefined): string | null {
  return point ? `${point.line}:${point.column} (${point.offset})` : null;
}
