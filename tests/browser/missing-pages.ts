import type { Backlog } from '../../src/backlog/model.ts';
import { listBuiltFiles } from './built-pages.ts';

/** The addresses of a site's own export at which its folder has no page. */
export function findMissingPages(directory: string, backlog: Backlog): string[] {
  const files = new Set(listBuiltFiles(directory));
  const { items, sprints, lanes, documents } = backlog;
  const urls = [...items, ...sprints, ...lanes, ...documents].map(({ url }) => url);
  return urls.filter((url) => !files.has(`${url.slice(1)}index.html`));
}
