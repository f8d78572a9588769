/**
 * Walks the rows of the page's tables: `j` and `k` from anywhere, the arrow keys, Home and End from a row on. What gets
 * the focus is the link of the row, so Enter opens it and a screen reader reads it out.
 */
export function followKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || isBusy(target)) return;
    const row = target.closest<HTMLTableRowElement>('.tbl tbody tr');
    if (!row && key !== 'j' && key !== 'k') return;
    const next = findNext(row, key);
    if (!next) return;
    event.preventDefault();
    next.querySelector<HTMLAnchorElement>('.title a')?.focus();
  });
}

/** Where keys mean something else: in a field, in a menu, in a dialog. */
function isBusy(target: HTMLElement): boolean {
  return target.isContentEditable || target.closest('input, select, textarea, dialog') !== null;
}

function findNext(row: HTMLTableRowElement | null, key: string): HTMLTableRowElement | undefined {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('.tbl tbody tr')].filter((each) =>
    each.checkVisibility(),
  );
  if (!row) return rows.find((each) => each.getBoundingClientRect().top >= 0);
  const at = rows.indexOf(row);
  switch (key) {
    case 'ArrowDown':
    case 'j':
      return rows[at + 1];
    case 'ArrowUp':
    case 'k':
      return rows[at - 1];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    default:
      return undefined;
  }
}
