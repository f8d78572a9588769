import { createFinding, relate } from '../findings.ts';
import type { Finding, Item, List, Sprint } from '../model.ts';
import type { Place } from '../source.ts';
import type { Check } from './check.ts';
import { isStatedOpen } from './item-waits.ts';
import { joinNames, nameItem, nameSprint, quote } from './naming.ts';
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
export const checkGateOpen: Check = ({ backlog }) => {
  const items = new Map(backlog.items.map((item) => [`${item.project}/${item.key}`, item]));
  const openOf = (project: string, keys: readonly string[]) =>
    keys
      .flatMap((key) => items.get(`${project}/${key}`) ?? [])
      .filter((item) => isStatedOpen(item) && item.status?.class !== 'deferred');
  return [
    ...backlog.lists.flatMap((list) => checkGate(list, openOf)),
    ...backlog.sprints.flatMap((sprint) => checkSprint(sprint, openOf)),
  ];
};

type OpenOf = (project: string, keys: readonly string[]) => Item[];

const ALTERNATIVES = /(?<![\p{L}\d])(?:or|ou|o|oder|eller|или|أو|yoki|unless|except)(?![\p{L}\d])|或|または|또는/iu;

function checkGate({ kind, project, title, entries }: List, openOf: OpenOf): Finding[] {
  if (kind !== 'gate') return [];
  return entries.flatMap((entry) => {
    const open = entry.done && !ALTERNATIVES.test(entry.text) ? openOf(project, entry.items) : [];
    return open.length > 0 ? [report(open, entry, `${quote(entry.text)} of ${quote(title)} is ticked`, [])] : [];
  });
}

function checkSprint(sprint: Sprint, openOf: OpenOf): Finding[] {
  if (sprint.status?.class !== 'done') return [];
  const open = openOf(sprint.project, sprint.items);
  const called = `${nameSprint(sprint)} is ${quote(sprint.status.text)}`;
  return open.length > 0
    ? [report(open, beginningOf(sprint.sources), called, [{ type: 'sprint', key: sprint.key }])]
    : [];
}

function report(open: readonly Item[], place: Place, called: string, groups: Finding['subjects']): Finding {
  const [first] = open;
  const state = open.length === 1 ? `is ${quote(first?.status?.text ?? '')}` : 'are not done';
  return createFinding('gate-open', place, {
    message: `${called}, but ${joinNames(open.map(nameItem))} ${state}`,
    related: open.map((item) =>
      relate(`${nameItem(item)} is ${quote(item.status?.text ?? '')} here`, statusPlace(item)),
    ),
    project: first?.project ?? null,
    subjects: [...groups, ...open.map(({ key }) => ({ type: 'item' as const, key }))],
  });
}
