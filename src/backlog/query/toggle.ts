import { fold } from '../vocabulary/normalise.ts';
import { EVERYTHING, type Query, type Term } from './ast.ts';

/** A term that a link can add to a query and take away again: a field with some of its values. */
export type Choice = Extract<Term, { kind: 'choice' | 'name' | 'priority' }>;

/** Whether a query asks for all values of a choice, beside whatever else it asks for. */
export function hasChoice(query: Query, choice: Choice): boolean {
  const chosen = valuesOf(query, choice);
  return choice.values.every((value) => chosen.has(normalise(value)));
}

/**
 * Adds the values of a choice to what a query asks of its field, or takes them away when they are there:
 * `owner:ann` becomes `owner:ann status:ready`, that `owner:ann status:ready,blocked`, and so back.
 */
export function toggleChoice(query: Query, choice: Choice): Query {
  const parts = listParts(query);
  if (hasChoice(query, choice)) {
    const gone = new Set(choice.values.map(normalise));
    return joinParts(
      parts.flatMap((part): readonly Query[] => (isAbout(part, choice) ? takeAway(part, gone) : [part])),
    );
  }
  const at = parts.findIndex((part) => isAbout(part, choice));
  const before = parts[at];
  if (!before || !isAbout(before, choice)) return joinParts([...parts, choice]);
  const added = { ...before, values: [...before.values, ...choice.values] } as Choice;
  return joinParts(parts.with(at, added));
}

/** A query without what the choices of a field ask for. */
export function dropField(query: Query, field: string): Query {
  return joinParts(listParts(query).filter((part) => !isChoice(part) || fieldOf(part) !== field));
}

/** The field that a choice is about. */
export function fieldOf(choice: Choice): string {
  return choice.kind === 'priority' ? 'priority' : choice.field;
}

/** Whether a query is a choice: one field with values, none of them less or more. */
export function isChoice(query: Query): query is Choice {
  return query.kind === 'choice' || query.kind === 'name' || (query.kind === 'priority' && query.operator === ':');
}

function isAbout(part: Query, choice: Choice): part is Choice {
  return isChoice(part) && fieldOf(part) === fieldOf(choice);
}

function valuesOf(query: Query, choice: Choice): Set<string> {
  const parts = listParts(query).filter((part) => isAbout(part, choice));
  return new Set(parts.flatMap(({ values }) => values.map(normalise)));
}

function takeAway(part: Choice, gone: ReadonlySet<string>): Choice[] {
  const values = [...part.values].filter((value) => !gone.has(normalise(value)));
  return values.length > 0 ? [{ ...part, values } as Choice] : [];
}

/** Equal for values that mean the same; `none` is no name, because names have no space before them. */
function normalise(value: string | number | null): string {
  if (value === null) return ' none';
  return typeof value === 'number' ? String(value) : fold(value);
}

/** What must hold together. */
function listParts(query: Query): readonly Query[] {
  return query.kind === 'all' ? query.parts : [query];
}

function joinParts(parts: readonly Query[]): Query {
  const [first] = parts;
  if (!first) return EVERYTHING;
  return parts.length === 1 ? first : { kind: 'all', parts };
}
