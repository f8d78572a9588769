import { words } from '#words/search.ts';
import { base } from './base.ts';
import { findNearest } from './find-nearest.ts';
import { findNamesakes, findSame, type MissedAddress, readMissed } from './missed-address.ts';
import { showList } from './search-hits.ts';
import { createSearchParts, type SearchParts } from './search-parts.ts';
import type { Hit } from './search-types.ts';

/** How many pages of one name are proposed. */
const MOST = 8;

/**
 * The page for what is not found: leads on where only case or the last slash is wrong, else proposes what the address may
 * have meant. Without this script, or without the list, it leads to search and projects.
 */
export function startMissing(): void {
  const root = document.querySelector<HTMLElement>('[data-missing]');
  if (root)
    void propose(root)
      .catch(() => undefined)
      .finally(() => root.setAttribute('data-settled', ''));
}

async function propose(root: HTMLElement): Promise<void> {
  const missed = readMissed(location.pathname, base);
  const form = root.querySelector('form');
  const box = form?.querySelector('input');
  const said = root.querySelector<HTMLElement>('[data-missing-address]');
  if (form && box) {
    box.value = missed.words;
    form.hidden = false;
  }
  if (said) {
    said.textContent = words.missingAt(shorten(missed.path));
    said.hidden = false;
  }

  const parts = createSearchParts(base);
  const all = await parts.load(missed.words);
  const same = findSame(all, missed);
  if (same && same.url !== location.pathname) return location.replace(same.url + location.search + location.hash);
  const namesakes = findNamesakes(all, missed).slice(0, MOST);
  const hits =
    namesakes.length > 0 ? namesakes : findNearest(await loadAround(parts, missed), missed.words, missed.home);
  if (hits.length === 0) return;
  const style = { query: '', namesProjects: await parts.namesProjects() };
  root.querySelector('.hits')?.replaceChildren(showList(hits, style));
  const section = root.querySelector<HTMLElement>('.sec');
  if (section) section.hidden = false;
}

/** What begins half as the address does: the rest may be wrong. */
function loadAround(parts: SearchParts, { words: asked }: MissedAddress): Promise<readonly Hit[]> {
  return parts.load(asked.slice(0, Math.ceil(asked.length / 2)));
}

/** An address may be of any length. */
function shorten(path: string): string {
  return path.length > 80 ? `${path.slice(0, 79)}…` : path;
}
