import { words } from '#words/search.ts';
import { groupHits, type HitGroup, showOptions } from './search-hits.ts';
import { createOptions } from './search-options.ts';
import { findPart, type SearchPanel, startSearchPanel } from './search-panel.ts';
import { isEmpty, writeState } from './search-state.ts';
import type { Hit } from './search-types.ts';

/** Brings the dialog to life: a combobox whose options are the hits, or at first what was opened before and the sections. */
export function startSearchDialog(root: HTMLElement, base: string): SearchPanel {
  const all = findPart<HTMLAnchorElement>(root, 'a.all');
  const options = createOptions(findPart(root, 'input[name=q]'), findPart(root, '.hits'));
  return startSearchPanel(root, {
    base,
    chosen: () => options.selected,
    showHits(answer, state) {
      const isFirst = isEmpty(state);
      const groups = isFirst ? [...groupHits(answer, state.query), ...listSections()] : groupHits(answer, state.query);
      const style = { query: state.query, namesProjects: answer.namesProjects };
      // Enter right after opening would lead away by mistake.
      options.replace(showOptions(groups, style), !isFirst);
      all.hidden = !answer.total;
      all.href = `${base}search/${writeState(state)}`;
    },
  });
}

/** The sections that the header leads to. */
function listSections(): HitGroup[] {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.secs a:not([aria-current])')];
  if (links.length === 0) return [];
  return [{ title: words.goTo, hits: links.map(describeSection) }];
}

function describeSection(link: HTMLAnchorElement): Hit {
  const title = link.firstChild?.textContent?.trim() ?? '';
  const nothing = { id: '', status: '', project: '', sprint: '', source: '', excerpt: '' };
  return { ...nothing, url: link.pathname, kind: 'page', title };
}
