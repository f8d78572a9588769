import { words } from '#words/search.ts';
import { describeTotal, explainNothing } from './describe-answer.ts';
import { createSearchEngine } from './search-engine.ts';
import { type Facets, startFacets } from './search-facets.ts';
import { createSearchParts } from './search-parts.ts';
import { EMPTY, toggleChoice } from './search-state.ts';
import type { Hit, SearchAnswer, SearchState } from './search-types.ts';

/** How many hits are read at a time, and how many milliseconds typing must pause before the index is asked. */
const PAGE = 30;
const PAUSE = 120;

/** A search box with its facets and hits. */
export interface SearchPanel {
  readonly input: HTMLInputElement;
  /** Asks something else, as if it had been typed and chosen. */
  ask(state: SearchState): void;
  /** Reads more hits of the same question. */
  askMore(): void;
  /** Puts the focus into the box, with its text selected. */
  focus(): void;
}

export interface SearchPanelOptions {
  /** Path of the site, with its last slash. */
  readonly base: string;
  readonly state?: SearchState | undefined;
  /** Shows the hits of an answer, and how many more there are. */
  readonly showHits: (answer: SearchAnswer, state: SearchState) => void;
  /** The link that Enter opens when what was typed is no id; null for none. */
  readonly chosen: () => HTMLAnchorElement | null;
  /** Called when what is asked for changes. `isChoice` is true for what is one step for the back button. */
  readonly onChange?: (state: SearchState, isChoice: boolean) => void;
}

/** Brings the markup of `SearchPanel.astro` to life. */
export function startSearchPanel(root: HTMLElement, options: SearchPanelOptions): SearchPanel {
  const parts = findParts(root);
  const engine = createSearchEngine({
    base: options.base,
    parts: createSearchParts(options.base),
    home: findHome(options.base),
  });
  // What was typed while this script was still on its way is what is asked.
  const { state: given = EMPTY } = options;
  let state: SearchState = parts.input.value === '' ? given : { ...given, query: parts.input.value };
  let limit = PAGE;
  let asked = 0;

  const update = async (pause: number): Promise<void> => {
    const question = ++asked;
    try {
      const answers = engine.ask(state, limit);
      for await (const answer of answers) {
        if (question !== asked) return;
        show(answer);
        if (answer.counts === null) await wait(pause);
        if (question !== asked) return;
      }
    } catch {
      if (question === asked) say(parts.status, words.notLoaded);
    }
  };
  const show = (answer: SearchAnswer): void => {
    if (answer.counts) facets.show(answer.counts, state.choices);
    options.showHits(answer, state);
    const isNothing = answer.total === 0;
    parts.nothing.hidden = !isNothing;
    parts.nothing.textContent = isNothing ? explainNothing(state, answer.allCounts) : '';
    say(parts.status, describeTotal(answer, state));
  };
  const change = (next: SearchState, isChoice: boolean): void => {
    state = next;
    limit = PAGE;
    options.onChange?.(state, isChoice);
    void update(isChoice ? 0 : PAUSE);
  };
  const facets: Facets = startFacets(parts.facets, (facet, value) =>
    change({ ...state, choices: toggleChoice(state.choices, facet, value) }, true),
  );

  parts.input.value = state.query;
  parts.input.addEventListener('input', () => change({ ...state, query: parts.input.value }, false));
  parts.form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const hit = await engine.findId(parts.input.value).catch((): Hit | null => null);
    if (hit) return location.assign(hit.url);
    options.chosen()?.click();
  });
  void update(0);

  return {
    input: parts.input,
    focus: () => parts.input.select(),
    ask(next) {
      state = next;
      limit = PAGE;
      parts.input.value = next.query;
      void update(0);
    },
    askMore() {
      limit += PAGE;
      void update(0);
    },
  };
}

interface Parts {
  readonly form: HTMLFormElement;
  readonly input: HTMLInputElement;
  readonly facets: HTMLElement;
  readonly nothing: HTMLElement;
  readonly status: HTMLElement;
}

function findParts(root: HTMLElement): Parts {
  return {
    form: findPart(root, 'form'),
    input: findPart(root, 'input[name=q]'),
    facets: findPart(root, '.facets'),
    nothing: findPart(root, '.nothing'),
    status: findPart(root, '[role=status]'),
  };
}

/** The part of a panel that its markup has. */
export function findPart<Part extends HTMLElement>(root: HTMLElement, selector: string): Part {
  const part = root.querySelector<Part>(selector);
  if (!part) throw new Error(`the search panel has no ${selector}`);
  return part;
}

/** The address of the project that the page belongs to. On the page of none, nothing lies below it. */
function findHome(base: string): string {
  const [slug = ''] = location.pathname.slice(base.length).split('/');
  return `${base}${slug}/`;
}

/** A text that did not change is not said again. */
function say(status: HTMLElement, text: string): void {
  if (status.textContent !== text) status.textContent = text;
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
