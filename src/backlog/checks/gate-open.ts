import { createFinding, relate } from '../findings.ts';
import type { Finding, Item, List, Sprint } from '../model.ts';
import type { Place } from '../source.ts';
import type { Check, Words } from './check.ts';
import { isStatedOpen } from './item-waits.ts';
import { indexByName, nameSprint } from './naming.ts';
import { beginningOf, statusPlace } from './places.ts';

/**
 * gate-open: a gate or sprint is called complete while an item of it is not.
 *
 *     ## Release gate
 *     - [x] S4-1 and S4-2 are complete
 *       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ the gate is ticked, but `S4-2` is “In progress”
 *
 * An entry that leaves a choice ("closed, or de-scoped") is true without the item; a deferred item is out of its sprint.
 */
export const checkGateOpen: Check = ({ backlog, words }) => {
  const items = indexByName(backlog.items);
  const openOf = (project: string, keys: readonly string[]) =>
    keys
      .flatMap((key) => items.get(`${project}/${key}`) ?? [])
      .filter((item) => isStatedOpen(item) && item.status?.class !== 'deferred');
  return [
    ...backlog.lists.flatMap((list) => checkGate(list, openOf, words)),
    ...backlog.sprints.flatMap((sprint) => checkSprint(sprint, openOf, words)),
  ];
};

type OpenOf = (project: string, keys: readonly string[]) => Item[];

const ALTERNATIVES = /(?<![\p{L}\d])(?:or|ou|o|oder|eller|или|أو|yoki|unless|except)(?![\p{L}\d])|或|または|또는/iu;

function checkGate({ kind, project, title, entries }: List, openOf: OpenOf, words: Words): Finding[] {
  if (kind !== 'gate') return [];
  return entries.flatMap((entry) => {
    const open = entry.done && !ALTERNATIVES.test(entry.text) ? openOf(project, entry.items) : [];
    if (open.length === 0) return [];
    const message = words.rules['gate-open'].gate(entry.text, title, open, statusOf(open));
    return [report(open, entry, words, message, [])];
  });
}

function checkSprint(sprint: Sprint, openOf: OpenOf, words: Words): Finding[] {
  if (sprint.status?.class !== 'done') return [];
  const open = openOf(sprint.project, sprint.items);
  if (open.length === 0) return [];
  const message = words.rules['gate-open'].sprint(nameSprint(sprint), sprint.status.text, open, statusOf(open));
  return [report(open, beginningOf(sprint.sources), words, message, [{ type: 'sprint', key: sprint.key }])];
}

function statusOf([first]: readonly Item[]): string {
  return first?.status?.text ?? '';
}

function report(
  open: readonly Item[],
  place: Place,
  words: Words,
  message: string,
  groups: Finding['subjects'],
): Finding {
  return createFinding(words, 'gate-open', place, {
    message,
    related: open.map((item) => relate(words.places.is(item, item.status?.text ?? ''), statusPlace(item))),
    project: open[0]?.project ?? null,
    subjects: [...groups, ...open.map(({ key }) => ({ type: 'item' as const, key }))],
  });
}
