import type { Grammar } from '../../../src/words/grammar.ts';

/** What every word of the catalogue stands between. */
export const [BEGIN, END] = ['⟦', '⟧'] as const;

/** The same words with marks around each text, and around the words of each sentence. */
export function markWords<Value>(value: Value): Value {
  return mark(value) as Value;
}

/** The same grammar with marks around what it puts between the parts of a list. */
export function markGrammar(grammar: Grammar): Grammar {
  const markList =
    (join: Grammar['and']): Grammar['and'] =>
    (parts) =>
      join(parts).map((part) => (parts.includes(part as never) ? part : (mark(part) as string)));
  return { ...grammar, and: markList(grammar.and), or: markList(grammar.or) };
}

function mark(value: unknown): unknown {
  if (typeof value === 'string') return /\p{L}/u.test(value) ? BEGIN + value + END : value;
  if (typeof value === 'function') return (...given: unknown[]) => markResult(value(...given), given);
  if (Array.isArray(value)) return value.map(mark);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, mark(inner)]));
}

/** A sentence holds what it was given, which is not its own. */
function markResult(result: unknown, given: readonly unknown[]): unknown {
  return Array.isArray(result) ? result.map((part) => (given.includes(part) ? part : mark(part))) : mark(result);
}
