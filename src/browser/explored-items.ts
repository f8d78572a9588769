import { writeCsv } from '../backlog/csv.ts';
import type { ItemRecord, ItemsData } from '../site/items-data.ts';
import { fetchOk } from './fetch-ok.ts';
import type { ItemList, Wish } from './item-lists.ts';
import { orderOf, readRecords, textOf } from './item-records.ts';
import { createRow } from './item-row.ts';
import { createPager } from './list-pager.ts';
import { sortRows } from './table-order.ts';
import { loadWritingSystems } from './writing-systems.ts';

/** Rows of one page: as many as are laid out without a pause. */
const ROWS = 100;

/**
 * All items of a project that takes several pages, sorted and narrowed by its `items.json`, a hundred rows at a time.
 *
 * @throws when the file cannot be loaded.
 */
export async function exploreItems(table: HTMLTableElement, address: string): Promise<ItemList> {
  const data = await load(address);
  const records = readRecords(data);
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  const pager = createPager((by) => turnTo(page + by));
  let found: readonly ItemRecord[] = records;
  let shown: Wish = { sort: null, columns: [], keys: null };
  let page = 0;
  table.after(pager.element);

  return {
    show: (wish) => {
      const { sort, keys } = wish;
      const isOther = wish.sort !== shown.sort || wish.keys !== shown.keys;
      const own = keys ? records.filter(({ key }) => keys.has(key)) : records;
      found = sortRows(own, sort, (record, column) => orderOf(data, record, column));
      shown = wish;
      turnTo(isOther ? 0 : page);
    },
    csv: () => {
      const columns = heads.filter(({ hidden }) => !hidden);
      const names = columns.map(({ textContent }) => textContent.trim());
      const rows = found.map((record) => columns.map(({ dataset }) => textOf(data, record, dataset['column'] ?? '')));
      return writeCsv(names, rows);
    },
  };

  function turnTo(to: number): void {
    page = to;
    const first = page * ROWS;
    const rows = found.slice(first, first + ROWS).map((record) => createRow(data, record, heads));
    table.tBodies[0]?.replaceChildren(...rows);
    pager.show(first, first + rows.length, found.length);
  }
}

async function load(address: string): Promise<ItemsData> {
  void loadWritingSystems();
  return (await fetchOk(address)).json();
}
