import type { Completion } from '../backlog/query/complete.ts';
import type { Problem } from './filter-query.ts';

/** What a box asks of the page around it. */
export interface QueryBoxOptions {
  /** What can be written at a place of a text. */
  readonly complete: (text: string, caret: number) => Promise<readonly Completion[]>;
  readonly submit: (text: string) => void;
}

/** The box in which a reader writes a query. */
export interface QueryBox {
  setText(text: string): void;
  /** Says what is wrong with the text, or what to doubt about it; null for nothing. */
  say(problem: Problem | null, isFault: boolean): void;
}

/**
 * Makes a form a combobox after the ARIA practices: what can be written next stands in a list below, arrows choose from it,
 * Enter takes the choice or else asks, Escape closes the list.
 */
export function createQueryBox(form: HTMLFormElement, { complete, submit }: QueryBoxOptions): QueryBox | null {
  const input = form.querySelector('input');
  const list = form.querySelector<HTMLElement>('[role="listbox"]');
  const said = form.querySelector<HTMLElement>('[data-query-said]');
  if (!input || !list || !said) return null;
  let offered: readonly Completion[] = [];
  let active = -1;
  let asked = 0;

  const close = (): void => {
    asked += 1;
    offer([]);
  };
  const offer = (completions: readonly Completion[]): void => {
    offered = completions;
    list.replaceChildren(...completions.map(createOption));
    list.hidden = completions.length === 0;
    input.setAttribute('aria-expanded', `${completions.length > 0}`);
    activate(-1);
  };
  const activate = (next: number): void => {
    active = next;
    for (const [at, option] of [...list.children].entries()) option.setAttribute('aria-selected', `${at === active}`);
    const option = list.children[active];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
    option?.scrollIntoView({ block: 'nearest' });
  };
  /** An answer to an earlier text than the last is dropped. */
  const suggest = async (): Promise<void> => {
    asked += 1;
    const own = asked;
    const completions = await complete(input.value, input.selectionStart ?? input.value.length);
    if (own === asked && document.activeElement === input) offer(completions);
  };
  const take = ({ start, end, text }: Completion): void => {
    input.setRangeText(text, start, end, 'end');
    void suggest();
  };

  input.addEventListener('input', () => void suggest());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    const chosen = offered[active];
    if (event.key === 'Enter' && chosen) take(chosen);
    else if (event.key === 'Escape' && offered.length > 0) close();
    else if (event.key === 'ArrowDown' && offered.length === 0) void suggest();
    else if (event.key === 'ArrowDown') activate((active + 1) % offered.length);
    else if (event.key === 'ArrowUp' && offered.length > 0) activate(active > 0 ? active - 1 : offered.length - 1);
    else return;
    event.preventDefault();
  });
  // The box keeps the focus while the mouse chooses.
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null;
    const completion = option && offered[[...list.children].indexOf(option)];
    if (completion) take(completion);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    close();
    submit(input.value.trim());
  });

  return {
    setText: (text) => {
      input.value = text;
    },
    say: (problem, isFault) => {
      said.textContent = problem?.message ?? '';
      said.classList.toggle('fault', isFault && problem !== null);
      input.setAttribute('aria-invalid', `${isFault && problem !== null}`);
      if (problem && isFault && document.activeElement === input) input.setSelectionRange(problem.start, problem.end);
    },
  };
}

function createOption({ text, about }: Completion, at: number): HTMLElement {
  const option = document.createElement('li');
  option.id = `where-choice-${at}`;
  option.setAttribute('role', 'option');
  const code = document.createElement('code');
  code.textContent = text;
  const words = document.createElement('small');
  words.textContent = about;
  option.append(code, words);
  return option;
}
