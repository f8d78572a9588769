import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, dev } from 'astro';
import { wordsIn } from '../words/by-language.ts';
import { createAstroConfig, packageRoot, type SiteOptions } from './astro-config.ts';
import { createPageError } from './author-pages/fault.ts';
import { describeFaults } from './author-pages/read-pages.ts';
import { loadFrom } from './backlog-source.ts';
import { moveFiles } from './move-files.ts';

export interface BuildOptions extends SiteOptions {
  /** The folder that the site is written to. Made when it is missing. */
  readonly out: string;
}

export interface ServeOptions extends SiteOptions {
  readonly host?: string | undefined;
  readonly port?: number | undefined;
}

/** A running development server. */
export interface ServedSite {
  readonly url: string;
  stop(): Promise<void>;
}

/** What every site built by Backlot has at its root, and nothing else is likely to. */
const MARK = 'backlog.schema.json';

/**
 * Builds the site of a content folder. What `out` held before is removed only if it was built by Backlot. Builds into
 * different folders may run at the same time: each has a work folder of its own.
 *
 * @throws when the content cannot be read, when `out` holds something else than a site of Backlot, or when a page
 * cannot be built.
 */
export async function buildSite({ out, ...site }: BuildOptions): Promise<void> {
  const target = resolve(out);
  await refuseForeignFolder(target);
  await withWorkFolder(async (work) => {
    const built = join(work, 'site');
    const config = await configure(work, site, { outDir: built });
    await refuseFaults(config);
    await build(config);
    await replaceContents(target, built);
  });
}

/** Serves the site of a content folder and shows each change of a document at once. Search needs a build. */
export async function serveSite({ host, port, ...site }: ServeOptions): Promise<ServedSite> {
  const work = await createWorkFolder();
  const config = await configure(work, site, { server: { host: host ?? false, port: port ?? 4321 } });
  const { address, stop } = await dev(config);
  const name = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: new URL(config.base, `http://${name}:${address.port}/`).href,
    stop: async () => {
      await stop();
      await rm(work, { recursive: true, force: true });
    },
  };
}

/** Pages of authors are checked before anything is built, all of them at once. */
async function refuseFaults(config: Parameters<typeof loadFrom>[0]): Promise<void> {
  const { pages, config: settings } = await loadFrom(config);
  const faults = describeFaults(pages, wordsIn(settings.language));
  if (faults !== null) throw createPageError(faults);
}

async function configure<More extends object>(work: string, site: SiteOptions, more: More) {
  const config = await createAstroConfig(site);
  return {
    ...config,
    ...more,
    configFile: false as const,
    root: work,
    cacheDir: join(work, 'cache'),
    logLevel: 'warn' as const,
    vite: { ...config.vite, cacheDir: join(work, 'vite') },
  };
}

/** Inside the package, so that what is bundled there finds the packages it imports. */
async function createWorkFolder(): Promise<string> {
  const parent = join(packageRoot, '.backlot');
  await mkdir(parent, { recursive: true });
  return mkdtemp(join(parent, 'work-'));
}

async function withWorkFolder(use: (work: string) => Promise<void>): Promise<void> {
  const work = await createWorkFolder();
  try {
    await use(work);
  } finally {
    // A build that failed may still be writing.
    await rm(work, { recursive: true, force: true, maxRetries: 10 });
  }
}

async function refuseForeignFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  if (names.length > 0 && !names.includes(MARK)) {
    throw new Error(`${folder} is not empty and holds no site of Backlot: choose another folder, or empty it`);
  }
}

/** Keeps the folder itself, which may be a mount point. The mark is there all the time, so that a next build may go on. */
async function replaceContents(folder: string, from: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await moveFiles(join(from, MARK), join(folder, MARK));
  for (const name of await readdir(folder)) if (name !== MARK) await rm(join(folder, name), { recursive: true });
  for (const name of await readdir(from)) await moveFiles(join(from, name), join(folder, name));
}
