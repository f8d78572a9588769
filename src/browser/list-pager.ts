import { words } from '#words/pager.ts';

/** Buttons to the pages before and after, and what of the list is in sight, which is also said aloud. */
export function createPager(turn: (by: number) => void) {
  const element = document.createElement('nav');
  const [previous, next] = [createButton(words.previous, -1), createButton(words.next, 1)];
  const status = document.createElement('span');
  element.className = 'pager';
  element.setAttribute('aria-label', words.pages);
  status.setAttribute('role', 'status');
  element.append(previous, status, next);
  return {
    element,
    show: (start: number, end: number, all: number): void => {
      status.textContent = words.range(Math.min(start + 1, end), end, all);
      previous.disabled = start === 0;
      next.disabled = end === all;
    },
  };

  function createButton(text: string, by: number): HTMLButtonElement {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = text;
    button.addEventListener('click', () => {
      turn(by);
      element.parentElement?.scrollIntoView();
    });
    return button;
  }
}
