import { createFinding, relate } from '../findings.ts';
import type { Check } from './check.ts';
import { nameItem, quote } from './naming.ts';
import { definitionPlace } from './places.ts';

/**
 * ids-differ-only-by-case: two items of one project have ids that are the same but for capitals.
 *
 *     ### W1a Store credentials
 *     ### W1A Rotate keys
 *             ^^^^^^^^^^^ `W1A` “Rotate keys” differs only by case from `W1a` “Store credentials”
 *
 * References are read without case, so they cannot tell the two apart. Reported at each spelling but the first.
 */
export const checkIdsDifferOnlyByCase: Check = ({ backlog }) => {
  const named = backlog.items.filter(({ id }) => id !== null);
  const byFold = Map.groupBy(named, ({ project, id }) => `${project}/${id?.toLowerCase()}`);
  return [...byFold.values()].flatMap((items) => {
    const [first, ...others] = [...Map.groupBy(items, ({ id }) => id).values()].flatMap(([item]) => item ?? []);
    if (!first) return [];
    return others.map((item) =>
      createFinding('ids-differ-only-by-case', definitionPlace(item), {
        message: `${nameItem(item)} ${quote(item.title)} differs only by case from ${nameItem(first)} ${quote(first.title)}`,
        related: [relate(`${nameItem(first)} defined here`, definitionPlace(first))],
        project: item.project,
        subjects: [first, item].map(({ key }) => ({ type: 'item', key })),
      }),
    );
  });
};
