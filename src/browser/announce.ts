/** How long a note stays in sight, in milliseconds. */
const SHOWN = 2_500;

let note: HTMLElement | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Says a short text at the foot of the window, to screen readers too. */
export function announce(text: string): void {
  note ??= createNote();
  clearTimeout(timer);
  // A region that is new must be there before its text is, or it is not heard.
  timer = setTimeout(() => {
    note?.replaceChildren(text);
    timer = setTimeout(() => note?.replaceChildren(), SHOWN);
  }, 50);
}

function createNote(): HTMLElement {
  const element = document.createElement('p');
  element.className = 'note';
  element.role = 'status';
  document.body.append(element);
  return element;
}
