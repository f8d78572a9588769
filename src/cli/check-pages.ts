import type { CheckPages } from '../backlog/load-backlog.ts';

/** Checks the author pages of a folder. What reads MDX is loaded only where there is a page. */
export function createPageChecker(folder: string): CheckPages {
  return async (pages, backlog, words) => {
    const { readAuthorPages } = await import('../site/author-pages/read-pages.ts');
    return readAuthorPages(folder, pages, backlog, words).faults;
  };
}
