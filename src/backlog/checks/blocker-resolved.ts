import { createFinding } from '../findings.ts';
import type { Claim, Dependency, Finding, Item } from '../model.ts';
import { withoutLead } from '../vocabulary/references.ts';
import type { Check, Words } from './check.ts';
import { type ItemWait, relateWaits } from './item-waits.ts';
import { ownStatusClaim } from './places.ts';
import { hasRemarks } from './remarks.ts';

/**
 * blocker-resolved: an item is called blocked, yet all that it waits for is done.
 *
 *     | S4-1 | Store credentials | Done    |
 *     | S4-2 | Rotate keys       | BLOCKED | after S4-1
 *                                  ^^^^^^^ `S4-2` is “BLOCKED”, but `S4-1`, which it waits for, is done
 *
 * Silent when anything else may hold the item up: something outside, a lane or sprint, other words beside the ids, or what
 * the item says in prose.
 */
export const checkBlockerResolved: Check = ({ backlog, itemWaits, statedWaits, unresolved, words }) => {
  const others = new Set([...backlog.dependencies.filter(isOtherWait).map(originOf), ...unresolved.map(originOf)]);
  return itemWaits.flatMap((waits) => {
    const [first] = waits;
    if (first?.item.status?.class !== 'blocked' || hasRemarks(first.item)) return [];
    const { item } = first;
    if (namesOf(item).some((name) => others.has(name))) return [];
    const stated = statedWaits.get(`${item.project}/${item.key}`) ?? [];
    if (stated.some(({ text, isNone }) => !isNone && !namesOnlyItems(text, waits))) return [];
    const claim = ownStatusClaim(item);
    return claim && waits.every(({ awaited }) => awaited.status?.class === 'done')
      ? [reportResolved(item, waits, claim, words)]
      : [];
  });
};

function isOtherWait({ kind, toType, fromType }: Dependency): boolean {
  return kind === 'blocks' && (fromType === 'lane' || toType !== 'item');
}

function originOf({ project, fromType, from }: Pick<Dependency, 'project' | 'fromType' | 'from'>): string {
  return `${project}/${fromType}/${from}`;
}

function namesOf({ project, key, lanes }: Item): string[] {
  return [`${project}/item/${key}`, ...lanes.map((lane) => `${project}/lane/${lane}`)];
}

/** Whether a text is nothing but ids, joined by a word, and the words that lead to them. */
function namesOnlyItems(text: string, waits: readonly ItemWait[]): boolean {
  const ids = waits.flatMap(({ awaited }) => awaited.id ?? []).toSorted((a, b) => b.length - a.length);
  const words = ids.reduce((rest, id) => rest.replaceAll(id, ' '), withoutLead(text));
  return !/\p{L}{2}/u.test(words.replace(/(?<!\p{L})(?:and|und|et|y|e|och|и)(?!\p{L})/giu, ''));
}

function reportResolved(item: Item, waits: readonly ItemWait[], claim: Claim, words: Words): Finding {
  const awaited = waits.map((wait) => wait.awaited);
  return createFinding(words, 'blocker-resolved', claim, {
    message: words.rules['blocker-resolved'].found(item, claim.text, awaited),
    related: relateWaits(waits, words),
    project: item.project,
    subjects: [item, ...awaited].map(({ key }) => ({ type: 'item', key })),
  });
}
