import type { Sort } from './table-order.ts';

/** Makes the heads of tables buttons that choose what they are sorted by. */
export function addSortButtons(tables: readonly HTMLTableElement[], choose: (column: string) => void): void {
  for (const head of headsOf(tables)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    button.addEventListener('click', () => choose(head.dataset['column'] ?? ''));
    head.append(button);
  }
}

/** Says in the heads of tables what they are sorted by. */
export function showSort(tables: readonly HTMLTableElement[], sort: Sort | null): void {
  for (const head of headsOf(tables)) {
    if (sort && head.dataset['column'] === sort.column)
      head.setAttribute('aria-sort', sort.isDescending ? 'descending' : 'ascending');
    else head.removeAttribute('aria-sort');
  }
}

/** The columns of a table by name, in order. */
export function listColumns(table: HTMLTableElement): string[] {
  return headsOf([table]).map(({ dataset }) => dataset['column'] ?? '');
}

/** An empty table with the columns of another. */
export function copyHead(table: HTMLTableElement, caption: string): HTMLTableElement {
  const copy = table.cloneNode(false) as HTMLTableElement;
  if (table.caption) copy.append(table.caption.cloneNode());
  if (copy.caption) copy.caption.textContent = caption;
  if (table.tHead) copy.append(table.tHead.cloneNode(true));
  copy.createTBody();
  return copy;
}

function headsOf(tables: readonly HTMLTableElement[]): HTMLTableCellElement[] {
  return tables.flatMap((table) => [...table.querySelectorAll<HTMLTableCellElement>('thead th[data-column]')]);
}
