import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { workerData } from 'node:worker_threads';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import type { IndexJob } from './search-index.ts';

/** The indexing thread: writes the index of its records and ends. What goes wrong is thrown, and reaches who started it. */

/** Records sent to Pagefind at a time: enough to keep it busy, few enough to keep memory flat. */
const BATCH = 200;

/** What Pagefind ships for pages that use its own interface. */
const UNUSED = ['pagefind-ui', 'pagefind-modular-ui', 'pagefind-component-ui', 'pagefind-highlight'];

try {
  await writeIndex(workerData as IndexJob);
} finally {
  await close();
}

async function writeIndex({ records, folder }: IndexJob): Promise<void> {
  // The records choose their language, which is the same for all of them.
  const { index, errors } = await createIndex();
  refuse(errors);
  if (!index) throw new Error('Pagefind made no index and gave no reason');
  for (let start = 0; start < records.length; start += BATCH)
    await addRecords(index, records.slice(start, start + BATCH));
  await rm(folder, { recursive: true, force: true });
  refuse((await index.writeFiles({ outputPath: folder })).errors);
  for (const name of UNUSED) {
    for (const extension of ['js', 'css']) await rm(join(folder, `${name}.${extension}`), { force: true });
  }
}

async function addRecords(index: PagefindIndex, records: IndexJob['records']): Promise<void> {
  const responses = await Promise.all(records.map((record) => index.addCustomRecord(record)));
  refuse(responses.flatMap(({ errors }, at) => errors.map((error) => `${records[at]?.url}: ${error}`)));
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
}
