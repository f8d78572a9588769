/** A part of a group that stands on one page: from `start` up to `end`, without it. */
export interface Slice {
  readonly group: number;
  readonly start: number;
  readonly end: number;
}

export interface PagerLink {
  readonly number: number;
  readonly href: string;
  readonly holds: string;
  /** Where in the whole list the page begins, from 0. */
  readonly start: number;
}

/** The way through pages that share one list. */
export interface PagerView {
  readonly previous: string | null;
  readonly next: string | null;
  readonly current: number;
  /** `holds` names the first and the last group of a page. */
  readonly pages: readonly PagerLink[];
}

/**
 * Cuts a list of groups, given by their sizes, into pages of at most `most` entries. Each entry stands on exactly one page,
 * in order. A group stays whole where that leaves no page less than half full.
 */
export function cutPages(sizes: readonly number[], most: number): Slice[][] {
  const pages: Slice[][] = [[]];
  let room = most;
  const turn = () => {
    pages.push([]);
    room = most;
  };
  for (const [group, size] of sizes.entries()) {
    if (size > room && (room === 0 || (size <= most && room <= most / 2))) turn();
    for (let start = 0; start < size; ) {
      if (room === 0) turn();
      const end = Math.min(size, start + room);
      pages.at(-1)?.push({ group, start, end });
      room -= end - start;
      start = end;
    }
  }
  return pages;
}

/** The way through pages, seen from one of them. Null when there is only one. `titles` are those of the groups. */
export function showPager(
  pages: readonly (readonly Slice[])[],
  titles: readonly string[],
  current: number,
  hrefOf: (page: number) => string,
): PagerView | null {
  if (pages.length < 2) return null;
  let start = 0;
  return {
    previous: current > 1 ? hrefOf(current - 1) : null,
    next: current < pages.length ? hrefOf(current + 1) : null,
    current,
    pages: pages.map((slices, at) => {
      const ends = [slices[0], slices.at(-1)].map((slice) => titles[slice?.group ?? 0] ?? '');
      const link = { number: at + 1, href: hrefOf(at + 1), holds: [...new Set(ends)].join(' – '), start };
      start += slices.reduce((sum, slice) => sum + slice.end - slice.start, 0);
      return link;
    }),
  };
}
