import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { CustomRecord } from 'pagefind';
import { moveFiles } from './move-files.ts';
import { createRecords, type Searched } from './search-records.ts';

/** What the indexing thread is given. */
export interface IndexJob {
  readonly records: readonly CustomRecord[];
  /** The folder that it makes and fills. */
  readonly folder: string;
}

/** An index in the making. */
export interface SearchIndexing {
  /**
   * Puts the index into the folder of the built site, as `pagefind/`, once it is made.
   *
   * @throws when Pagefind reports an error, or a file cannot be written.
   */
  finish(outDir: string): Promise<void>;
}

/**
 * Begins to make the search index, in a thread of its own while pages are built: Pagefind takes half as long as they do.
 * `folder` is where the index grows. The same backlog always gives the same bytes.
 */
export function startSearchIndex(searched: Searched, folder: string): SearchIndexing {
  const job: IndexJob = { records: createRecords(searched), folder };
  const thread = new Worker(new URL('./search-index-thread.ts', import.meta.url), { workerData: job });
  // Nobody waits for the index of a build that failed.
  thread.unref();
  const { promise: ended, resolve, reject } = Promise.withResolvers<void>();
  thread.once('error', reject).once('exit', () => resolve());
  ended.catch(() => undefined);
  return {
    finish: async (outDir) => {
      thread.ref();
      await ended;
      const target = join(outDir, 'pagefind');
      await rm(target, { recursive: true, force: true });
      await moveFiles(folder, target);
    },
  };
}
