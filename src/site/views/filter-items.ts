import { words } from '#words/filters.ts';
import { words as labels } from '#words/labels.ts';
import type { Item, Lane, Sprint } from '../../backlog/model.ts';
import { type Facts, namesOfLane, namesOfSprint } from '../../backlog/query.ts';
import { fold } from '../../backlog/vocabulary/normalise.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { href, urls } from '../urls.ts';
import { type ChoiceView, type FilterBarView, showFilter } from './filter.ts';
import { nameLaneShort } from './group-row.ts';
import { itemFactsOf } from './item-facts.ts';
import { BY_ATTENTION, GLYPH_WORDS } from './status.ts';

/** What a list of items can be narrowed by with links; a query can ask for more. */
export type ItemFilter = 'status' | 'sprint' | 'lane' | 'priority' | 'owner';

/**
 * The ways to narrow a page that lists all items of a project. A way with one value narrows nothing and is left out.
 * Sprints and lanes lead to their pages without a script; the others need one.
 */
export function filterItems(index: ProjectIndex, fields: readonly ItemFilter[], page: string): FilterBarView {
  const things: readonly Facts[] = [...itemFactsOf(index).values()];
  const filters = fields.map((field) => {
    const isScripted = field !== 'sprint' && field !== 'lane';
    const view = { field, title: labels[field], isScripted, page };
    return showFilter(things, CHOICES[field](index, page), view);
  });
  return { facts: urls.itemFacts(index.project.slug), filters: filters.filter((filter) => filter !== null) };
}

const CHOICES: Readonly<Record<ItemFilter, (index: ProjectIndex, page: string) => ChoiceView[]>> = {
  status: (_, page) =>
    BY_ATTENTION.filter((status) => status !== 'late').map((status) => ({
      choice: { kind: 'choice', field: 'status', values: [status] },
      text: GLYPH_WORDS[status],
      href: page,
    })),
  sprint: ({ sprints }, page) => {
    const name = createNamer(sprints, namesOfSprint, ({ label }) => [label]);
    return listNames(
      'sprint',
      page,
      sprints.map((sprint) => ({ name: name(sprint), text: sprint.label, href: href(sprint.url) })),
    );
  },
  lane: (index, page) => {
    const name = createNamer(index.lanes, namesOfLane, ({ label, title }) => [label ?? title, title]);
    return listNames(
      'lane',
      page,
      index.lanes.map((lane) => ({ name: name(lane), text: nameLaneShort(index, lane), href: href(lane.url) })),
    );
  },
  priority: ({ items }, page) => {
    const ranks = new Set(items.flatMap(({ priority }) => priority?.rank ?? []));
    const levels = [...ranks].sort((a, b) => a - b).map((rank) => ({ values: [rank], text: `P${rank}` }));
    return [...levels, { values: [null], text: words.none.priority }].map(({ values, text }) => ({
      choice: { kind: 'priority', operator: ':', values },
      text,
      href: page,
    }));
  },
  owner: ({ items }, page) =>
    listNames(
      'owner',
      page,
      countOwners(items).map((owner) => ({ name: owner, text: owner, href: page })),
    ),
};

function listNames(
  field: 'sprint' | 'lane' | 'owner',
  page: string,
  names: readonly { readonly name: string; readonly text: string; readonly href: string }[],
): ChoiceView[] {
  const choices = names.map(({ name, ...shown }) => ({
    choice: { kind: 'name' as const, field, values: [name] },
    ...shown,
  }));
  return [...choices, { choice: { kind: 'name', field, values: [null] }, text: words.none[field], href: page }];
}

/** Finds the first of the candidates that means no other record; the key always does. */
function createNamer<Record extends Sprint | Lane>(
  records: readonly Record[],
  namesOf: (record: Record) => readonly string[],
  candidatesOf: (record: Record) => readonly string[],
): (record: Record) => string {
  const holders = Map.groupBy(
    records.flatMap((record) => namesOf(record)),
    (name) => name,
  );
  return (record) => candidatesOf(record).find((candidate) => holders.get(fold(candidate))?.length === 1) ?? record.key;
}

/** Who has items, most first. */
function countOwners(items: readonly Item[]): string[] {
  const counts = Map.groupBy(
    items.flatMap(({ owners }) => owners),
    (owner) => owner,
  );
  return [...counts].sort(([, a], [, b]) => b.length - a.length).map(([owner]) => owner);
}
