import { resolve } from 'node:path';
import type { AstroConfig } from 'astro';
import { type LoadedBacklog, loadBacklog } from '../backlog/load-backlog.ts';

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
}

/** The backlog of one content folder, read once however often it is asked for. */
export interface BacklogSource {
  /** Absolute path of the content folder. */
  readonly root: string;
  /** @throws when the folder cannot be read at all. */
  load(): Promise<SiteContent>;
  /** Lets the next `load` read the folder again. */
  reset(): void;
}

/** Makes the source of a content folder. Nothing is read before the first `load`. */
export function createBacklogSource(content: string, today: string | null): BacklogSource {
  const root = resolve(content);
  let loaded: Promise<SiteContent> | undefined;
  return {
    root,
    load: () => {
      loaded ??= loadBacklog(root, { today }).then((backlog) => ({ ...backlog, today }));
      return loaded;
    },
    reset: () => {
      loaded = undefined;
    },
  };
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
