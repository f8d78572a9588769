import type { ItemList } from './item-lists.ts';
import { readKey } from './table-cells.ts';
import { openColumnMenu, showColumns } from './table-columns.ts';
import { saveFile, tablesAsCsv } from './table-csv.ts';
import { addSortButtons, copyHead, listColumns, showSort } from './table-head.ts';
import { parseSort, printSort, sortRows, turnSort } from './table-order.ts';
import { readView, saysView, type TableView, writeView } from './table-view.ts';
import { listWritten } from './written-items.ts';

/**
 * The items of a project, a table a sprint: sorted, with other columns, in one list, as a file. How they are looked at
 * stands in the address. What narrows the list hides rows and leaves the rest to this. Of several pages, this is one: what
 * concerns the others too is answered by all items in one list.
 */
export function startItems(): void {
  const tools = document.querySelector<HTMLElement>('[data-table-tools]');
  const groups = document.querySelector<HTMLElement>('[data-table-groups]');
  const list = document.querySelector<HTMLElement>('[data-table-list]');
  const menu = tools?.querySelector<HTMLDetailsElement>('[data-columns]');
  const tables = [...(groups?.querySelectorAll<HTMLTableElement>('table[data-table="group"]') ?? [])];
  const [first] = tables;

  if (tools && groups && list && menu && first) arrangeItems({ tools, groups, list, menu, tables, first });
}

interface Parts {
  readonly tools: HTMLElement;
  readonly groups: HTMLElement;
  readonly list: HTMLElement;
  readonly menu: HTMLDetailsElement;
  readonly tables: readonly HTMLTableElement[];
  readonly first: HTMLTableElement;
}

function arrangeItems({ tools, groups, list, menu, tables, first }: Parts): void {
  const written = tables.map((table) => [...(table.tBodies[0]?.rows ?? [])]);
  const names = listColumns(first);
  const flat = copyHead(first, list.getAttribute('aria-label') ?? '');
  const all = [...tables, flat];
  const address = tools.dataset['explored'] ?? '';
  const isPaged = address !== '';
  const sortBy = tools.querySelector<HTMLSelectElement>('[data-sort]');
  const csv = tools.querySelector<HTMLAnchorElement>('[data-csv]');
  const status = tools.querySelector<HTMLElement>('[data-table-fault]');
  const arrangements = [...tools.querySelectorAll<HTMLButtonElement>('[data-arrange]')];
  const columnMenu = openColumnMenu(menu, (columns) => change({ columns }));
  let items: Promise<ItemList> | undefined;
  let file: (() => string) | null = null;
  let keys: ReadonlySet<string> | null = null;
  let view = readView(location.search, names, columnMenu.names);

  list.append(flat);
  addSortButtons(all, (column) => change({ sort: turnSort(view.sort, column) }));
  sortBy?.addEventListener('change', () => change({ sort: parseSort(sortBy.value, names) }));
  for (const button of arrangements) button.addEventListener('click', () => arrange(button));
  csv?.addEventListener('click', (event) => {
    // Without a list of its own, a page of several leaves the file to the link, which has the items of all.
    if (!file) return;
    event.preventDefault();
    saveFile(csv.download, file());
  });
  addEventListener('popstate', follow);
  document.addEventListener('narrowed', (event) => {
    keys = event instanceof CustomEvent ? (event.detail as ReadonlySet<string> | null) : null;
    follow();
  });
  delete tools.dataset['idle'];
  void show();

  /** The groups of one page cannot be sorted by what stands on the others. */
  function arrange({ dataset }: HTMLButtonElement): void {
    const isFlat = dataset['arrange'] === 'none';
    change({ isFlat, ...(isPaged && !isFlat ? { sort: null } : {}) });
  }

  function change(part: Partial<TableView>): void {
    view = { ...view, ...part };
    history.replaceState(history.state, '', location.pathname + writeView(location.search, view) + location.hash);
    void show();
  }

  /** The address of another filter says nothing about the view, which then stays. */
  function follow(): void {
    if (saysView(location.search)) view = readView(location.search, names, columnMenu.names);
    change({});
  }

  async function show(): Promise<void> {
    const { sort } = view;
    const isFlat = view.isFlat || (isPaged && (sort !== null || keys !== null));
    const columns = view.columns ?? columnMenu.byDefault(isFlat ? ['sprint'] : []);
    showControls(isFlat, columns);
    showSort(all, sort);
    for (const table of all) showColumns(table, columns, columnMenu.names);
    if (!isFlat) showGroups();
    else if (!(await showList(columns))) return;
    groups.hidden = isFlat;
    list.hidden = !isFlat;
  }

  /** False when there is nothing to show: the reader has gone on meanwhile, or the items could not be loaded. */
  async function showList(columns: readonly string[]): Promise<boolean> {
    const asked = view;
    items ??= isPaged
      ? import('./explored-items.ts').then(({ exploreItems }) => exploreItems(flat, address))
      : Promise.resolve(listWritten(flat, written.flat()));
    const found = await items.catch(() => null);
    if (status) status.hidden = found !== null;
    if (!found) items = undefined;
    if (!found || view !== asked) return false;
    found.show({ sort: view.sort, columns, keys });
    file = found.csv;
    return true;
  }

  function showGroups(): void {
    for (const [at, table] of tables.entries()) {
      const rows = sortRows(written[at] ?? [], view.sort, (row, name) => readKey(row.cells[names.indexOf(name)]));
      table.tBodies[0]?.replaceChildren(...rows);
    }
    file = isPaged ? null : () => tablesAsCsv(tables);
  }

  function showControls(isFlat: boolean, columns: readonly string[]): void {
    columnMenu.tick(columns);
    if (sortBy) sortBy.value = printSort(view.sort && { ...view.sort, isDescending: false });
    for (const button of arrangements) {
      const isChosen = (button.dataset['arrange'] === 'none') === isFlat;
      button.setAttribute('aria-pressed', String(isChosen));
      // What a filter finds on all pages has no groups on this one.
      button.disabled = isPaged && keys !== null && !isChosen;
    }
  }
}
