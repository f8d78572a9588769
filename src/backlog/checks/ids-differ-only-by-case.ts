import { createFinding, relate } from '../findings.ts';
import type { Check } from './check.ts';
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
export const checkIdsDifferOnlyByCase: Check = ({ backlog, words }) => {
  const say = words.rules['ids-differ-only-by-case'];
  const named = backlog.items.filter(({ id }) => id !== null);
  const byFold = Map.groupBy(named, ({ project, id }) => `${project}/${id?.toLowerCase()}`);
  return [...byFold.values()].flatMap((items) => {
    const [first, ...others] = [...Map.groupBy(items, ({ id }) => id).values()].flatMap(([item]) => item ?? []);
    if (!first) return [];
    return others.map((item) =>
      createFinding(words, 'ids-differ-only-by-case', definitionPlace(item), {
        message: say.found(item, first),
        related: [relate(say.first(first), definitionPlace(first))],
        project: item.project,
        subjects: [first, item].map(({ key }) => ({ type: 'item', key })),
      }),
    );
  });
};
