import { words } from '#words/search.ts';
import { create } from './create-element.ts';
import { groupHits, showLists } from './search-hits.ts';
import { findPart, type SearchPanel, startSearchPanel } from './search-panel.ts';
import { parseState, writeState } from './search-state.ts';

/** Brings the search page to life. Its address says what is searched for, and follows it. */
export function startSearchPage(root: HTMLElement, base: string): SearchPanel {
  const hits = findPart(root, '.hits');
  const panel = startSearchPanel(root, {
    base,
    state: parseState(location.search),
    chosen: () => null,
    showHits(answer, state) {
      hits.replaceChildren(
        ...showLists(groupHits(answer, state.query), { query: state.query, namesProjects: answer.namesProjects }),
      );
      if ((answer.total ?? 0) > answer.hits.length)
        hits.append(create('button', { type: 'button', class: 'more' }, words.more));
    },
    onChange(state, isChoice) {
      const address = `${base}search/${writeState(state)}`;
      if (isChoice) history.pushState(null, '', address);
      else history.replaceState(null, '', address);
    },
  });
  addEventListener('popstate', () => panel.ask(parseState(location.search)));
  hits.addEventListener('click', ({ target }) => {
    if (target instanceof HTMLButtonElement) panel.askMore();
  });
  root.addEventListener('keydown', (event) => moveFocus(event, panel.input, hits));
  return panel;
}

/** Up and Down walk through box and hits; typing anywhere in the hits goes on in the box. */
function moveFocus(event: KeyboardEvent, input: HTMLElement, hits: HTMLElement): void {
  if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
  const isInput = event.target === input;
  if (!isInput && !hits.contains(event.target)) return;
  const stops: HTMLElement[] = [input, ...hits.querySelectorAll<HTMLElement>('a, button')];
  const at = stops.indexOf(event.target);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, ...(isInput ? {} : { Home: 1, End: stops.length - 1 }) }[event.key];
  if (to !== undefined && stops[to]) {
    event.preventDefault();
    stops[to].focus();
  } else if (!isInput && event.key.length === 1 && event.key !== ' ') input.focus();
}
