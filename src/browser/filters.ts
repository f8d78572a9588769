import { words } from '#words/filters.ts';
import { readWhere, writeWhere } from '../backlog/query/address.ts';
import { completeQuery } from '../backlog/query/complete.ts';
import type { FactsFile } from '../backlog/query/facts-file.ts';
import { fetchOk } from './fetch-ok.ts';
import { findList } from './filter-list.ts';
import { type Answer, askList, type LinkState, namesOf } from './filter-query.ts';
import { loadOnce } from './load-once.ts';
import { isPlainClick } from './plain-click.ts';
import { createQueryBox } from './query-box.ts';

/**
 * Narrows the list of a page by a query, which stands in the address: a view can be linked, and the back button takes a
 * change back. What the query is asked of is loaded when it is first needed. Without this script the list is whole, and the
 * links lead to parts of the page.
 */
export function startFilters(): void {
  const bar = document.querySelector<HTMLElement>('[data-filters]');
  if (bar) narrowBy(bar);
}

function narrowBy(bar: HTMLElement): void {
  const list = findList();
  const elements = [...bar.querySelectorAll<HTMLAnchorElement>('a[data-filter]')];
  const links = elements.map(({ dataset }) => ({ field: dataset['filter'] ?? '', term: dataset['term'] ?? '' }));
  const whole = elements.map((element, at) => showWhole(element, links[at]?.term ?? ''));
  const menus = [...bar.querySelectorAll('[data-menu]')];
  const status = bar.querySelector('[data-filter-status]');
  const clear = bar.querySelector<HTMLAnchorElement>('[data-query-clear]');
  const form = bar.querySelector<HTMLFormElement>('[data-query]');
  const load = loadOnce(() => loadFacts(bar.dataset['filters'] ?? ''));
  const box =
    form &&
    createQueryBox(form, {
      complete: async (text, caret) => {
        const file = await load();
        return completeQuery(text, caret, file.fields, (field) => namesOf(file, field));
      },
      submit: (text) => void ask(text),
    });

  for (const way of bar.querySelectorAll<HTMLElement>('[data-scripted]')) way.hidden = false;
  for (const link of [...elements, ...(clear ? [clear] : [])]) {
    link.addEventListener('click', (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      history.pushState(null, '', link.href);
      void show();
    });
  }
  addEventListener('popstate', () => void show());
  void show();

  /** Goes to the view of a query; one that cannot be read stays in the box, with what is wrong. */
  async function ask(text: string): Promise<void> {
    const { problem } = askList(await load(), text, []);
    if (problem) return box?.say(problem, true);
    history.pushState(null, '', location.pathname + writeWhere(text, location.search));
    await show();
  }

  /** Shows what the address says. */
  async function show(): Promise<void> {
    const text = readWhere(location.search);
    const file = text === '' ? null : await load();
    // Meanwhile the reader may have gone on.
    if (readWhere(location.search) !== text) return;
    const answer = file && askList(file, text, links);
    box?.setText(text);
    box?.say(answer?.problem ?? answer?.doubt ?? null, answer?.problem !== null);
    list.show(answer ? answer.shown : null);
    for (const [at, element] of elements.entries()) showLink(element, answer ? answer.links[at] : whole[at]);
    for (const menu of menus) nameChosen(menu);
    if (clear) clear.hidden = text === '';
    if (clear) clear.href = location.pathname + writeWhere('', location.search);
    if (status) status.textContent = file && answer && !answer.problem ? count(file, answer) : '';
  }

  function count({ entries }: FactsFile, { shown }: Answer): string {
    const all = Object.keys(entries).length;
    const here = [...shown].filter((key) => list.keys.has(key)).length;
    if (list.isExplored || here === shown.size) return words.shown(shown.size, all);
    return words.matches(shown.size, all, here);
  }
}

/** What a link is while nothing is asked: with the count that the page was built with. */
function showWhole(element: HTMLAnchorElement, term: string): LinkState {
  return { query: term, isChosen: term === '', count: Number(element.querySelector('small')?.textContent ?? 0) };
}

/** A link that would find nothing is out of the way. */
function showLink(element: HTMLAnchorElement, state: LinkState | undefined): void {
  if (!state) return;
  element.href = location.pathname + writeWhere(state.query, location.search);
  if (state.isChosen) element.setAttribute('aria-current', 'true');
  else element.removeAttribute('aria-current');
  const entry = element.closest('li');
  if (entry) entry.hidden = state.count === 0 && !state.isChosen;
  const figure = element.querySelector('small');
  if (figure) figure.textContent = `${state.count}`;
}

/** Says beside the name of a menu what is chosen in it. */
function nameChosen(menu: Element): void {
  const place = menu.querySelector('[data-chosen]');
  const chosen = [...menu.querySelectorAll('a[aria-current]:not([data-term=""]) > span')];
  if (place) place.textContent = chosen.map(({ textContent }) => textContent).join(', ');
}

async function loadFacts(address: string): Promise<FactsFile> {
  return (await fetchOk(address)).json();
}
