import { addresses } from '../addresses.ts';
import type { Item, Lane, Note, Source, Sprint } from '../model.ts';
import type { FieldValue, GroupStatement } from '../recognise/statement.ts';
import { comparePlaces } from '../source.ts';
import { findDates } from '../vocabulary/dates.ts';
import type { FieldName } from '../vocabulary/field-names.ts';
import { parsePeople } from '../vocabulary/people.ts';
import { parseStatus, type StatusTerms } from '../vocabulary/status.ts';
import { excerpt, fieldNote, toCheck } from './items.ts';

/** A sprint or lane with the statements that it was made of, for the linker. */
export interface AssembledGroup<Value> {
  readonly value: Value;
  readonly statements: readonly GroupStatement[];
}

const SPRINT_FACTS: readonly FieldName[] = ['goal', 'demo', 'status', 'dates', 'acceptance'];
const LANE_FACTS: readonly FieldName[] = ['owner', 'dependencies', 'blocked-by', 'deliverable'];

/** Makes the sprints of a project: one for each key, with all that any document says about it. */
export function assembleSprints(
  project: string,
  groups: readonly GroupStatement[],
  items: readonly Item[],
  terms: StatusTerms,
): Sprint[] {
  const byKey = groupByKey(groups.filter((group) => group.type === 'sprint'));
  const sorted = [...byKey.values()].sort(compareSprints);
  const bySprint = Map.groupBy(items, (item) => item.sprint);
  return sorted.map((statements, order) => assembleSprint(project, statements, order, bySprint, terms));
}

function assembleSprint(
  project: string,
  statements: readonly GroupStatement[],
  order: number,
  bySprint: ReadonlyMap<string | null, readonly Item[]>,
  terms: StatusTerms,
): Sprint {
  const named = bestNamed(statements);
  const fields = statements.flatMap((statement) => statement.fields);
  const dates = fieldsNamed(fields, 'dates').flatMap((field) => findDates(field.text));
  const texts = (name: FieldName) => fieldsNamed(fields, name).map((field) => field.text);
  return {
    project,
    key: named.key,
    title: named.title,
    label: named.label ?? named.title,
    name: named.name,
    kind: named.kind ?? 'sprint',
    order,
    goal: texts('goal')[0] ?? null,
    demo: texts('demo').join('\n') || null,
    status:
      fieldsNamed(fields, 'status')
        .map((field) => parseStatus(field.text, terms))
        .find((status) => status !== null) ?? null,
    start: dates[0] ?? null,
    end: dates.length > 1 ? (dates.at(-1) ?? null) : null,
    items: (bySprint.get(named.key) ?? []).map((item) => item.key),
    lanes: [],
    acceptance: [
      ...statements.flatMap((statement) => statement.checks.map(toCheck)),
      ...fieldsNamed(fields, 'acceptance').map((field) => ({ text: field.text, done: null, ...field.place })),
    ],
    notes: notesBeside(fields, SPRINT_FACTS),
    sources: sourcesOf(statements, named),
    url: addresses.sprint(project, named.key),
  };
}

/** Makes the lanes of a project, from headings and from the cells of a lane column. */
export function assembleLanes(
  project: string,
  groups: readonly GroupStatement[],
  items: readonly Item[],
): AssembledGroup<Lane>[] {
  const byKey = groupByKey(groups.filter((group) => group.type === 'lane'));
  const byLane = groupByLane(items);
  const prefixes = countPrefixes(items);
  return [...byKey.values()].map((statements) => ({
    value: assembleLane(project, statements, byLane, prefixes),
    statements,
  }));
}

function assembleLane(
  project: string,
  statements: readonly GroupStatement[],
  byLane: ReadonlyMap<string, readonly Item[]>,
  prefixes: ReadonlyMap<string, number>,
): Lane {
  const named = bestNamed(statements);
  const fields = statements.flatMap((statement) => statement.fields);
  const own = byLane.get(named.key) ?? [];
  const waits = [...fieldsNamed(fields, 'dependencies'), ...fieldsNamed(fields, 'blocked-by')].map(
    (field) => field.text,
  );
  return {
    project,
    key: named.key,
    title: named.title,
    label: named.label === null ? ordinalFromIds(own, prefixes) : named.ordinal,
    name: named.name,
    sprint: named.scope.sprint,
    owner: fieldsNamed(fields, 'owner')[0]?.text.trim() || null,
    waitsFor: waits.join('; ') || null,
    dependsOn: [],
    blockedBy: [],
    deliverable: fieldsNamed(fields, 'deliverable')[0]?.text ?? null,
    items: own.map((item) => item.key),
    notes: notesBeside(fields, LANE_FACTS),
    sources: sourcesOf(statements, named),
    url: addresses.lane(project, named.key),
  };
}

/**
 * The number that a lane without a label goes by, when the ids of its items begin with one that no other lane's do: `S3-A`,
 * `S3-B` make it `3`, which is what "Stream 3" means elsewhere in the document.
 */
function ordinalFromIds(own: readonly Item[], all: ReadonlyMap<string, number>): string | null {
  const counts = countPrefixes(own);
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!best || best[1] * 2 <= own.length || all.get(best[0]) !== best[1]) return null;
  return best[0].replace(/^\p{L}+/u, '');
}

function countPrefixes(items: readonly Item[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const prefix = /^\p{L}{1,3}\d{1,2}(?=[-.])/u.exec(item.id ?? '')?.[0];
    if (prefix) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  return counts;
}

function groupByLane(items: readonly Item[]): Map<string, Item[]> {
  const byLane = new Map<string, Item[]>();
  for (const item of items) {
    for (const lane of item.lanes) {
      const own = byLane.get(lane);
      if (own) own.push(item);
      else byLane.set(lane, [item]);
    }
  }
  return byLane;
}

/** An item of a lane that names no owner is the lane owner's. */
export function inheritOwners(
  items: readonly Item[],
  lanes: readonly Lane[],
  owners: ReadonlyMap<string, FieldValue>,
): void {
  const byLane = groupByLane(items);
  for (const lane of lanes) {
    const owner = owners.get(lane.key);
    if (!lane.owner || !owner) continue;
    for (const item of byLane.get(lane.key) ?? []) {
      if (item.owners.length > 0) continue;
      item.owners = parsePeople(lane.owner);
      const value = [...item.owners].sort().join(', ').toLowerCase();
      item.claims.push({
        field: 'owners',
        text: owner.text,
        value,
        inheritedFrom: lane.title,
        role: 'mention',
        ...owner.place,
      });
    }
  }
}

/** Where each lane states its owner, by the lane's key. */
export function ownersOf(lanes: readonly AssembledGroup<Lane>[]): Map<string, FieldValue> {
  const stated = lanes.map(
    ({ value, statements }) =>
      [
        value.key,
        fieldsNamed(
          statements.flatMap((statement) => statement.fields),
          'owner',
        )[0],
      ] as const,
  );
  return new Map(stated.filter((entry): entry is [string, FieldValue] => entry[1] !== undefined));
}

function fieldsNamed(fields: readonly FieldValue[], name: FieldName): FieldValue[] {
  return fields.filter((field) => field.field === name && field.text.trim() !== '');
}

function notesBeside(fields: readonly FieldValue[], facts: readonly FieldName[]): Note[] {
  return fields
    .filter((field) => field.text.trim() !== '' && (field.field === null || !facts.includes(field.field)))
    .map(fieldNote);
}

function groupByKey(groups: readonly GroupStatement[]): Map<string, GroupStatement[]> {
  return Map.groupBy(groups, (group) => group.key);
}

/** The statement that tells most: one with a name and fields before one with only a number. */
function bestNamed(statements: readonly GroupStatement[]): GroupStatement {
  const score = (group: GroupStatement) =>
    (group.name ? 100 : 0) + Math.min(90, group.fields.length + group.checks.length);
  return statements.reduce((best, group) => (score(group) > score(best) ? group : best));
}

/** Sprints of one kind go by their numbers; kinds go by where they begin. */
function compareSprints(a: readonly GroupStatement[], b: readonly GroupStatement[]): number {
  const [first, second] = [a[0], b[0]];
  if (!first || !second) return 0;
  const [low, high] = [Number.parseFloat(first.ordinal ?? ''), Number.parseFloat(second.ordinal ?? '')];
  if (first.kind === second.kind && low !== high && !Number.isNaN(low) && !Number.isNaN(high)) return low - high;
  return comparePlaces(first.place, second.place);
}

/** Every heading is a source; of cells, which repeat in each row, the first of each document. */
function sourcesOf(statements: readonly GroupStatement[], definition: GroupStatement): Source[] {
  const seen = new Set<string>();
  const kept = statements.filter((statement) => {
    if (statement.carrier !== 'row') return true;
    if (seen.has(statement.place.file)) return false;
    seen.add(statement.place.file);
    return true;
  });
  const ordered = [
    ...kept.filter((statement) => statement === definition),
    ...kept.filter((statement) => statement !== definition),
  ];
  return ordered.map((statement) => ({
    ...statement.place,
    role: statement === definition ? ('definition' as const) : ('mention' as const),
    carrier: statement.carrier,
    context: statement.scope.headings.join(' › '),
    text: excerpt(statement.title),
  }));
}
