import { words } from '#words/item.ts';
import { words as pagerWords } from '#words/pager.ts';
import { words as states } from '#words/states.ts';
import { words as things } from '#words/things.ts';
import type { Item } from '../../backlog/model.ts';
import { COLUMN_NAMES, type Column } from '../../backlog/query.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { href, urls } from '../urls.ts';
import type { FilterBarView } from './filter.ts';
import { filterItems } from './filter-items.ts';
import { COLUMN_TITLES, findColumns, type ItemTableView, showItemTable } from './item-table.ts';
import { oncePerProject } from './once-per-project.ts';
import { cutPages, type PagerView, type Slice, showPager } from './paging.ts';
import { type TallyView, tally } from './tally.ts';
import { listWaits } from './waits.ts';

/** The items of one sprint, or of one section that is none. */
export interface ItemGroupView {
  readonly title: string;
  readonly href: string | null;
  /** All of them, on whichever page they stand. */
  readonly count: number;
  /** How many of them are done, and which of them stand on this page when not all do. */
  readonly note: string;
  readonly table: ItemTableView;
}

/** A column that a reader can show or hide. */
export interface ColumnChoice {
  readonly name: Column;
  readonly title: string;
  readonly isShown: boolean;
}

/** The items of a project, or one page of them. */
export interface ItemsView {
  readonly lede: string;
  readonly tally: TallyView;
  readonly filterBar: FilterBarView;
  readonly columns: readonly ColumnChoice[];
  readonly groups: readonly ItemGroupView[];
  /** The same as CSV. */
  readonly csv: { readonly href: string; readonly fileName: string };
  /** Null where one page holds them all. */
  readonly pager: PagerView | null;
  /** Where a script finds the items of the other pages; null where there is none. */
  readonly data: string | null;
}

/** A page of this many rows weighs a quarter of a megabyte, 12 KB compressed, and is laid out at once. */
const MOST_ROWS = 300;

/** How many pages the items of a project take. */
export function countItemPages(index: ProjectIndex, most = MOST_ROWS): number {
  return cutGroups(outlineItems(index).groups, most).length;
}

/** All items, by sprint, then by section, then the rest; each group in document order. `page` counts from 1. */
export function showItems(index: ProjectIndex, page = 1, most = MOST_ROWS): ItemsView {
  const { slug } = index.project;
  const { shared, groups, columns, hidden } = outlineItems(index);
  const pages = cutGroups(groups, most);
  const titles = groups.map(({ title }) => title);
  return {
    ...shared,
    groups: (pages[page - 1] ?? []).flatMap((slice) => {
      const group = groups[slice.group];
      if (!group) return [];
      const rows = group.items.slice(slice.start, slice.end);
      return [{ ...nameSlice(group, slice), table: showItemTable(index, rows, columns, hidden) }];
    }),
    pager: showPager(pages, titles, page, (number) => urls.items(slug, number)),
    data: pages.length > 1 ? urls.itemsData(slug) : null,
  };
}

/** All items of a project in the order in which its pages list them. */
export function listItems(index: ProjectIndex): Item[] {
  return outlineItems(index).groups.flatMap(({ items }) => items);
}

/** What all pages of the list have in common. */
const outlineItems = oncePerProject((index) => {
  const { slug } = index.project;
  const { columns, hidden } = chooseColumns(index);
  const shared = {
    lede: describeOrder(index),
    tally: tally(index.items),
    filterBar: filterItems(index, ['status', 'lane', 'priority', 'owner'], urls.items(slug)),
    columns: columns.map((name) => ({ name, title: COLUMN_TITLES[name], isShown: !hidden.includes(name) })),
    csv: { href: urls.itemsCsv(slug), fileName: `${slug}-items.csv` },
  };
  return { shared, groups: listGroups(index), columns, hidden };
});

function cutGroups(groups: readonly ItemGroup[], most: number): Slice[][] {
  return cutPages(
    groups.map(({ items }) => items.length),
    most,
  );
}

function nameSlice({ items: _, progress, ...group }: ItemGroup, { start, end }: Slice): Omit<ItemGroupView, 'table'> {
  const part = end - start < group.count ? pagerWords.range(start + 1, end, group.count) : '';
  return { ...group, note: [progress, part].filter((words) => words !== '').join('; ') };
}

interface ItemGroup extends Pick<ItemGroupView, 'title' | 'href' | 'count'> {
  /** How many of them are done; empty when none states a status. */
  readonly progress: string;
  readonly items: readonly Item[];
}

function listGroups(index: ProjectIndex): ItemGroup[] {
  const groups = [...index.itemsByGroup].map(([name, items]) => {
    const sprint = index.sprintByKey.get(name.replace(/^sprint\//, ''));
    const order = sprint ? index.sprints.indexOf(sprint) : name === '' ? Infinity : index.sprints.length;
    const { isUnstated, progress } = tally(items);
    const group = {
      title: sprint?.title ?? (name.replace(/^(?:section|sprint)\//, '') || titleOfRest(index)),
      href: sprint ? href(sprint.url) : null,
      count: items.length,
      progress: isUnstated ? '' : progress,
      items,
    };
    return { order, group };
  });
  groups.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
  return groups.map(({ group }) => group);
}

function describeOrder({ items, sprints, itemsByGroup }: ProjectIndex): string {
  if (sprints.length > 0) return words.allPlanned(items.length);
  return itemsByGroup.size > 1 ? states.bySection(items.length) : states.inOrder(items.length);
}

/** Where nothing is grouped, the rest is all there is. */
function titleOfRest({ itemsByGroup }: ProjectIndex): string {
  return itemsByGroup.size === 1 ? states.allItems : things.inNoSprintOrSection;
}

/** What the heads of the groups say, what is long or seldom: there to be chosen where an item fills it. */
const HIDDEN: Partial<Readonly<Record<Column, (index: ProjectIndex, item: Item) => boolean>>> = {
  due: (_, { status }) => status?.deadline != null,
  sprint: (_, { sprint }) => sprint !== null,
  'waits-for': (index, item) => listWaits(index, item).length > 0,
};

function chooseColumns(index: ProjectIndex): { readonly columns: Column[]; readonly hidden: Column[] } {
  const shown = findColumns(index.items).filter((column) => column !== 'validation');
  const hidden = COLUMN_NAMES.filter((column) => index.items.some((item) => HIDDEN[column]?.(index, item)));
  return { columns: COLUMN_NAMES.filter((column) => [...shown, ...hidden].includes(column)), hidden };
}
