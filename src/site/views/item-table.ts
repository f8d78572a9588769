import { words } from '#words/item.ts';
import { words as labels } from '#words/labels.ts';
import type { Item } from '../../backlog/model.ts';
import type { Column } from '../../backlog/query.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { type CellView, showCell } from './item-cell.ts';
import { type RowView, showRow } from './row.ts';

export interface TableRowView extends RowView {
  /** Null where the item states nothing. In the order of the columns. */
  readonly cells: readonly (CellView | null)[];
}

export interface ColumnView {
  readonly name: Column;
  readonly title: string;
  /** True for one that is only there to be chosen. */
  readonly isHidden: boolean;
}

/** A column that somebody may look for. */
type ExpectedColumn = (typeof EXPECTED)[number];

const EXPECTED = ['status', 'priority', 'effort', 'owner'] as const satisfies readonly Column[];

/** Items in a table. Columns that no item of it fills are left out, and `silent` names them. */
export interface ItemTableView {
  readonly columns: readonly ColumnView[];
  readonly silent: readonly ExpectedColumn[];
  readonly rows: readonly TableRowView[];
}

export const COLUMN_TITLES: Readonly<Record<Column, string>> = {
  status: labels.status,
  priority: labels.priority,
  effort: labels.effort,
  owner: labels.owner,
  due: labels.due,
  sprint: labels.sprint,
  lane: labels.lane,
  project: labels.project,
  'waits-for': labels.waitsFor,
  validation: labels.validatedBy,
};

/** The columns that a table has by itself, where an item fills them. */
const IS_FILLED: Partial<Readonly<Record<Column, (item: Item) => boolean>>> = {
  status: ({ status }) => status !== null,
  priority: ({ priority }) => priority !== null,
  effort: ({ effort }) => effort !== null,
  owner: ({ owners }) => owners.length > 0,
  lane: ({ lanes }) => lanes.length > 0,
  validation: ({ validation }) => validation.length > 0,
};

/** The columns that at least one item fills. */
export function findColumns(items: readonly Item[]): Column[] {
  const columns = Object.entries(IS_FILLED) as [Column, (item: Item) => boolean][];
  return columns.filter(([, isFilled]) => items.some(isFilled)).map(([column]) => column);
}

/** Shows items as a table with some columns, of which some are `hidden` until somebody chooses them. */
export function showItemTable(
  index: ProjectIndex,
  items: readonly Item[],
  columns: readonly Column[] = findColumns(items),
  hidden: readonly Column[] = [],
): ItemTableView {
  return tabulate(
    items.map((item) => ({ index, item })),
    columns,
    hidden,
  );
}

/** The same for items of several projects. */
export function tabulate(
  items: readonly { readonly index: ProjectIndex; readonly item: Item }[],
  columns: readonly Column[],
  hidden: readonly Column[] = [],
): ItemTableView {
  return {
    columns: columns.map((name) => ({ name, title: COLUMN_TITLES[name], isHidden: hidden.includes(name) })),
    silent: EXPECTED.filter((column) => !columns.includes(column)),
    rows: items.map(({ index, item }) => ({
      ...showRow(index, item),
      cells: columns.map((column) => showCell(index, item, column)),
    })),
  };
}

/** Says which columns are left out because no item fills them. Undefined when none of the expected ones is. */
export function explainSilence({ silent, rows }: ItemTableView): string | undefined {
  if (silent.length === 0 || rows.length === 0) return undefined;
  return words.silent(silent);
}
