import { fetchOk } from './fetch-ok.ts';
import { loadWritingSystems } from './writing-systems.ts';

/** Finds entries of a list by their positions, in the sections that they stand in; each section once. */
export type PageLoader = (positions: readonly number[]) => Promise<HTMLElement[]>;

/** Reads the entries of a list that takes several pages from these pages, each loaded once. The pager says where each begins. */
export function loadPages(list: HTMLElement): PageLoader {
  const links = [...(list.querySelector('.pager')?.querySelectorAll<HTMLAnchorElement>('a[data-start]') ?? [])];
  const pages = links.map(({ href, dataset }) => ({ href, start: Number(dataset['start']) }));
  const loaded = new Map<string, Promise<Document>>();
  const load = (href: string): Promise<Document> => {
    const page = loaded.get(href) ?? fetchPage(href);
    loaded.set(href, page);
    page.catch(() => loaded.delete(href));
    return page;
  };
  return async (positions) => {
    const wanted = new Set(positions.map(String));
    const hrefs = new Set(positions.map((at) => pages.findLast(({ start }) => start <= at)?.href ?? ''));
    const documents = await Promise.all([...hrefs].map(load));
    return collectSections(documents, wanted);
  };
}

/** A section that goes on over several pages is one again. */
function collectSections(pages: readonly Document[], wanted: ReadonlySet<string>): HTMLElement[] {
  const sections = new Map<string, HTMLElement>();
  for (const page of pages) {
    for (const section of page.querySelectorAll<HTMLElement>('main [data-pages] .sec')) {
      const entries = [...section.querySelectorAll<HTMLElement>('[data-filtered]')].filter(({ dataset }) =>
        wanted.has(dataset['filtered'] ?? ''),
      );
      if (entries.length === 0) continue;
      const known = sections.get(section.id) ?? emptySection(section);
      sections.set(section.id, known);
      known.lastElementChild?.append(...entries.map((entry) => document.importNode(entry, true)));
    }
  }
  return [...sections.values()];
}

/** Its head without what counts the entries of the whole list; its id stays with the section of the page. */
function emptySection(section: HTMLElement): HTMLElement {
  const copy = document.importNode(section, true);
  copy.removeAttribute('id');
  copy.lastElementChild?.replaceChildren();
  for (const count of copy.querySelectorAll('h2 .n, [data-part]')) count.remove();
  return copy;
}

async function fetchPage(href: string): Promise<Document> {
  void loadWritingSystems();
  const page = await (await fetchOk(href)).text();
  return new DOMParser().parseFromString(page, 'text/html');
}
