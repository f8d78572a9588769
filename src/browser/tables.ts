import { readKey } from './table-cells.ts';
import { addSortButtons, listColumns, showSort } from './table-head.ts';
import { followKeys } from './table-keys.ts';
import { parseSort, printSort, type Sort, sortRows, turnSort } from './table-order.ts';

/** Tables that stand alone: each is sorted by its own heads, or by the choice right above it. And the rows of all tables of the page are walked by key. */
export function startTables(): void {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-table="alone"]')) makeSortable(table);
  followKeys();
}

function makeSortable(table: HTMLTableElement): void {
  const [body] = table.tBodies;
  if (!body) return;
  const columns = listColumns(table);
  const written = [...body.rows];
  const choice = table.previousElementSibling?.querySelector<HTMLSelectElement>('[data-sort]');
  let sort: Sort | null = null;
  const show = (chosen: Sort | null) => {
    sort = chosen;
    showSort([table], sort);
    if (choice) choice.value = printSort(sort && { ...sort, isDescending: false });
    body.replaceChildren(...sortRows(written, sort, (row, name) => readKey(row.cells[columns.indexOf(name)])));
  };
  addSortButtons([table], (column) => show(turnSort(sort, column)));
  choice?.addEventListener('change', () => show(parseSort(choice.value, columns)));
  choice?.closest('[data-idle]')?.removeAttribute('data-idle');
}
