/**
 * Strongly connected components: groups of nodes of which each can be reached from each other. A node in no loop is a
 * component of its own. A component comes after all others that can be reached from it; its nodes are in the order in
 * which they were first met. Tarjan's method, without recursion, so that a long chain cannot exhaust the stack; linear.
 */
export function findComponents<Node>(nodes: Iterable<Node>, targetsOf: (node: Node) => Iterable<Node>): Node[][] {
  const visits = new Map<Node, Visit<Node>>();
  const components: Node[][] = [];
  const unassigned: Visit<Node>[] = [];
  const path: Visit<Node>[] = [];

  const enter = (node: Node): void => {
    const visit = {
      node,
      index: visits.size,
      low: visits.size,
      assigned: false,
      rest: targetsOf(node)[Symbol.iterator](),
    };
    visits.set(node, visit);
    unassigned.push(visit);
    path.push(visit);
  };
  const leave = (visit: Visit<Node>): void => {
    path.pop();
    const parent = path.at(-1);
    if (parent) parent.low = Math.min(parent.low, visit.low);
    if (visit.low < visit.index) return;
    const members = unassigned.splice(unassigned.lastIndexOf(visit));
    for (const member of members) member.assigned = true;
    components.push(members.map(({ node }) => node));
  };

  for (const root of nodes) {
    if (!visits.has(root)) enter(root);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const { value: target, done } = visit.rest.next();
      const met = done ? undefined : visits.get(target);
      if (done) leave(visit);
      else if (!met) enter(target);
      else if (!met.assigned) visit.low = Math.min(visit.low, met.index);
    }
  }
  return components;
}

interface Visit<Node> {
  readonly node: Node;
  readonly index: number;
  /** The smallest index known to be reachable within the component. */
  low: number;
  assigned: boolean;
  readonly rest: Iterator<Node>;
}
