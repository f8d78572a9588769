import { createFinding, relate } from '../findings.ts';
import type { Claim, Item } from '../model.ts';
import type { Check, Words } from './check.ts';
import { type Contradiction, findContradictions } from './contradictions.ts';

/**
 * status-conflict: two statements give one item statuses of different classes.
 *
 *     | S4-1 | Store credentials | Done |
 *     | S4-1 | Maya | In progress |
 *                     ^^^^^^^^^^^ `S4-1` is “In progress”, but its definition says “Done”
 *
 * "Done" and "Shipped (2026-01-05)" are one class, so no conflict. What a section says for all its items does not count:
 * an item may differ from its section. An empty box only says "not done", so it contradicts nothing but "done".
 */
export const checkStatusConflict: Check = ({ backlog, words }) =>
  backlog.items.flatMap((item) => {
    const claims = item.claims.filter(({ field, inheritedFrom }) => field === 'status' && inheritedFrom === null);
    return findContradictions(claims)
      .filter(({ shown, other }) => !isEmptyBox(other) || shown.value === 'done')
      .map((contradiction) => reportConflict(item, contradiction, words));
  });

function isEmptyBox({ text }: Claim): boolean {
  return /^\[\s*\]$/.test(text);
}

function reportConflict(item: Item, { shown, other, again }: Contradiction, words: Words) {
  const isDefinition = shown.role === 'definition';
  return createFinding(words, 'status-conflict', other, {
    message: words.rules['status-conflict'].found(item, other.text, shown.text, isDefinition),
    related: [
      relate(words.places.says(shown.text), shown),
      ...again.map((claim) => relate(words.places.saysToo(claim.text), claim)),
    ],
    project: item.project,
    subjects: [{ type: 'item', key: item.key }],
  });
}
