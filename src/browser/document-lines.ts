import { words as copying } from '#words/copy.ts';
import { words } from '#words/reading.ts';
import { fragmentOf, type LineRange, parseRange, rangeOf } from './line-range.ts';

/** What begins on a line of the document. */
interface Line {
  readonly number: number;
  readonly element: HTMLElement;
}

/**
 * Gives the lines of a document addresses that can be picked up: the number beside a line that is pointed at is a link,
 * the arrow keys lead it from line to line, with the shift key it takes in all lines between. The lines that the address
 * names are marked, and `tools` stands at them. The box around the article is what both are placed in.
 */
export function addressLines(article: HTMLElement, tools: HTMLElement): void {
  const lines = [...article.querySelectorAll<HTMLElement>('[data-n]')].map((element) => ({
    number: Number(element.dataset['n']),
    element,
  }));
  const lineOf = new Map(lines.map((line) => [line.element, line]));
  const [first] = lines;
  if (!first) return;
  const showTools = fillTools(tools);
  const number = document.createElement('a');
  number.className = 'ln';
  let at = first;
  // Where a range began that the shift key extends.
  let start = first.number;

  const move = (line: Line, isExtended: boolean): void => {
    at = line;
    const range = isExtended ? rangeOf(start, line.number) : rangeOf(line.number, line.number);
    if (!isExtended) start = line.number;
    number.href = fragmentOf(range);
    number.textContent = String(line.number);
    number.setAttribute('aria-label', words.lines(range.from, range.to));
    number.style.top = `${topOf(line.element, article)}px`;
    if (isExtended) light(lines, range);
  };
  const obey = (): void => {
    const range = parseRange(location.hash);
    light(lines, range);
    const target = range && lines.find((line) => line.number >= range.from);
    showTools(range, target ? topOf(target.element, article) : 0);
    if (!range || !target) return;
    move(target, false);
    // The browser itself finds single lines alone.
    if (range.from !== range.to) target.element.scrollIntoView();
  };

  article.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch' || !(target instanceof Element) || number === document.activeElement) return;
    const element = target.closest<HTMLElement>('[data-n]');
    const line = element && lineOf.get(element);
    if (line && line !== at) move(line, false);
  });
  number.addEventListener('click', (event) => {
    const chosen = parseRange(location.hash);
    if (!event.shiftKey || event.detail === 0 || !chosen) return;
    event.preventDefault();
    location.hash = fragmentOf(rangeOf(chosen.from, at.number));
  });
  number.addEventListener('keydown', (event) => {
    const next = lines[findStep(event.key, lines.indexOf(at), lines.length)];
    if (!next) return;
    event.preventDefault();
    // What a focused link says is only said again when the focus comes to it.
    number.blur();
    move(next, event.shiftKey);
    next.element.scrollIntoView({ block: 'nearest' });
    number.focus({ preventScroll: true });
  });
  number.addEventListener('blur', () => light(lines, parseRange(location.hash)));
  addEventListener('hashchange', obey);

  article.before(number);
  move(first, false);
  obey();
}

function findStep(key: string, at: number, count: number): number {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : -1;
}

function light(lines: readonly Line[], range: LineRange | null): void {
  for (const { number, element } of lines) {
    element.classList.toggle('lit', range !== null && number >= range.from && number <= range.to);
  }
}

function topOf(element: HTMLElement, article: HTMLElement): number {
  return element.getBoundingClientRect().top - article.getBoundingClientRect().top;
}

/** Says which lines the address names, copies it, and leads to them in the repository's editor. */
function fillTools(tools: HTMLElement): (range: LineRange | null, top: number) => void {
  const name = tools.querySelector('span');
  const copy = tools.querySelector('button');
  const edit = tools.querySelector('a');
  const template = edit?.getAttribute('href') ?? '';
  copy?.addEventListener('click', async () => {
    const isCopied = await navigator.clipboard.writeText(location.href).then(
      () => true,
      () => false,
    );
    if (name) name.textContent = isCopied ? copying.copied : copying.notCopied;
  });
  addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || tools.hidden || document.querySelector('dialog[open], :popover-open')) return;
    const place = scrollY;
    history.replaceState(null, '', location.pathname + location.search);
    dispatchEvent(new HashChangeEvent('hashchange'));
    scrollTo({ top: place, behavior: 'instant' });
  });
  return (range, top) => {
    tools.hidden = range === null;
    tools.style.top = `${top}px`;
    if (!range) return;
    if (name) name.textContent = words.lines(range.from, range.to);
    if (edit) edit.href = template.replace('{line}', String(range.from));
  };
}
