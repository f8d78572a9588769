import { createFinding, relate } from '../findings.ts';
import type { Finding, Item, Lane, Source, Sprint } from '../model.ts';
import { fieldOf } from '../vocabulary/field-names.ts';
import type { Check, Words } from './check.ts';
import { nameSprint } from './naming.ts';
import { beginningOf, definitionPlace } from './places.ts';

/**
 * unreachable-item: a sprint is split into lanes, and an open item of it stands in none of them.
 *
 *     ### Lane A: Hull          ### Lane B: Rig          ### S1-5: Carve the name
 *     - S1-1, S1-4              - S1-2, S1-3                 ^^^^ `S1-5` stands in none of the 2 lanes of Sprint 1
 *
 * Lanes split a sprint when there are two or more, each of them says what it holds, and they hold at least twice as many
 * items as they leave out: with fewer, they are about a part of the sprint. An item that a lane so much as names, that
 * says something of its lane itself, or that stands beside the lanes in a group of its own, is left out on purpose. So is a
 * whole with its parts, of which only single parts can be forgotten.
 */
export const checkUnreachableItem: Check = ({ backlog, words }) => {
  const itemsOf = Map.groupBy(backlog.items, ({ project, sprint }) => `${project}/${sprint}`);
  const lanesOf = Map.groupBy(backlog.lanes, ({ project, sprint }) => `${project}/${sprint}`);
  return backlog.sprints.flatMap((sprint) => {
    const name = `${sprint.project}/${sprint.key}`;
    const lanes = lanesOf.get(name) ?? [];
    if (lanes.length < 2 || lanes.some(({ items }) => items.length === 0) || isOver(sprint)) return [];
    return checkSprint(sprint, lanes, itemsOf.get(name) ?? [], words);
  });
};

function checkSprint(sprint: Sprint, lanes: readonly Lane[], items: readonly Item[], words: Words): Finding[] {
  const placed = items.filter((item) => item.lanes.length > 0);
  const left = items.filter((item) => item.lanes.length === 0 && !isOver(item) && item.kind !== 'milestone');
  if (placed.length < left.length * 2) return [];
  const isPart = createPartTest(items, placed);
  const isSetApart = createGroupTest(lanes, placed);
  return left
    .filter((item) => isPart(item) && !isSetApart(item) && !saysLane(item) && !isInSeveralSprints(item))
    .map((item) => report(item, sprint, lanes, words));
}

function isOver({ status }: Pick<Item, 'status'>): boolean {
  return status?.class === 'done' || status?.class === 'cancelled' || status?.class === 'deferred';
}

/** Makes the test for items that lanes hold one by one: no wholes, and no parts of what is held, or left out, as a whole. */
function createPartTest(items: readonly Item[], placed: readonly Item[]): (item: Item) => boolean {
  const wholes = new Set(items.map(({ parent }) => parent));
  const held = new Set(placed.map(({ key }) => key));
  const split = new Set(placed.map(({ parent }) => parent));
  return ({ key, parent, kind }) =>
    kind !== 'epic' && !wholes.has(key) && (parent === null || (!held.has(parent) && split.has(parent)));
}

/**
 * Makes the test for items that the documents of the lanes tell of, but where nothing stands that is in a lane, or in
 * the words of a lane.
 */
function createGroupTest(lanes: readonly Lane[], placed: readonly Item[]): (item: Item) => boolean {
  const files = new Set(lanes.flatMap(({ sources }) => sources.map(({ file }) => file)));
  const titles = new Set(lanes.map(({ title }) => title));
  const nameGroup = ({ file, context }: Source) => `${file} ${context}`;
  const shared = new Set(placed.flatMap(({ sources }) => sources.filter(isStatement).map(nameGroup)));
  return ({ sources }) =>
    sources.some((source) => {
      if (!isStatement(source) || !files.has(source.file)) return false;
      return !shared.has(nameGroup(source)) || source.context.split(' › ').some((heading) => titles.has(heading));
    });
}

/** Drawings, lists about the whole and fields of others name items wherever these belong. */
function isStatement({ carrier }: Source): boolean {
  return carrier !== 'graph' && carrier !== 'list' && carrier !== 'field';
}

function saysLane({ notes }: Item): boolean {
  return notes.some(({ label }) => fieldOf(label) === 'lane');
}

/** Which of the sprints is meant is another fault. */
function isInSeveralSprints({ claims }: Item): boolean {
  return new Set(claims.filter(({ field }) => field === 'sprint').map(({ value }) => value)).size > 1;
}

function report(item: Item, sprint: Sprint, lanes: readonly Lane[], words: Words): Finding {
  const say = words.rules['unreachable-item'];
  return createFinding(words, 'unreachable-item', definitionPlace(item), {
    message: say.found(item, lanes.length, nameSprint(sprint)),
    related: lanes.map((lane) => relate(say.begins(lane), beginningOf(lane.sources))),
    project: item.project,
    subjects: [
      { type: 'item', key: item.key },
      { type: 'sprint', key: sprint.key },
    ],
  });
}
