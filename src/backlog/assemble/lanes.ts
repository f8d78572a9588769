import { addresses } from '../addresses.ts';
import type { Item, Lane } from '../model.ts';
import type { FieldValue, GroupStatement } from '../recognise/statement.ts';
import type { FieldName } from '../vocabulary/field-names.ts';
import { fold } from '../vocabulary/normalise.ts';
import { parsePeople } from '../vocabulary/people.ts';
import { bestNamed, fieldsNamed, groupByKey, notesBeside, sourcesOf } from './groups.ts';

/** A lane with the statements that it was made of, the definition first. */
export interface AssembledLane {
  readonly value: Lane;
  readonly statements: readonly GroupStatement[];
}

const LANE_FACTS: readonly FieldName[] = ['owner', 'dependencies', 'blocked-by', 'deliverable'];

/** Makes the lanes of a project, from headings and from the cells of a lane column. */
export function assembleLanes(
  project: string,
  groups: readonly GroupStatement[],
  items: readonly Item[],
): AssembledLane[] {
  const byKey = groupByKey(groups.filter((group) => group.type === 'lane'));
  const byLane = groupByLane(items);
  const prefixes = countPrefixes(items);
  return [...byKey.values()].map(definitionFirst).map((statements) => ({
    value: assembleLane(project, statements, byLane, prefixes),
    statements,
  }));
}

type Statements = readonly [GroupStatement, ...GroupStatement[]];

/** What a lane says under its heading counts before what an overview says of it. */
function definitionFirst(statements: readonly GroupStatement[]): Statements {
  const headings = statements.filter(({ carrier }) => carrier === 'section');
  const definition = bestNamed(headings.length > 0 ? headings : statements);
  return [definition, ...statements.filter((statement) => statement !== definition)];
}

function assembleLane(
  project: string,
  statements: Statements,
  byLane: ReadonlyMap<string, readonly Item[]>,
  prefixes: ReadonlyMap<string, number>,
): Lane {
  const [named] = statements;
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
    waitsFor: distinct(waits).join('; ') || null,
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
export function ownersOf(lanes: readonly AssembledLane[]): Map<string, FieldValue> {
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

/** Texts without those that only repeat an earlier one: `None` and `none`. */
function distinct(texts: readonly string[]): string[] {
  const folded = texts.map(fold);
  return texts.filter((_, at) => folded.indexOf(folded[at] ?? '') === at);
}
