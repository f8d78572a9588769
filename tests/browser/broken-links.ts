import { type BuiltPage, listBuiltFiles, readBuiltPages } from './built-pages.ts';

const ORIGIN = 'https://site.invalid';
const ADDRESS_ATTRIBUTES = ['href', 'xlink:href', 'src', 'action', 'poster', 'data'];
const OUTWARD = new Set(['http:', 'https:', 'mailto:']);
/** The page for a miss is shown at any depth, so only links from the root of the host work on it. */
const MISS = '404.html';
const MISS_ADDRESS = 'no/such/page/';

/**
 * The links of a built site that lead nowhere, as `file: link (why)`: to a file that is not there, out of the base path,
 * to a fragment that no element has, or to a scheme that is not for reading.
 */
export function findBrokenLinks(directory: string, base: string): string[] {
  const pages = readBuiltPages(directory);
  const files = new Set(listBuiltFiles(directory));
  const byFile = new Map(pages.map((page) => [page.file, page]));
  return pages.flatMap((page) =>
    linksOf(page).flatMap((link) => {
      const isOwn = link.startsWith('#');
      const fault = isOwn ? findLost(page, link) : findFault(resolve(page, link, base), base, files, byFile);
      return fault === undefined ? [] : [`${page.file}: ${link} (${fault})`];
    }),
  );
}

function findFault(
  url: URL,
  base: string,
  files: ReadonlySet<string>,
  pages: ReadonlyMap<string, BuiltPage>,
): string | undefined {
  if (!OUTWARD.has(url.protocol)) return `scheme ${url.protocol}`;
  if (url.origin !== ORIGIN) return undefined;
  if (!url.pathname.startsWith(base)) return 'outside the base path';
  const path = decodeURIComponent(url.pathname.slice(base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!files.has(file)) return 'no such file';
  return findLost(pages.get(file), url.hash);
}

function findLost(page: BuiltPage | undefined, hash: string): string | undefined {
  const fragment = decodeURIComponent(hash.slice(1));
  return fragment === '' || !page || page.ids.has(fragment) ? undefined : 'no such fragment';
}

function linksOf(page: BuiltPage): string[] {
  return page.elements.flatMap(({ attributes }) => ADDRESS_ATTRIBUTES.flatMap((name) => attributes.get(name) ?? []));
}

function resolve(page: BuiltPage, link: string, base: string): URL {
  const address = page.file === MISS ? MISS_ADDRESS : page.file.replace(/(^|\/)index\.html$/, '$1');
  return new URL(link, ORIGIN + base + address);
}
