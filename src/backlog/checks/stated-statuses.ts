import type { Name } from '../../words/naming.ts';
import { fieldsOf } from '../assemble/claims.ts';
import type { AssembledProject } from '../assemble/index.ts';
import type { AssembledItem } from '../assemble/items.ts';
import type { Finding } from '../model.ts';
import type { FieldValue, ItemStatement } from '../recognise/statement.ts';
import { isNone } from '../vocabulary/none.ts';
import { parseStatus } from '../vocabulary/status.ts';
import { nameSprint } from './naming.ts';

/** A status as an item or a sprint states it. */
export interface StatedStatus {
  readonly project: string;
  readonly subject: Finding['subjects'][number];
  /** The item, or what the sprint is called. */
  readonly named: Name;
  readonly field: FieldValue;
  /** Equal for the cells of one column, and for fields with one label in one document. */
  readonly column: string;
  readonly isUnderstood: boolean;
}

/** Collects the statuses that items and sprints state for themselves, understood or not; those that say nothing are left out. */
export function collectStatedStatuses(projects: readonly AssembledProject[]): StatedStatus[] {
  return projects.flatMap((project) => [
    ...project.items.flatMap((item) => statusesOfItem(project.slug, item)),
    ...statusesOfSprints(project),
  ]);
}

function statusesOfItem(project: string, { item, statements }: AssembledItem): StatedStatus[] {
  const isUnderstood = ({ line, column, file }: FieldValue['place']) =>
    item.claims.some(
      (claim) => claim.field === 'status' && claim.line === line && claim.column === column && claim.file === file,
    );
  return statements.flatMap((statement) =>
    fieldsOf(statement, 'status')
      .filter(({ text }) => saysSomething(text))
      .map((field) => ({
        project,
        subject: { type: 'item' as const, key: item.key },
        named: item,
        field,
        column: columnOf(statement, field),
        isUnderstood: isUnderstood(field.place),
      })),
  );
}

function statusesOfSprints({ slug, read, sprints, terms }: AssembledProject): StatedStatus[] {
  const byKey = new Map(sprints.map((sprint) => [sprint.key, sprint]));
  const groups = read.flatMap(({ recognised }) => recognised.groups);
  return groups.flatMap(({ key, fields }) => {
    const sprint = byKey.get(key);
    if (!sprint) return [];
    const statuses = fields.filter(({ field, text }) => field === 'status' && saysSomething(text));
    return statuses.map((field) => ({
      project: slug,
      subject: { type: 'sprint' as const, key },
      named: nameSprint(sprint),
      field,
      column: `${field.place.file} ${field.label}`,
      isUnderstood: parseStatus(field.text, terms) !== null,
    }));
  });
}

/** An empty box says "not done"; one with another mark says something else than nothing. */
function saysSomething(text: string): boolean {
  return /^\[\S\]$/u.test(text) || (text.trim() !== '' && !isNone(text));
}

function columnOf({ carrier, scope }: ItemStatement, { label, place }: FieldValue): string {
  const table = carrier === 'row' ? scope.headings.join(' › ') : '';
  return `${place.file} ${table} ${label}`;
}
