/**
 * Walks the rows of the page's tables by the arrow keys, Home and End, once a row has the focus; the shortcuts of the site
 * lead there. What gets the focus is the link of the row, so Enter opens it and a screen reader reads it out.
 */
export function followKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const { target, key } = event;
    if (!(target instanceof HTMLElement) || isBusy(target)) return;
    const row = target.closest<HTMLTableRowElement>('.tbl tbody tr');
    const next = row && findNext(row, key);
    if (!next) return;
    event.preventDefault();
    next.querySelector<HTMLAnchorElement>('.title a')?.focus();
  });
}

/** Where keys mean something else: in a field, in a menu, in a dialog. */
function isBusy(target: HTMLElement): boolean {
  return target.isContentEditable || target.closest('input, select, textarea, dialog') !== null;
}

function findNext(row: HTMLTableRowElement, key: string): HTMLTableRowElement | undefined {
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('.tbl tbody tr')].filter((each) =>
    each.checkVisibility(),
  );
  const at = rows.indexOf(row);
  switch (key) {
    case 'ArrowDown':
      return rows[at + 1];
    case 'ArrowUp':
      return rows[at - 1];
    case 'Home':
      return rows[0];
    case 'End':
      return rows.at(-1);
    default:
      return undefined;
  }
}
