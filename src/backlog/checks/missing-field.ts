import { createFinding, relate } from '../findings.ts';
import type { Finding, Item, StatusClass } from '../model.ts';
import { comparePlaces } from '../source.ts';
import type { Check, Words } from './check.ts';
import { definitionPlace } from './places.ts';
import { PLAN_FIELDS, type PlanField, type StatedFields } from './stated-fields.ts';

/**
 * missing-field: an item leaves open what its siblings state.
 *
 *     | S1-3 | Print boarding passes | M | Maya |
 *     | S1-4 | Count the cars        |   | Ben  |
 *                                     ^ `S1-4` states no effort, which all its 6 siblings state
 *
 * Siblings are the rows or the sections under one heading: at least four that state the field, and at most one in ten
 * that does not. A dash or a word for nothing is an answer. Work that is done, cancelled or deferred
 * need not be planned. One finding an item, at the first empty cell or at the title.
 */
export const checkMissingField: Check = ({ fields, words }) =>
  [...Map.groupBy(fields, ({ family }) => family).values()].flatMap((family) => {
    const asked = findAsked(family);
    const labels = countLabels(family);
    return family.flatMap((own) => {
      const missing = asked.filter(({ name }) => own.gaps.has(name) && isDue(name, own.item));
      // A label that only this one has may say in other words what seems to be missing.
      const isAnswered = own.otherLabels.some((label) => labels.get(label) === 1);
      return missing.length === 0 || isAnswered ? [] : [reportMissing(own, missing, family.length - 1, words)];
    });
  });

/** A field that nearly all of a family state. */
interface AskedField {
  readonly name: PlanField;
  readonly stating: readonly StatedFields[];
}

const FEWEST_SIBLINGS = 4;

function findAsked(family: readonly StatedFields[]): AskedField[] {
  const mostOthers = Math.max(1, Math.floor(family.length / 10));
  const asked = PLAN_FIELDS.map((name) => ({ name, stating: family.filter(({ values }) => values.has(name)) }));
  return asked.filter(
    ({ stating }) => stating.length >= FEWEST_SIBLINGS && family.length - stating.length <= mostOthers,
  );
}

function countLabels(family: readonly StatedFields[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const label of family.flatMap(({ otherLabels }) => [...new Set(otherLabels)]))
    counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}

const SETTLED: ReadonlySet<StatusClass | undefined> = new Set(['done', 'cancelled', 'deferred']);

/** What is still to be specified has neither a size nor criteria. */
const SPECIFIED: ReadonlySet<PlanField> = new Set(['effort', 'acceptance']);

function isDue(name: PlanField, { status }: Item): boolean {
  return !SETTLED.has(status?.class) && !(status?.class === 'needs-spec' && SPECIFIED.has(name));
}

function reportMissing(
  { item, gaps }: StatedFields,
  missing: readonly AskedField[],
  siblings: number,
  words: Words,
): Finding {
  const say = words.rules['missing-field'];
  const asked = missing.map(({ name }) => name);
  const places = missing.flatMap(({ name }) => gaps.get(name) ?? []).sort(comparePlaces);
  const stating = Math.min(...missing.map((field) => field.stating.length));
  const example = missing[0]?.stating.find((sibling) => sibling.item !== item);
  const exampleAt = missing[0] && example?.values.get(missing[0].name);
  return createFinding(words, 'missing-field', places[0] ?? definitionPlace(item), {
    message: say.found(item, asked, stating, siblings),
    related: example && exampleAt ? [relate(say.sibling(example.item), exampleAt)] : [],
    project: item.project,
    subjects: [{ type: 'item', key: item.key }],
    values: asked,
  });
}
