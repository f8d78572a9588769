import { readKey } from './table-cells.ts';
import { openColumnMenu, showColumns } from './table-columns.ts';
import { saveFile, tablesAsCsv } from './table-csv.ts';
import { addSortButtons, listColumns, showSort } from './table-head.ts';
import { parseSort, printSort, sortRows, turnSort } from './table-order.ts';
import { readView, saysView, type TableView, writeView } from './table-view.ts';

/**
 * The items of a project, a table a sprint: sorted, with other columns, in one list, as a file. How they are looked at
 * stands in the address. What narrows the list hides rows and leaves the rest to this.
 */
const tools = document.querySelector<HTMLElement>('[data-table-tools]');
const groups = document.querySelector<HTMLElement>('[data-table-groups]');
const list = document.querySelector<HTMLElement>('[data-table-list]');
const menu = tools?.querySelector<HTMLDetailsElement>('[data-columns]');
const tables = [...(groups?.querySelectorAll<HTMLTableElement>('table[data-table="group"]') ?? [])];
const [first] = tables;

if (tools && groups && list && menu && first) arrangeItems({ tools, groups, list, menu, first });

interface Parts {
  readonly tools: HTMLElement;
  readonly groups: HTMLElement;
  readonly list: HTMLElement;
  readonly menu: HTMLDetailsElement;
  readonly first: HTMLTableElement;
}

function arrangeItems({ tools, groups, list, menu, first }: Parts): void {
  const written = tables.map((table) => [...(table.tBodies[0]?.rows ?? [])]);
  const names = listColumns(first);
  const flat = copyHead(first, list.getAttribute('aria-label') ?? '');
  const all = [...tables, flat];
  const sortBy = tools.querySelector<HTMLSelectElement>('[data-sort]');
  const arrangements = [...tools.querySelectorAll<HTMLButtonElement>('[data-arrange]')];
  const columnMenu = openColumnMenu(menu, (columns) => change({ columns }));
  let view = readView(location.search, names, columnMenu.names);

  list.append(flat);
  addSortButtons(all, (column) => change({ sort: turnSort(view.sort, column) }));
  sortBy?.addEventListener('change', () => change({ sort: parseSort(sortBy.value, names) }));
  for (const button of arrangements) {
    button.addEventListener('click', () => change({ isFlat: button.dataset['arrange'] === 'none' }));
  }
  tools.querySelector<HTMLAnchorElement>('[data-csv]')?.addEventListener('click', (event) => {
    event.preventDefault();
    const link = event.currentTarget as HTMLAnchorElement;
    saveFile(link.download, tablesAsCsv(view.isFlat ? [flat] : tables));
  });
  addEventListener('popstate', follow);
  document.addEventListener('narrowed', follow);
  delete tools.dataset['idle'];
  show();

  function change(part: Partial<TableView>): void {
    view = { ...view, ...part };
    history.replaceState(history.state, '', location.pathname + writeView(location.search, view) + location.hash);
    show();
  }

  /** The address of another filter says nothing about the view, which then stays. */
  function follow(): void {
    if (saysView(location.search)) view = readView(location.search, names, columnMenu.names);
    change({});
  }

  function show(): void {
    const { sort, isFlat } = view;
    const columns = view.columns ?? columnMenu.byDefault(isFlat ? ['sprint'] : []);
    const sorted = (rows: readonly HTMLTableRowElement[]) =>
      sortRows(rows, sort, (row, name) => readKey(row.cells[names.indexOf(name)]));
    if (isFlat) flat.tBodies[0]?.replaceChildren(...sorted(written.flat()));
    else for (const [at, table] of tables.entries()) table.tBodies[0]?.replaceChildren(...sorted(written[at] ?? []));
    for (const table of all) showColumns(table, columns, columnMenu.names);
    groups.hidden = isFlat;
    list.hidden = !isFlat;
    showSort(all, sort);
    columnMenu.tick(columns);
    if (sortBy) sortBy.value = printSort(sort && { ...sort, isDescending: false });
    for (const button of arrangements) {
      button.setAttribute('aria-pressed', String((button.dataset['arrange'] === 'none') === isFlat));
    }
  }
}

/** An empty table with the columns of another. */
function copyHead(table: HTMLTableElement, caption: string): HTMLTableElement {
  const copy = table.cloneNode(false) as HTMLTableElement;
  if (table.caption) copy.append(table.caption.cloneNode());
  if (copy.caption) copy.caption.textContent = caption;
  if (table.tHead) copy.append(table.tHead.cloneNode(true));
  copy.createTBody();
  return copy;
}
