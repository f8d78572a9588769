import type { AssembledProject } from '../assemble/index.ts';
import type { Item, Lane, Sprint } from '../model.ts';
import type { GroupReference } from '../vocabulary/groupings.ts';
import { foldId } from '../vocabulary/ids.ts';
import { fold } from '../vocabulary/normalise.ts';

/** What references of a project can mean. */
export interface Targets {
  item(id: string): Item | undefined;
  byKey(key: string): Item | undefined;
  /** The items that a text names by their titles: one title, or several and nothing else. A title that two items have names none. */
  titled(text: string): readonly Item[];
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
  const byTitle = Map.groupBy(items, ({ title }) => fold(title));
  const laneByKey = new Map(lanes.map((lane) => [lane.key, lane]));
  return {
    item: (id) => byId.get(id),
    byKey: (key) => byKey.get(key),
    titled: (text) => findTitled(text, byTitle),
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

function findTitled(text: string, byTitle: ReadonlyMap<string, readonly Item[]>): readonly Item[] {
  const plain = text.replace(/\[([^[\]]*)\]\([^()]*\)/g, '$1');
  const find = (title: string) => {
    const [item, ...others] = title === '' ? [] : (byTitle.get(title) ?? []);
    return item && others.length === 0 ? [item] : [];
  };
  const whole = find(fold(plain));
  if (whole.length > 0) return whole;
  const parts = plain.split(/[,、，+&]/).map(fold);
  const found = parts.flatMap(find);
  return found.length === parts.length ? found : [];
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
