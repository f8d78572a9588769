import type { ItemList } from './item-lists.ts';
import { readKey } from './table-cells.ts';
import { tablesAsCsv } from './table-csv.ts';
import { listColumns } from './table-head.ts';
import { sortRows } from './table-order.ts';

/** The rows of a page in one table: those that its own tables gave up. What narrows the page hides them by itself. */
export function listWritten(table: HTMLTableElement, rows: readonly HTMLTableRowElement[]): ItemList {
  const columns = listColumns(table);
  return {
    show: ({ sort }) => {
      const sorted = sortRows(rows, sort, (row, name) => readKey(row.cells[columns.indexOf(name)]));
      table.tBodies[0]?.replaceChildren(...sorted);
    },
    csv: () => tablesAsCsv([table]),
  };
}
