import type { AssembledProject } from '../assemble/index.ts';
import type { Item, Lane, Sprint } from '../model.ts';
import type { GroupReference } from '../vocabulary/groupings.ts';
import { foldId } from '../vocabulary/ids.ts';

/** What references of a project can mean. */
export interface Targets {
  item(id: string): Item | undefined;
  byKey(key: string): Item | undefined;
  lane(key: string): Lane | undefined;
  /** The lanes or sprints that a reference names; a lane is looked for beside `beside` first: each sprint may have its lane A. */
  groups(reference: GroupReference, beside: Lane | null): GroupTarget[];
}

export interface GroupTarget {
  readonly type: 'lane' | 'sprint' | 'item';
  readonly key: string;
}

export function createTargets(project: AssembledProject): Targets {
  const items = project.items.map(({ item }) => item);
  const lanes = project.lanes.map(({ value }) => value);
  const byId = new Map<string, Item>();
  for (const item of items) if (item.id !== null && !byId.has(item.id)) byId.set(item.id, item);
  const byKey = new Map(items.map((item) => [item.key, item]));
  const byFoldedId = new Map([...byId].map(([id, item]) => [foldId(id), item]));
  const laneByKey = new Map(lanes.map((lane) => [lane.key, lane]));
  return {
    item: (id) => byId.get(id),
    byKey: (key) => byKey.get(key),
    lane: (key) => laneByKey.get(key),
    groups: (reference, beside) =>
      reference.ordinals.flatMap((ordinal) => {
        // A lane that is itself a piece of work is meant as one.
        const work = byFoldedId.get(foldId(`${reference.written} ${ordinal}`));
        if (work) return [{ type: 'item' as const, key: work.key }];
        return reference.type === 'lane'
          ? findLane(lanes, ordinal, beside)
          : findSprint(project.sprints, reference.word, ordinal);
      }),
  };
}

function findLane(lanes: readonly Lane[], ordinal: string, beside: Lane | null): GroupTarget[] {
  const named = lanes.filter((lane) => lane.label?.toLowerCase() === ordinal.toLowerCase());
  const near = named.filter((lane) => lane.sprint === (beside?.sprint ?? null));
  const meant = near.length > 0 ? near : named.length === 1 ? named : [];
  return meant.map(({ key }) => ({ type: 'lane', key }));
}

function findSprint(sprints: readonly Sprint[], word: string, ordinal: string): GroupTarget[] {
  const meant = sprints.filter(
    (sprint) => sprint.kind === word && sprint.label.toLowerCase().endsWith(` ${ordinal.toLowerCase()}`),
  );
  return meant.slice(0, 1).map(({ key }) => ({ type: 'sprint', key }));
}
