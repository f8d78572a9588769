import { words } from '#words/filters.ts';

/** The entries of a page that can be narrowed: rows, cards, boxes of a picture, each with the key of what it shows. */
export interface FilteredList {
  readonly keys: ReadonlySet<string>;
  /** True where a script shows what stands on the other pages too. */
  readonly isExplored: boolean;
  /** Shows some of them; all for null. */
  show(keys: ReadonlySet<string> | null): void;
}

/** Finds the list of a page. Parts of the page that hold entries go away with them and count what is left. */
export function findList(): FilteredList {
  const entries = [...document.querySelectorAll<HTMLElement | SVGElement>('[data-filtered]')];
  const groups = [...document.querySelectorAll<HTMLElement>('.sec, [data-filtered-group]')].map((group) => {
    const count = group.querySelector(':scope > header .n, :scope > h2 .n, :scope > h3 .n');
    return { group, count, whole: count?.textContent ?? '', own: entries.filter((entry) => group.contains(entry)) };
  });
  return {
    keys: new Set(entries.map(keyOf)),
    isExplored: document.querySelector('[data-explored], [data-pages]') !== null,
    show: (keys) => {
      for (const entry of entries) leaveOut(entry, keys !== null && !keys.has(keyOf(entry)));
      for (const group of groups) showGroup(group);
      document.dispatchEvent(new CustomEvent('narrowed', { detail: keys }));
    },
  };

  /** A group without an entry that remains is out of the way, unless it is a column that the others are aligned with. */
  function showGroup({ group, count, whole, own }: (typeof groups)[number]): void {
    if (own.length === 0) return;
    const shown = own.filter((entry) => !isOut(entry)).length;
    group.hidden = shown === 0 && group.dataset['filteredGroup'] !== 'column';
    if (count) count.textContent = shown === own.length ? whole : words.of(shown, whole);
  }
}

function keyOf({ dataset }: HTMLElement | SVGElement): string {
  return dataset['filtered'] ?? '';
}

/** An entry of a list goes away; a part of a picture steps back, so that the others keep their places. */
function leaveOut(entry: HTMLElement | SVGElement, isLeft: boolean): void {
  if (entry instanceof SVGElement) entry.classList.toggle('out', isLeft);
  else entry.hidden = isLeft;
}

function isOut(entry: HTMLElement | SVGElement): boolean {
  return entry instanceof SVGElement ? entry.classList.contains('out') : entry.hidden === true;
}
