import { addresses } from '../addresses.ts';
import type { Item, Note, Source, Sprint } from '../model.ts';
import type { FieldValue, GroupStatement } from '../recognise/statement.ts';
import { comparePlaces } from '../source.ts';
import { findDates } from '../vocabulary/dates.ts';
import type { FieldName } from '../vocabulary/field-names.ts';
import { parseStatus, type StatusTerms } from '../vocabulary/status.ts';
import { excerpt, fieldNote, toCheck } from './items.ts';

const SPRINT_FACTS: readonly FieldName[] = ['goal', 'demo', 'status', 'dates', 'acceptance'];

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

/** The fields of one name that say something. */
export function fieldsNamed(fields: readonly FieldValue[], name: FieldName): FieldValue[] {
  return fields.filter((field) => field.field === name && field.text.trim() !== '');
}

/** What a sprint or lane says beside the facts that are told elsewhere. */
export function notesBeside(fields: readonly FieldValue[], facts: readonly FieldName[]): Note[] {
  return (
    fields
      .filter((field) => field.text.trim() !== '' && (field.field === null || !facts.includes(field.field)))
      // What the reader found in a sentence or drawing is no note: the document has no label for it.
      .filter(({ label }) => label !== '')
      .map(fieldNote)
  );
}

/** The statements about each sprint or lane, in the order in which it is first told of. */
export function groupByKey(groups: readonly GroupStatement[]): Map<string, GroupStatement[]> {
  return Map.groupBy(groups, (group) => group.key);
}

/** The statement that tells most: one with a name and fields before one with only a number. */
export function bestNamed(statements: readonly GroupStatement[]): GroupStatement {
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
export function sourcesOf(statements: readonly GroupStatement[], definition: GroupStatement): Source[] {
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
