import type { ProjectIndex } from '../backlog-index.ts';
import { href } from '../urls.ts';
import { findColumns, type ItemTableView, showItemTable } from './item-table.ts';
import { counted } from './sentence.ts';
import { type TallyView, tally } from './tally.ts';

/** The items of one sprint, or of one section that is none. */
export interface ItemGroupView {
  readonly title: string;
  readonly href: string | null;
  readonly count: number;
  readonly progress: string;
  readonly table: ItemTableView;
}

/** All items of a project. */
export interface ItemsView {
  readonly lede: string;
  readonly tally: TallyView;
  readonly groups: readonly ItemGroupView[];
}

/** All items, by sprint, then by section, then the rest; each group in document order. */
export function showItems(index: ProjectIndex): ItemsView {
  const columns = findColumns(index.items).filter((column) => column !== 'validation');
  const groups = [...index.itemsByGroup].map(([name, items]) => {
    const sprint = index.sprintByKey.get(name.replace(/^sprint\//, ''));
    return {
      order: sprint ? index.sprints.indexOf(sprint) : name === '' ? Infinity : index.sprints.length,
      title: sprint?.title ?? (name.replace(/^(?:section|sprint)\//, '') || 'In no sprint or section'),
      href: sprint ? href(sprint.url) : null,
      count: items.length,
      progress: tally(items).progress,
      table: showItemTable(index, items, columns),
    };
  });
  return {
    lede: `${counted(index.items.length, 'item')}, each where it is planned.`,
    tally: tally(index.items),
    groups: groups.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order)),
  };
}
