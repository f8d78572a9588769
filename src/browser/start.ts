import { painted } from './painted.ts';

type Start = () => void;

/**
 * What brings a part of a page to life, where the page has that part. They start in this order: what shows a list listens
 * before the list is narrowed.
 */
const parts: readonly (readonly [selector: string, load: () => Promise<Start>])[] = [
  ['body', () => import('./every-page.ts').then(({ startEveryPage }) => startEveryPage)],
  ['button[data-copy]', () => import('./copy.ts').then(({ startCopying }) => startCopying)],
  ['.prov', () => import('./dismiss.ts').then(({ startDismissing }) => startDismissing)],
  ['article.prose', () => import('./document.ts').then(({ startDocument }) => startDocument)],
  ['[data-graph]', () => import('./graph.ts').then(({ startGraphs }) => startGraphs)],
  ['[data-table]', () => import('./tables.ts').then(({ startTables }) => startTables)],
  ['[data-table-tools]', () => import('./items.ts').then(({ startItems }) => startItems)],
  ['[data-pages]', () => import('./narrowed-pages.ts').then(({ startNarrowedPages }) => startNarrowedPages)],
  ['[data-filters]', () => import('./filters.ts').then(({ startFilters }) => startFilters)],
  ['[data-missing]', () => import('./missing.ts').then(({ startMissing }) => startMissing)],
];

void start();

/** What people read comes first: a script takes neither line nor time before it can be read. */
async function start(): Promise<void> {
  await painted();
  const present = parts.filter(([selector]) => document.querySelector(selector));
  const loaded = await Promise.allSettled(present.map(([, load]) => load()));
  for (const part of loaded) {
    if (part.status === 'fulfilled') part.value();
    else reportError(part.reason);
    await breathe();
  }
  document.documentElement.dataset['scripts'] = 'started';
}

/** Lets the browser answer whoever types or taps meanwhile. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
