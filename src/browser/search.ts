import sheet from '../styles/search.css?url';
import { base } from './base.ts';
import { loadSheet } from './load-sheet.ts';
import { isPlainClick } from './plain-click.ts';
import { noteRecent } from './recent-pages.ts';
import type { SearchPanel } from './search-panel.ts';
import { loadWritingSystems } from './writing-systems.ts';

const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search]');
const page = document.querySelector<HTMLElement>('[data-search-page]');
let panel: Promise<SearchPanel> | undefined;

/**
 * Search on every page: the link in the header, and Ctrl or Command with K, open a dialog; on the search page they lead
 * to its own box. Everything beyond these few lines is loaded when it is first needed.
 */
export function startSearch(): void {
  if (page) void openPage(page);
  // It is there when the dialog opens, which does not wait for it.
  else void loadSheet(sheet);
  if (!document.querySelector('[data-missing]')) noteRecent(base, location.pathname);

  document.addEventListener('keydown', (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 'k') return;
    event.preventDefault();
    void open();
  });

  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return;
    if (event.target === dialog || event.target.closest('[data-search-close]')) dialog?.close();
    if (!isPlainClick(event) || !event.target.closest('a[data-search-open]')) return;
    event.preventDefault();
    void open();
  });
}

async function open(): Promise<void> {
  if (page) return (await openPage(page)).focus();
  if (!dialog) return location.assign(`${base}search/`);
  // At once: what is typed next belongs into its box.
  if (!dialog.open) dialog.showModal();
  if (panel) return (await panel).focus();
  panel = start(
    dialog,
    import('./search-dialog.ts').then(({ startSearchDialog }) => startSearchDialog),
  );
}

function openPage(root: HTMLElement): Promise<SearchPanel> {
  panel ??= start(
    root,
    import('./search-page.ts').then(({ startSearchPage }) => startSearchPage),
  );
  return panel;
}

/** Starts a panel once its script has come. Enter that was pressed before is pressed again then. */
async function start(
  root: HTMLElement,
  script: Promise<(root: HTMLElement, base: string) => SearchPanel>,
): Promise<SearchPanel> {
  const form = root.querySelector('form');
  let isAsked = false;
  void loadWritingSystems();
  const holdBack = (event: Event): void => {
    event.preventDefault();
    isAsked = true;
  };
  form?.addEventListener('submit', holdBack);
  const started = (await script)(root, base);
  form?.removeEventListener('submit', holdBack);
  if (isAsked) form?.requestSubmit();
  return started;
}
