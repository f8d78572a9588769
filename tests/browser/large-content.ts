import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { generateBacklog } from '../bench/generate-backlog.ts';
import { projectRoot } from '../runners/run-command.ts';
import { largeSite } from './site.ts';

/** Enough for several pages of items, in one project. */
const ITEMS = 1000;
const DOCUMENTS = 20;

/** Writes the documents of the site whose lists take several pages. */
export async function writeLargeContent(): Promise<void> {
  const root = join(projectRoot, largeSite.content);
  await rm(root, { recursive: true, force: true });
  for (const { path, text } of generateBacklog(ITEMS, DOCUMENTS)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}
