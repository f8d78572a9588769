import { resolve, sep } from 'node:path';
import type { AstroConfig } from 'astro';
import { type CheckPages, type LoadedBacklog, loadBacklog } from '../backlog/load-backlog.ts';
import { type AuthorPages, readAuthorPages } from './author-pages/read-pages.ts';
import { type Drawings, normaliseSource } from './mermaid/drawing.ts';
import { type Checkout, readCheckout } from './read-checkout.ts';
import { readHistory } from './read-history.ts';

/** The name of the integration through which everything in one Astro process shares one backlog. */
export const INTEGRATION = 'backlot';

declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** The backlog of this site, read at the first call and after each change of the content. */
      'backlot:load': () => Promise<SiteContent>;
    }
  }
}

/** What a site is made of. */
export interface SiteContent extends LoadedBacklog {
  /** The day that lateness is counted to; null when it is when the documents were last updated. */
  readonly today: string | null;
  /** Where the documents are kept; null when the settings do not say. */
  readonly checkout: Checkout | null;
  /** When each file of the content was last committed, by path; empty where no history is known. */
  readonly changed: Readonly<Record<string, string>>;
  /** The diagrams that stand in the documents. */
  readonly drawings: Drawings;
  /** The pages that authors wrote beside their documents. */
  readonly pages: AuthorPages;
}

/** The backlog of one content folder, read once however often it is asked for. */
export interface BacklogSource {
  /** Absolute path of the content folder. */
  readonly root: string;
  /** @throws when the folder cannot be read at all. */
  load(): Promise<SiteContent>;
  /** Lets the next `load` read the folder again. */
  reset(): void;
  /** The path of a file relative to the content folder; undefined for a file outside. */
  nameOf(path: string): string | undefined;
}

/** Draws Mermaid sources, each once. */
export type Draw = (sources: readonly string[]) => Promise<Drawings>;

/** Makes the source of a content folder. Nothing is read before the first `load`; without `draw`, diagrams stay text. */
export function createBacklogSource(content: string, today: string | null, draw?: Draw): BacklogSource {
  const root = resolve(content);
  let loaded: Promise<SiteContent> | undefined;
  return {
    root,
    load: () => {
      loaded ??= readContent(root, today, draw);
      return loaded;
    },
    reset: () => {
      loaded = undefined;
    },
    nameOf: (path) =>
      path.startsWith(root + sep)
        ? path
            .slice(root.length + 1)
            .split(sep)
            .join('/')
        : undefined,
  };
}

async function readContent(root: string, today: string | null, draw: Draw | undefined): Promise<SiteContent> {
  let drawings: Drawings = new Map();
  let pages: AuthorPages = { pages: [], faults: [] };
  const drawAll = async (sources: readonly string[]) => {
    drawings = (await draw?.(sources)) ?? drawings;
    return sources.flatMap((source) => drawings.get(normaliseSource(source)) ?? []);
  };
  const checkPages: CheckPages = async (sources, backlog, words) => {
    pages = readAuthorPages(root, sources, backlog, words);
    return pages.faults;
  };
  const loaded = await loadBacklog(root, { today, checkPages, ...(draw ? { draw: drawAll } : {}) });
  const { repository } = loaded.config;
  const checkout = repository && (await readCheckout(root, repository));
  return { ...loaded, today, drawings, checkout, changed: await readHistory(root), pages };
}

/**
 * The backlog that an Astro process works on. Content loaders run in modules of their own, apart from those of the
 * configuration; what both can see is the resolved configuration.
 */
export function loadFrom(config: Pick<AstroConfig, 'integrations'>): Promise<SiteContent> {
  const load = config.integrations.find(({ name }) => name === INTEGRATION)?.hooks['backlot:load'];
  if (!load) throw new Error(`The integration \`${INTEGRATION}\` is missing in the Astro configuration`);
  return load();
}
