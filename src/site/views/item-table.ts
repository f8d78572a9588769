import type { Item } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { renderInline } from '../markdown.ts';
import { linkItemsOf } from './line.ts';
import { type RowView, showRow } from './row.ts';
import { enumerate, type Sentence } from './sentence.ts';
import { nameTarget } from './waits.ts';

/** A column of a table of items that only some backlogs fill. */
export type Column = 'status' | 'priority' | 'effort' | 'owners' | 'lanes' | 'validation';

export interface TableRowView extends RowView {
  readonly isStated: boolean;
  readonly lanes: Sentence;
  /** Inline HTML, one for each test or command. */
  readonly validation: readonly string[];
}

/** Items in a table. Columns that no item of it fills are left out, and `silent` names them. */
export interface ItemTableView {
  readonly columns: readonly Column[];
  readonly silent: readonly string[];
  readonly rows: readonly TableRowView[];
}

const COLUMN_WORDS: Readonly<Record<Column, string>> = {
  status: 'status',
  priority: 'priority',
  effort: 'effort',
  owners: 'owner',
  lanes: 'lane',
  validation: 'validation',
};

/** The columns that at least one item fills. */
export function findColumns(items: readonly Item[]): Column[] {
  const isFilled: Readonly<Record<Column, (item: Item) => boolean>> = {
    status: ({ status }) => status !== null,
    priority: ({ priority }) => priority !== null,
    effort: ({ effort }) => effort !== null,
    owners: ({ owners }) => owners.length > 0,
    lanes: ({ lanes }) => lanes.length > 0,
    validation: ({ validation }) => validation.length > 0,
  };
  return (Object.keys(isFilled) as Column[]).filter((column) => items.some(isFilled[column]));
}

/** Shows items as a table with some columns. */
export function showItemTable(
  index: ProjectIndex,
  items: readonly Item[],
  columns = findColumns(items),
): ItemTableView {
  const expected: readonly Column[] = ['status', 'priority', 'effort', 'owners'];
  return {
    columns,
    silent: expected.filter((column) => !columns.includes(column)).map((column) => COLUMN_WORDS[column]),
    rows: items.map((item) => ({
      ...showRow(index, item),
      isStated: item.status !== null,
      lanes: enumerate(item.lanes.map((to) => nameTarget(index, { toType: 'lane', to }))),
      validation: item.validation.map((text) => renderInline(text, linkItemsOf(index, item.key))),
    })),
  };
}

/** Says which columns are left out because no item fills them. Undefined when none of the expected ones is. */
export function explainSilence({ silent, rows }: ItemTableView): string | undefined {
  if (silent.length === 0 || rows.length === 0) return undefined;
  const words = [...silent];
  const last = words.pop() ?? '';
  const named = words.length > 0 ? `${words.join(', ')} or ${last}` : last;
  return `No item states ${named}.`;
}
