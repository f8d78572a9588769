import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type CustomRecord, close, createIndex, type PagefindIndex } from 'pagefind';
import { createRecords, type Searched } from './search-records.ts';

/** What the search index is made of and where it goes. */
export interface SearchIndexOptions extends Searched {
  /** The folder of the built site. */
  readonly outDir: string;
}

/** Records sent to Pagefind at a time: enough to keep it busy, few enough to keep memory flat. */
const BATCH = 200;

/** What Pagefind ships for pages that use its own interface. */
const UNUSED = ['pagefind-ui', 'pagefind-modular-ui', 'pagefind-component-ui', 'pagefind-highlight'];

/**
 * Writes the search index to `pagefind/`. The same backlog always gives the same bytes.
 *
 * @throws when Pagefind reports an error, or a file cannot be written.
 */
export async function writeSearchIndex({ outDir, ...searched }: SearchIndexOptions): Promise<void> {
  try {
    await writeIndex(createRecords(searched), join(outDir, 'pagefind'));
  } finally {
    await close();
  }
}

async function writeIndex(records: readonly CustomRecord[], outputPath: string): Promise<void> {
  // The records choose their language, which is the same for all of them.
  const { index, errors } = await createIndex();
  refuse(errors);
  if (!index) throw new Error('Pagefind made no index and gave no reason');
  for (let start = 0; start < records.length; start += BATCH)
    await addRecords(index, records.slice(start, start + BATCH));
  await rm(outputPath, { recursive: true, force: true });
  refuse((await index.writeFiles({ outputPath })).errors);
  for (const name of UNUSED) {
    for (const extension of ['js', 'css']) await rm(join(outputPath, `${name}.${extension}`), { force: true });
  }
}

async function addRecords(index: PagefindIndex, records: readonly CustomRecord[]): Promise<void> {
  const responses = await Promise.all(records.map((record) => index.addCustomRecord(record)));
  refuse(responses.flatMap(({ errors }, at) => errors.map((error) => `${records[at]?.url}: ${error}`)));
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not index the site: ${errors.join('; ')}`);
}
