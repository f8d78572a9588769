import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { startSearchIndex } from '../../../src/site/search-index.ts';
import { sampleBacklog, sampleSources } from '../sample-backlog.ts';

vi.setConfig({ testTimeout: 60_000 });

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

async function createFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'search-'));
  folders.push(folder);
  return folder;
}

async function build(backlog = sampleBacklog): Promise<string> {
  const outDir = await createFolder();
  const searched = { backlog, sources: sampleSources, pages: [], base: '/base/', language: 'en' };
  await startSearchIndex(searched, join(outDir, 'work')).finish(outDir);
  return outDir;
}

/** Every file below a folder with the hash of its bytes. */
async function hashFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = files.map(async (file) => {
    const hash = createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
    return `${file.slice(folder.length)} ${hash}`;
  });
  return (await Promise.all(hashes)).sort();
}

describe('the search index', () => {
  test('has the same bytes each time', async () => {
    const first = await hashFiles(await build());
    expect(first.length).toBeGreaterThan(sampleBacklog.items.length);
    expect(await hashFiles(await build())).toEqual(first);
  });

  test('holds one record for each item, sprint, lane and document', async () => {
    const { items, sprints, lanes, documents } = sampleBacklog;
    const entry = JSON.parse(await readFile(join(await build(), 'pagefind', 'pagefind-entry.json'), 'utf8'));
    const count = items.length + sprints.length + lanes.length + documents.length;
    expect(entry.languages).toMatchObject({ en: { page_count: count } });
    expect(Object.keys(entry.languages)).toEqual(['en']);
  });

  test('brings the script that searches, and no interface that the site does not use', async () => {
    const names = await readdir(join(await build(), 'pagefind'));
    expect(names).toContain('pagefind.js');
    expect(names.filter((name) => /ui|highlight/.test(name))).toEqual([]);
  });

  test('fails where it cannot be written', async () => {
    const outDir = await createFolder();
    await writeFile(join(outDir, 'file'), '');
    const searched = { backlog: sampleBacklog, sources: sampleSources, pages: [], base: '/', language: 'en' };
    await expect(startSearchIndex(searched, join(outDir, 'file', 'work')).finish(outDir)).rejects.toThrow('ENOTDIR');
    await expect(startSearchIndex(searched, join(outDir, 'work')).finish(join(outDir, 'file'))).rejects.toThrow();
  });
});
