const TEXTS = '.prose, .verdict, .lede, .lines, .rows p, .rows .wide, .facts, .fd';
/** Milliseconds, so that a pointer that only passes opens nothing, and one on its way to the card does not close it. */
const OPEN_AFTER = 300;
const CLOSE_AFTER = 200;

let wanted: HTMLAnchorElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/**
 * Shows a card about an item while a link to it in running text is pointed at or has the focus by keyboard. The card
 * stays while the pointer is on it, and Escape closes it. What it needs is loaded when it is first wanted; a finger
 * opens links as ever.
 */
export function startPreviews(): void {
  document.addEventListener('pointerover', ({ target, pointerType }) => {
    if (pointerType === 'touch') return;
    const isOnCard = target instanceof Element && target.closest('.preview') !== null;
    const link = isOnCard ? wanted : (findLink(target) ?? findFocused());
    plan(link, link ? OPEN_AFTER : CLOSE_AFTER);
  });
  document.addEventListener('focusin', () => plan(findFocused(), OPEN_AFTER));
  document.addEventListener('focusout', () => plan(null, 0));
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') plan(null, 0);
  });
}

/** Links to items, in texts: rows of lists and drawings say all that a card could. */
function findLink(target: EventTarget | null): HTMLAnchorElement | null {
  const link = target instanceof Element ? target.closest<HTMLAnchorElement>('main a[href*="/items/"]') : null;
  if (!link?.closest(TEXTS) || !/\/items\/[^/]+\/$/.test(link.pathname)) return null;
  return link.pathname === location.pathname ? null : link;
}

function findFocused(): HTMLAnchorElement | null {
  const link = findLink(document.activeElement);
  return link?.matches(':focus-visible') ? link : null;
}

function plan(link: HTMLAnchorElement | null, after: number): void {
  clearTimeout(timer);
  if (link === wanted) return;
  timer = setTimeout(async () => {
    wanted = link;
    const { hideCard, showCard } = await import('./preview-card.ts');
    if (link) await showCard(link, () => wanted === link);
    else hideCard();
  }, after);
}
