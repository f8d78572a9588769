import { createSearchEngine } from './search-engine.ts';
import { showFacets } from './search-facets.ts';
import { create, nameCount, showHits } from './search-hits.ts';
import { EMPTY, isEmpty, toggleChoice, writeState } from './search-state.ts';
import { FACETS, type Facet, type SearchAnswer, type SearchState } from './search-types.ts';

/** How many hits are read at a time, and how long typing must pause before a search. */
const PAGE = 30;
const PAUSE = 120;

/** A search box with its facets and hits. */
export interface SearchPanel {
  /** Puts the focus into the box, with its text selected. */
  focus(): void;
}

export interface SearchPanelOptions {
  /** Path of the site, with its last slash. */
  readonly base: string;
  readonly state?: SearchState;
  /** Called when what is asked for changes. */
  readonly onChange?: (state: SearchState) => void;
  /** True where Enter in the box opens the first hit. */
  readonly opensFirst: boolean;
}

/** Brings the markup of `SearchPanel.astro` to life. */
export function startSearchPanel(root: HTMLElement, options: SearchPanelOptions): SearchPanel {
  const parts = findParts(root);
  const engine = createSearchEngine(options.base);
  const unfolded = new Set<string>();
  // What was typed while this script was still on its way is part of the question.
  let state = options.state ?? { ...EMPTY, query: parts.input.value };
  let limit = PAGE;
  let asked = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const update = async (): Promise<void> => {
    const question = ++asked;
    options.onChange?.(state);
    try {
      const answer = await engine.ask(state, limit);
      if (question === asked) show(answer);
    } catch {
      if (question === asked) say(parts, 'The search index could not be loaded. It is part of the built site.');
    }
  };
  const show = (answer: SearchAnswer): void => {
    const focused = nameFocus(parts.facets);
    parts.facets.replaceChildren(...showFacets(answer.counts, state.choices, unfolded));
    restoreFocus(parts.facets, focused);
    const hasProjects = Object.keys(answer.counts.project ?? {}).length > 1;
    parts.hits.replaceChildren(...showHits(answer, state.query, hasProjects));
    if (answer.total > answer.hits.length)
      parts.hits.append(create('button', { type: 'button', class: 'more' }, 'Show more'));
    say(parts, isEmpty(state) ? '' : answer.total === 0 ? 'Nothing found' : nameCount(answer.total, 'results'));
  };
  const change = (next: SearchState, pause = 0): void => {
    state = next;
    limit = PAGE;
    clearTimeout(timer);
    timer = setTimeout(update, pause);
  };

  parts.input.value = state.query;
  parts.input.addEventListener('input', () => change({ ...state, query: parts.input.value }, PAUSE));
  parts.facets.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !isFacet(target.name)) return;
    change({ ...state, choices: toggleChoice(state.choices, target.name, target.value) });
  });
  // A `toggle` event does not bubble, but it can be caught on its way down.
  parts.facets.addEventListener('toggle', ({ target }) => noteFold(target, unfolded), true);
  parts.hits.addEventListener('click', ({ target }) => {
    if (!(target instanceof HTMLButtonElement)) return;
    limit += PAGE;
    void update();
  });
  parts.form.addEventListener('submit', async (event) => {
    event.preventDefault();
    clearTimeout(timer);
    await update();
    if (options.opensFirst) parts.hits.querySelector('a')?.click();
  });
  root.addEventListener('keydown', (event) => moveFocus(event, parts));
  void update();
  return { focus: () => parts.input.select() };
}

/** The address of a search on its own page. */
export function addressOf(base: string, state: SearchState): string {
  return `${base}search/${writeState(state)}`;
}

interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly facets: HTMLElement;
  readonly hits: HTMLElement;
  readonly status: HTMLElement;
}

function findParts(root: HTMLElement): Parts {
  const find = <Part extends HTMLElement>(selector: string): Part => {
    const part = root.querySelector<Part>(selector);
    if (!part) throw new Error(`the search panel has no ${selector}`);
    return part;
  };
  return {
    form: find('form'),
    input: find('input[type=search]'),
    facets: find('.facets'),
    hits: find('.hits'),
    status: find('[role=status]'),
  };
}

function say({ status }: Parts, text: string): void {
  if (status.textContent !== text) status.textContent = text;
}

/** Up and Down walk through box and hits; typing anywhere in the hits goes on in the box. */
function moveFocus(event: KeyboardEvent, { input, hits }: Parts): void {
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

/** Facets are built anew with each answer; the box that has the focus gets it back. */
function nameFocus(facets: HTMLElement): { name: string; value: string } | null {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLInputElement) || !facets.contains(activeElement)) return null;
  return { name: activeElement.name, value: activeElement.value };
}

function restoreFocus(facets: HTMLElement, focused: { name: string; value: string } | null): void {
  if (!focused) return;
  const boxes = Array.from(facets.querySelectorAll('input'));
  boxes.find(({ name, value }) => name === focused.name && value === focused.value)?.focus();
}

function noteFold(target: EventTarget | null, unfolded: Set<string>): void {
  if (!(target instanceof HTMLDetailsElement)) return;
  const facet = target.dataset['facet'] ?? '';
  if (target.open) unfolded.add(facet);
  else unfolded.delete(facet);
}

function isFacet(name: string): name is Facet {
  return (FACETS as readonly string[]).includes(name);
}
