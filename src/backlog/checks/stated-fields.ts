import type { AssembledProject } from '../assemble/index.ts';
import type { AssembledItem } from '../assemble/items.ts';
import type { Item } from '../model.ts';
import type { ItemStatement } from '../recognise/statement.ts';
import type { Place } from '../source.ts';
import type { FieldName } from '../vocabulary/field-names.ts';
import { isNone } from '../vocabulary/none.ts';
import { definitionPlace } from './places.ts';

/** Fields that a plan states of each item, if it states them at all. */
export const PLAN_FIELDS = [
  'status',
  'priority',
  'effort',
  'owner',
  'acceptance',
] as const satisfies readonly FieldName[];

export type PlanField = (typeof PLAN_FIELDS)[number];

/** Which fields the row or the section that defines an item states. A dash states that there is nothing. */
export interface StatedFields {
  readonly item: Item;
  /** Equal for items that are told in the same way in the same place: rows under one heading, sections under one. */
  readonly family: string;
  /** Where the fields stand that it gives a value. */
  readonly values: ReadonlyMap<PlanField, Place>;
  /** Where the fields would stand that nothing states: an empty cell; the title of a section. */
  readonly gaps: ReadonlyMap<PlanField, Place>;
  /** Labels that the vocabulary does not know: they may say in other words what seems to be missing. */
  readonly otherLabels: readonly string[];
}

/** Collects the fields of items that rows and sections define. In other carriers, fields have no place of their own. */
export function collectStatedFields(projects: readonly AssembledProject[]): StatedFields[] {
  return projects.flatMap(({ items }) => items.flatMap(readStatedFields));
}

function readStatedFields(assembled: AssembledItem): StatedFields[] {
  const { item, statements } = assembled;
  const [definition] = statements;
  if (!definition || definition.mentionOnly || !isFamiliar(definition)) return [];
  const { carrier, place, scope, fields } = definition;
  const gaps = PLAN_FIELDS.filter((name) => !isStated(name, assembled)).flatMap((name) => {
    const cell = definition.blanks?.find(({ field }) => field === name);
    return carrier === 'row' ? (cell ? [[name, cell.place] as const] : []) : [[name, definitionPlace(item)] as const];
  });
  const values = PLAN_FIELDS.flatMap((name) => {
    const value = placeOfValue(name, assembled, definition);
    return value ? [[name, value] as const] : [];
  });
  return [
    {
      item,
      family: `${place.file} ${carrier} ${item.kind} ${scope.headings.join(' › ')}`,
      values: new Map(values),
      gaps: new Map(gaps),
      otherLabels: fields.filter(({ field }) => field === null).map(({ label }) => label),
    },
  ];
}

/** A row with nothing but its name is a heading inside the table. */
function isFamiliar({ carrier, fields, blanks = [] }: ItemStatement): boolean {
  return carrier === 'section' || (carrier === 'row' && (fields.length > 0 || blanks.length < 2));
}

/** What stands behind a title is read where it is understood, so only cells and labels show how a field is stated here. */
function placeOfValue(name: PlanField, { item }: AssembledItem, { fields }: ItemStatement): Place | undefined {
  const field = fields.find((each) => each.field === name && each.label !== '' && !isNone(each.text));
  return field?.place ?? (name === 'acceptance' ? (item.acceptance[0] ?? item.criteria[0]) : undefined);
}

function isStated(name: PlanField, { item, statements }: AssembledItem): boolean {
  return (
    facts[name](item) ||
    statements.some(({ fields }) => fields.some(({ field, text }) => field === name && text.trim() !== ''))
  );
}

const facts: Readonly<Record<PlanField, (item: Item) => boolean>> = {
  status: ({ status }) => status !== null,
  priority: ({ priority }) => priority !== null,
  effort: ({ effort }) => effort !== null,
  owner: ({ owners }) => owners.length > 0,
  // What is to be done may stand in a list that nobody called criteria.
  acceptance: ({ acceptance, criteria, details }) => acceptance.length + criteria.length + details.length > 0,
};
