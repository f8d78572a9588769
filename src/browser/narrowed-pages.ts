import { words } from '#words/pager.ts';
import { createPager } from './list-pager.ts';
import { loadPages } from './other-pages.ts';

/** Entries of one view: as many as are laid out without a pause. */
const ENTRIES = 100;

/**
 * A list of several pages that a filter narrows: what is left is shown from whichever pages it stands on, a hundred entries
 * at a time. Each entry is known by its position in the whole list. Without a filter the page is as it was built.
 */
export function startNarrowedPages(): void {
  const list = document.querySelector<HTMLElement>('main [data-pages]');
  if (list) explorePages(list);
}

function explorePages(list: HTMLElement): void {
  const load = loadPages(list);
  const results = document.createElement('div');
  const pager = createPager((by) => void turnTo(page + by));
  let found: readonly number[] | null = null;
  let page = 0;
  results.hidden = true;
  list.after(results);

  document.addEventListener('narrowed', (event) => {
    const keys = event instanceof CustomEvent ? (event.detail as ReadonlySet<string> | null) : null;
    found = keys && [...keys].map(Number).sort((a, b) => a - b);
    void turnTo(0);
  });

  async function turnTo(to: number): Promise<void> {
    const asked = found;
    page = to;
    const first = to * ENTRIES;
    const sections = asked && (await load(asked.slice(first, first + ENTRIES)).catch(() => null));
    // Meanwhile the reader may have gone on.
    if (asked !== found || to !== page) return;
    list.hidden = asked !== null;
    results.hidden = asked === null;
    if (!asked) return results.replaceChildren();
    results.replaceChildren(...(sections ?? [sayNotLoaded()]), pager.element);
    pager.show(first, Math.min(first + ENTRIES, asked.length), asked.length);
  }
}

function sayNotLoaded(): HTMLElement {
  const fault = document.createElement('p');
  fault.setAttribute('role', 'alert');
  fault.textContent = words.notLoaded;
  return fault;
}
