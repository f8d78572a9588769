import type { Claim, Effort, Fact, Priority, Status } from '../model.ts';
import type { FieldValue, ItemStatement } from '../recognise/statement.ts';
import type { Place } from '../source.ts';
import { findDate } from '../vocabulary/dates.ts';
import { parseEffort } from '../vocabulary/effort.ts';
import type { FieldName } from '../vocabulary/field-names.ts';
import { parsePeople } from '../vocabulary/people.ts';
import { parsePriority } from '../vocabulary/priority.ts';
import { boxTermKey, parseStatus, type StatusTerms, statusOfBox } from '../vocabulary/status.ts';

/** A fact of an item with the statement that it comes from. */
export interface Stated<Value> {
  readonly value: Value;
  readonly claim: Claim;
}

type Role = Claim['role'];

/** The fields of a statement that the vocabulary knows by a name. */
export function fieldsOf(statement: ItemStatement, ...names: readonly FieldName[]): FieldValue[] {
  return statement.fields.filter((field) => field.field !== null && names.includes(field.field));
}

/**
 * Every status that the statements give, the one that counts first. A bare `[ ]` only says "not done": it counts less than
 * the column that it stands in, unless that says "done".
 */
export function claimStatus(statements: readonly ItemStatement[], terms: StatusTerms): Stated<Status>[] {
  const own = statements.flatMap((statement, at) => {
    const due = fieldsOf(statement, 'deadline').find((field) => findDate(field.text) !== null);
    return fieldsOf(statement, 'status').flatMap((field) => {
      const status = readStatus(field, terms);
      if (!status) return [];
      const deadline = status.deadline ?? (due ? findDate(due.text) : null);
      return [stated('status', { ...status, deadline }, field, status.class, roleOf(at), null)];
    });
  });
  const inherited = inheritedFields(statements, 'status').flatMap(({ field, role }) => {
    const status = parseStatus(field.text, terms);
    return status ? [stated('status', { ...status, inherited: true }, field, status.class, role, field.label)] : [];
  });
  const isWeak = ({ value }: Stated<Status>) => value.text === '[ ]';
  const isOpen = ({ value }: Stated<Status>) => value.class !== 'done';
  return [
    ...own.filter((claim) => !isWeak(claim)),
    ...inherited.filter(isOpen),
    ...own.filter(isWeak),
    ...inherited.filter((claim) => !isOpen(claim)),
  ];
}

function readStatus(field: FieldValue, terms: StatusTerms): Status | null {
  const box = /^\[(.)\]$/u.exec(field.text);
  if (!box) return parseStatus(field.text, terms);
  const own = terms.get(boxTermKey(field.text, field.place.file)) ?? terms.get(field.text);
  const status = statusOfBox(box[1] ?? ' ');
  return status && own ? { ...status, class: own } : status;
}

export function claimPriority(statements: readonly ItemStatement[]): Stated<Priority>[] {
  const own = statements.flatMap((statement, at) =>
    fieldsOf(statement, 'priority').flatMap((field) => {
      const priority = parsePriority(field.text);
      return priority
        ? [stated('priority', priority, field, String(priority.rank ?? priority.text), roleOf(at), null)]
        : [];
    }),
  );
  const inherited = inheritedFields(statements, 'priority').flatMap(({ field, role }) => {
    const priority = parsePriority(field.text);
    return priority
      ? [
          stated(
            'priority',
            { ...priority, inherited: true },
            field,
            String(priority.rank ?? priority.text),
            role,
            field.label,
          ),
        ]
      : [];
  });
  return [...own, ...inherited];
}

export function claimEffort(statements: readonly ItemStatement[]): Stated<Effort>[] {
  return statements.flatMap((statement, at) =>
    fieldsOf(statement, 'effort').flatMap((field) => {
      const effort = parseEffort(field.text);
      return effort ? [stated('effort', effort, field, effort.text.toLowerCase(), roleOf(at), null)] : [];
    }),
  );
}

export function claimOwners(statements: readonly ItemStatement[]): Stated<string[]>[] {
  return statements.flatMap((statement, at) =>
    fieldsOf(statement, 'owner').flatMap((field) => {
      const people = parsePeople(field.text);
      return people.length > 0
        ? [stated('owners', people, field, [...people].sort().join(', ').toLowerCase(), roleOf(at), null)]
        : [];
    }),
  );
}

/** Makes a claim of a value and the field that states it. */
export function stated<Value>(
  field: Fact,
  value: Value,
  source: { text: string; place: Place },
  compared: string,
  role: Role,
  inheritedFrom: string | null,
): Stated<Value> {
  return { value, claim: { field, text: source.text, value: compared, inheritedFrom, role, ...source.place } };
}

/** The definition stands first among the statements of an item. */
export function roleOf(at: number): Role {
  return at === 0 ? 'definition' : 'mention';
}

/** What the headings above say; the nearest heading counts most. */
function inheritedFields(statements: readonly ItemStatement[], name: FieldName): { field: FieldValue; role: Role }[] {
  return statements.flatMap((statement, at) =>
    statement.scope.inherited
      .filter((field) => field.field === name)
      .reverse()
      .map((field) => ({ field, role: roleOf(at) })),
  );
}
