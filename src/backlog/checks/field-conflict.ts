import { createFinding, relate } from '../findings.ts';
import type { Fact, Item } from '../model.ts';
import { parseEffort } from '../vocabulary/effort.ts';
import { parsePriority } from '../vocabulary/priority.ts';
import type { Check, Words } from './check.ts';
import { areOwnersDifferent, holds } from './compare-owners.ts';
import { type Contradiction, findContradictions } from './contradictions.ts';

/**
 * field-conflict: two statements give one item different priorities, efforts or owners.
 *
 *     ### S4-1 Store credentials · **Effort:** M
 *     | S4-1 | Maya | L |
 *                     ^ `S4-1` has effort “L”, but its definition says “M”
 *
 * Values that one holds in full ("M" and "M (≈1 day)", "Maya" and "Maya, Ben") agree, values on different scales ("M" and
 * "5 pts", "High" and "P0") cannot be compared, and what a section or lane says for all its items does not count.
 */
export const checkFieldConflict: Check = ({ backlog, words }) =>
  backlog.items.flatMap((item) =>
    facts.flatMap(({ field, name, differ }) => {
      const claims = item.claims.filter((claim) => claim.field === field && claim.inheritedFrom === null);
      return findContradictions(claims)
        .filter(({ shown, other }) => !holds(shown.text, other.text) && differ(shown.text, other.text))
        .map((contradiction) => reportConflict(item, name, contradiction, words));
    }),
  );

interface ComparedFact {
  readonly field: Fact;
  readonly name: 'priority' | 'effort' | 'owner';
  /** Whether two values that do not hold each other exclude each other. */
  readonly differ: (one: string, other: string) => boolean;
}

const facts: readonly ComparedFact[] = [
  { field: 'priority', name: 'priority', differ: arePrioritiesDifferent },
  { field: 'effort', name: 'effort', differ: areEffortsDifferent },
  { field: 'owners', name: 'owner', differ: areOwnersDifferent },
];

const PRIORITY_SCALES: readonly RegExp[] = [
  /(?<![\p{L}\d])P\d(?![\p{L}\d])/iu,
  /^\d$/,
  /^(?:must|should|could|won.?t)(?!\p{L})/iu,
  /^\p{L}/u,
  /^\p{Extended_Pictographic}/u,
];

function arePrioritiesDifferent(one: string, other: string): boolean {
  const [a, b] = [one, other].map((text) => ({
    rank: parsePriority(text)?.rank ?? null,
    scale: PRIORITY_SCALES.findIndex((scale) => scale.test(text.trim())),
  }));
  if (!a || !b || a.rank === null || b.rank === null) return false;
  return a.scale === b.scale && a.scale >= 0 && a.rank !== b.rank;
}

const SIZE = /^\[?(X{0,3}[SL]|M)(?![\p{L}\d])/u;

function areEffortsDifferent(one: string, other: string): boolean {
  const sizes = [one, other].map((text) => SIZE.exec(text.trim())?.[1]);
  if (sizes[0] && sizes[1]) return sizes[0] !== sizes[1];
  const [a, b] = [parseEffort(one), parseEffort(other)];
  if (!a || !b) return false;
  return isOtherAmount(a.hours, b.hours) || isOtherAmount(a.points, b.points);
}

function isOtherAmount(one: number | null, other: number | null): boolean {
  return one !== null && other !== null && one !== other;
}

function reportConflict(item: Item, name: ComparedFact['name'], { shown, other, again }: Contradiction, words: Words) {
  const isDefinition = shown.role === 'definition' && other.role === 'mention';
  const { places, rules } = words;
  return createFinding(words, 'field-conflict', other, {
    message: rules['field-conflict'].found(item, name, { text: other.text, shown: shown.text, isDefinition }),
    related: [
      relate(places.says(shown.text), shown),
      ...again.map((claim) => relate(places.saysToo(claim.text), claim)),
    ],
    project: item.project,
    subjects: [{ type: 'item', key: item.key }],
    values: [name],
  });
}
