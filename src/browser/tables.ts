import { readKey } from './table-cells.ts';
import { addSortButtons, listColumns, showSort } from './table-head.ts';
import { followKeys } from './table-keys.ts';
import { type Sort, sortRows, turnSort } from './table-order.ts';

/** Tables that stand alone: each is sorted by its own heads. And the rows of all tables of the page are walked by key. */
for (const table of document.querySelectorAll<HTMLTableElement>('table[data-table="alone"]')) makeSortable(table);
followKeys();

function makeSortable(table: HTMLTableElement): void {
  const [body] = table.tBodies;
  if (!body) return;
  const columns = listColumns(table);
  const written = [...body.rows];
  let sort: Sort | null = null;
  addSortButtons([table], (column) => {
    sort = turnSort(sort, column);
    showSort([table], sort);
    body.replaceChildren(...sortRows(written, sort, (row, name) => readKey(row.cells[columns.indexOf(name)])));
  });
}
