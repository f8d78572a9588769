/** What a reader steps through: rows of lists and tables, cards, hits and findings, each by its first link. */
const ENTRIES = 'main :is(.rows > li, tbody > tr, .board li, .hits li, .fd)';

/** Moves the focus to the entry after or before the one that has it; at first to one in sight. */
export function stepThrough(direction: 1 | -1): void {
  const links = [...document.querySelectorAll(ENTRIES)].flatMap((entry) => findLink(entry));
  if (links.length === 0) return;
  const { activeElement } = document;
  const current = links.findIndex((link) => link === activeElement || isAround(link, activeElement));
  const next = current < 0 ? links.findIndex(isInSight) : current + direction;
  const link = links[Math.min(Math.max(next, 0), links.length - 1)];
  link?.focus();
  link?.scrollIntoView({ block: 'nearest' });
}

function findLink(entry: Element): HTMLAnchorElement[] {
  const link = entry.querySelector<HTMLAnchorElement>('a[href]');
  return link?.checkVisibility() ? [link] : [];
}

function isAround(link: HTMLAnchorElement, focused: Element | null): boolean {
  const entry = link.closest(ENTRIES);
  return focused !== null && focused !== document.body && (entry?.contains(focused) ?? false);
}

function isInSight(link: HTMLAnchorElement): boolean {
  return link.getBoundingClientRect().top >= 0;
}
