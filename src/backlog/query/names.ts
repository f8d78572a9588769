import type { Item, Lane, Project, Sprint } from '../model.ts';
import { namesOfItem, namesOfLane, namesOfProject, namesOfSprint } from './describe-items.ts';

/**
 * What there is in a backlog, by field: every name, folded, with how to show it. A query that names something else is
 * wrong. The names of a field that is missing here are not checked: people, labels and sections come and go.
 */
export type KnownNames = Readonly<Record<string, ReadonlyMap<string, string>>>;

/** What has names. */
export interface NamedRecords {
  readonly projects: readonly Project[];
  readonly items: readonly Item[];
  readonly sprints: readonly Sprint[];
  readonly lanes: readonly Lane[];
}

/** Collects the names of a backlog. */
export function collectNames({ projects, items, sprints, lanes }: NamedRecords): KnownNames {
  const ids = createNames(items, (item) => item.id ?? item.key, namesOfItem);
  return {
    project: createNames(projects, ({ slug }) => slug, namesOfProject),
    sprint: createNames(sprints, ({ label }) => label, namesOfSprint),
    lane: createNames(lanes, ({ title }) => title, namesOfLane),
    id: ids,
    parent: ids,
    'waits-for': ids,
    'holds-up': ids,
  };
}

function createNames<Record>(
  records: readonly Record[],
  show: (record: Record) => string,
  namesOf: (record: Record) => readonly string[],
): Map<string, string> {
  return new Map(records.flatMap((record) => namesOf(record).map((name) => [name, show(record)] as const)));
}
