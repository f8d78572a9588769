import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type CustomRecord, close, createIndex, type PagefindIndex } from 'pagefind';
import type { Backlog } from '../backlog/model.ts';
import type { SourceFile } from '../backlog/source.ts';
import { listForSearch } from './search-list.ts';
import { createRecords } from './search-records.ts';

/** What the search index is made of and where it goes. */
export interface SearchIndexOptions {
  /** The folder of the built site. */
  readonly outDir: string;
  readonly backlog: Backlog;
  /** The documents' texts, by path relative to the content root. */
  readonly sources: ReadonlyMap<string, SourceFile>;
  /** The path under which the site is served. */
  readonly base: string;
}

/** Records sent to Pagefind at a time: enough to keep it busy, few enough to keep memory flat. */
const BATCH = 200;

/** What Pagefind ships for pages that use its own interface. */
const UNUSED = ['pagefind-ui', 'pagefind-modular-ui', 'pagefind-component-ui', 'pagefind-highlight'];

/**
 * Writes the search index to `pagefind/` and the list of everything that can be found to
 * `search/list.json`. The same backlog always gives the
 * same bytes.
 *
 * @throws when Pagefind reports an error, or a file cannot be written.
 */
export async function writeSearchIndex({ outDir, backlog, sources, base }: SearchIndexOptions): Promise<void> {
  try {
    await writeIndex(createRecords(backlog, sources, base), join(outDir, 'pagefind'));
  } finally {
    await close();
  }
  await mkdir(join(outDir, 'search'), { recursive: true });
  await writeFile(join(outDir, 'search', 'list.json'), JSON.stringify(listForSearch(backlog)));
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
