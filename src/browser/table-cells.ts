import type { SortKey } from './table-order.ts';

/** What a cell is sorted by: its `data-order`, else its words. */
export function readKey(cell: HTMLTableCellElement | undefined): SortKey {
  if (!cell) return null;
  const order = cell.dataset['order'];
  if (order !== undefined) return Number(order);
  const text = readText(cell);
  return text === '' ? null : text;
}

/** The words of a cell as a reader takes them; a source with its whole path, which the page may shorten. */
export function readText(cell: HTMLTableCellElement): string {
  const source = cell.querySelector<HTMLElement>('.src[title]');
  if (source) return source.title;
  const lines = cell.querySelectorAll(':scope > div');
  const parts = lines.length > 0 ? [...lines] : [cell];
  return parts.map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim()).join('\n');
}
