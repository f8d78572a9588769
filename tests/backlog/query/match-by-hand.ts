import type { Query } from '../../../src/backlog/query/ast.ts';
import type { Facts } from '../../../src/backlog/query/facts.ts';
import { fold } from '../../../src/backlog/vocabulary/normalise.ts';

const DAY = 86_400_000;

/** Whether an item matches, worked out the long way: every operator and every field spelled out. */
export function matchesByHand(query: Query, facts: Facts, today: string): boolean {
  switch (query.kind) {
    case 'all':
      return query.parts.filter((part) => matchesByHand(part, facts, today)).length === query.parts.length;
    case 'any':
      return query.parts.filter((part) => matchesByHand(part, facts, today)).length > 0;
    case 'not':
      return matchesByHand(query.part, facts, today) === false;
    case 'words':
      return facts.text.split(fold(query.words)).length > 1;
    case 'choice':
      return query.values.filter((value) => facts.choices[query.field]?.includes(value)).length > 0;
    case 'name': {
      const own = facts.names[query.field] ?? [];
      return query.values.filter((value) => (value === null ? own.length === 0 : own.includes(fold(value)))).length > 0;
    }
    case 'priority':
      return holdsForAny(
        query,
        facts.priority !== null,
        () => facts.priority?.rank,
        (level) => level,
      );
    case 'effort':
      return holdsForAny(
        query,
        facts.effort !== null,
        ({ unit }) => (unit === 'h' ? facts.effort?.hours : facts.effort?.points),
        ({ amount }) => amount,
      );
    case 'due':
      return holdsForAny(
        query,
        facts.due !== null,
        () => Date.parse(facts.due ?? ''),
        (day) => ('date' in day ? Date.parse(day.date) : Date.parse(today) + day.fromToday * DAY),
      );
  }
}

function holdsForAny<Value>(
  { operator, values }: { readonly operator: string; readonly values: readonly (Value | null)[] },
  isStated: boolean,
  left: (value: Value) => number | null | undefined,
  right: (value: Value) => number,
): boolean {
  for (const value of values) {
    if (value === null) {
      if (!isStated) return true;
      continue;
    }
    const [a, b] = [isStated ? left(value) : null, right(value)];
    if (a === null || a === undefined) continue;
    const holds = { ':': a === b, '<': a < b, '<=': a <= b, '>': a > b, '>=': a >= b }[operator];
    if (holds) return true;
  }
  return false;
}
