import type { UnresolvedReference } from '../link/edges.ts';
import type { Backlog, Dependency, Item, Lane, Sprint } from '../model.ts';

/** What the documents of one project say about who waits for whom. */
export interface StatedWork {
  readonly items: readonly Item[];
  readonly sprints: readonly Sprint[];
  readonly lanes: readonly Lane[];
  /** Waits only, also those that are over. */
  readonly dependencies: readonly Dependency[];
  readonly unresolved: readonly UnresolvedReference[];
}

/** Parts a backlog by project, once for all that ask. */
export function splitWork(
  { items, sprints, lanes, dependencies }: Pick<Backlog, 'items' | 'sprints' | 'lanes' | 'dependencies'>,
  unresolved: readonly UnresolvedReference[],
): (project: string) => StatedWork {
  const waits = dependencies.filter(({ kind }) => kind === 'blocks');
  const [itemsOf, sprintsOf, lanesOf] = [split(items), split(sprints), split(lanes)];
  const [waitsOf, unresolvedOf] = [split(waits), split(unresolved)];
  return (project) => ({
    items: itemsOf(project),
    sprints: sprintsOf(project),
    lanes: lanesOf(project),
    dependencies: waitsOf(project),
    unresolved: unresolvedOf(project),
  });
}

function split<Part extends { project: string }>(parts: readonly Part[]): (project: string) => readonly Part[] {
  const own = Map.groupBy(parts, ({ project }) => project);
  return (project) => own.get(project) ?? [];
}
