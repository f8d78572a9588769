import { words } from '#words/item.ts';
import { words as things } from '#words/things.ts';
import type { Item } from '../../backlog/model.ts';
import { COLUMN_NAMES, type Column } from '../../backlog/query.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { href, urls } from '../urls.ts';
import type { FilterBarView } from './filter.ts';
import { filterItems } from './filter-items.ts';
import { COLUMN_TITLES, findColumns, type ItemTableView, showItemTable } from './item-table.ts';
import { type TallyView, tally } from './tally.ts';
import { listWaits } from './waits.ts';

/** The items of one sprint, or of one section that is none. */
export interface ItemGroupView {
  readonly title: string;
  readonly href: string | null;
  readonly count: number;
  readonly progress: string;
  readonly table: ItemTableView;
}

/** A column that a reader can show or hide. */
export interface ColumnChoice {
  readonly name: Column;
  readonly title: string;
  readonly isShown: boolean;
}

/** All items of a project. */
export interface ItemsView {
  readonly lede: string;
  readonly tally: TallyView;
  readonly filterBar: FilterBarView;
  readonly columns: readonly ColumnChoice[];
  readonly groups: readonly ItemGroupView[];
  /** The same as CSV. */
  readonly csv: { readonly href: string; readonly fileName: string };
}

/** All items, by sprint, then by section, then the rest; each group in document order. */
export function showItems(index: ProjectIndex): ItemsView {
  const { project } = index;
  const { columns, hidden } = chooseColumns(index);
  return {
    lede: words.allPlanned(index.items.length),
    tally: tally(index.items),
    filterBar: filterItems(index, ['status', 'lane', 'priority', 'owner'], urls.items(project.slug)),
    columns: columns.map((name) => ({ name, title: COLUMN_TITLES[name], isShown: !hidden.includes(name) })),
    groups: listGroups(index).map(({ title, href, items }) => ({
      title,
      href,
      count: items.length,
      progress: tally(items).progress,
      table: showItemTable(index, items, columns, hidden),
    })),
    csv: { href: urls.itemsCsv(project.slug), fileName: `${project.slug}-items.csv` },
  };
}

interface ItemGroup extends Pick<ItemGroupView, 'title' | 'href'> {
  readonly items: readonly Item[];
}

function listGroups(index: ProjectIndex): ItemGroup[] {
  const groups = [...index.itemsByGroup].map(([name, items]) => {
    const sprint = index.sprintByKey.get(name.replace(/^sprint\//, ''));
    return {
      order: sprint ? index.sprints.indexOf(sprint) : name === '' ? Infinity : index.sprints.length,
      title: sprint?.title ?? (name.replace(/^(?:section|sprint)\//, '') || things.inNoSprintOrSection),
      href: sprint ? href(sprint.url) : null,
      items,
    };
  });
  return groups.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order));
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
