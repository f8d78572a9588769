/** Pixels from the upper edge of the window to the line that is being read, below the header. */
const READING_LINE = 128;

interface Part {
  readonly link: HTMLAnchorElement;
  readonly heading: Element;
}

/**
 * Marks in an outline the part of the page that is being read, and keeps its link in sight. `name` shows what it is
 * called while the outline is folded.
 */
export function followOutline(outline: HTMLDetailsElement, name: HTMLElement): void {
  const parts = [...outline.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].flatMap((link): Part[] => {
    const heading = document.getElementById(link.hash.slice(1));
    return heading ? [{ link, heading }] : [];
  });
  let current: Part | undefined;
  let isAsked = false;

  const update = (): void => {
    isAsked = false;
    const line = readingLine();
    const next = parts.findLast(({ heading }) => heading.getBoundingClientRect().top <= line);
    if (next === current) return;
    current?.link.removeAttribute('aria-current');
    next?.link.setAttribute('aria-current', 'location');
    name.textContent = next?.link.textContent ?? '';
    if (next) keepInSight(outline, next.link);
    current = next;
  };
  const ask = (): void => {
    if (!isAsked) requestAnimationFrame(update);
    isAsked = true;
  };
  addEventListener('scroll', ask, { passive: true });
  addEventListener('resize', ask, { passive: true });
  outline.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('nav a')) outline.open = false;
  });
  update();
}

/** Near the end of the page it sinks to the lower edge, so that the last parts have their turn too. */
function readingLine(): number {
  const root = document.documentElement;
  const way = root.scrollHeight - innerHeight;
  const zone = Math.min(innerHeight, way);
  const share = zone > 0 ? Math.max(0, 1 - (way - scrollY) / zone) : 0;
  return READING_LINE + share * (innerHeight - READING_LINE);
}

/** Scrolls the outline alone: the page stays where its reader put it. */
function keepInSight(outline: HTMLElement, link: HTMLElement): void {
  const [box, own] = [outline.getBoundingClientRect(), link.getBoundingClientRect()];
  if (own.top < box.top) outline.scrollTop += own.top - box.top;
  if (own.bottom > box.bottom) outline.scrollTop += own.bottom - box.bottom;
}
