/** Pixels between two notes. */
const GAP = 12;

/**
 * Brings the findings of a table or a code block beside their lines. They stand in front of it, because what scrolls
 * would cut them off, and stay there where the page has no margin.
 */
export function placeNotes(article: HTMLElement): void {
  const place = (): void => {
    for (const group of article.querySelectorAll<HTMLElement>('.asides.apart')) {
      const isBeside = getComputedStyle(group).float !== 'none';
      let end = group.getBoundingClientRect().top - GAP;
      for (const note of group.children as HTMLCollectionOf<HTMLElement>) {
        const wanted = isBeside ? topOfLine(note) : null;
        note.style.marginTop = '';
        if (!isBeside) continue;
        const top = Math.max(end + GAP, wanted ?? 0);
        note.style.marginTop = `${top - end - (note === group.firstElementChild ? GAP : 0)}px`;
        end = top + note.getBoundingClientRect().height;
      }
    }
  };
  new ResizeObserver(place).observe(article);
}

function topOfLine(note: Element): number | null {
  const line = note.querySelector<HTMLAnchorElement>('.code a[href^="#L"]')?.hash.slice(1);
  return (line && document.getElementById(line)?.getBoundingClientRect().top) || null;
}
