import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig } from 'astro';
import type { LoaderContext } from 'astro/loaders';
import { expect, test } from 'vitest';
import { createBacklogSource } from '../../src/site/backlog-source.ts';
import { backlot } from '../../src/site/integration.ts';
import { backlogLoader } from '../../src/site/loader.ts';

const example = join(fileURLToPath(import.meta.url), '../../../content');
const source = createBacklogSource(example, '2031-01-01');
const config = { integrations: [backlot(source, '/')] } as unknown as AstroConfig;

/** Runs a loader as Astro does and returns what it stored and logged. */
async function load(collection: Parameters<typeof backlogLoader>[0]) {
  const stored = new Map<string, { data: unknown; body?: string }>();
  const logged: string[] = [];
  const context = {
    config,
    logger: { info: (message: string) => logged.push(message) },
    store: {
      clear: () => stored.clear(),
      set: (entry: { id: string; data: unknown; body?: string }) => stored.set(entry.id, entry),
    },
    parseData: async ({ data }: { data: unknown }) => data,
  };
  await backlogLoader(collection).load(context as unknown as LoaderContext);
  return { stored, logged };
}

test('every record of the backlog becomes an entry, and none overwrites another', async () => {
  const { backlog } = await source.load();
  const collections = [
    'projects',
    'documents',
    'items',
    'sprints',
    'lanes',
    'lists',
    'dependencies',
    'findings',
  ] as const;
  for (const name of collections) expect((await load(name)).stored.size, name).toBe(backlog[name].length);
});

test('entries are named by project and key, and a document carries its text beside its data', async () => {
  const { backlog, sources } = await source.load();
  const [item] = backlog.items;
  const [document] = backlog.documents;
  if (!item || !document) throw new Error('the example has no items');
  expect((await load('items')).stored.get(`${item.project}/${item.key}`)?.data).toEqual(item);
  const entry = (await load('documents')).stored.get(`${document.project}/${document.slug}`);
  expect(entry?.body).toBe(sources.get(document.file)?.text);
  expect(entry?.data).toEqual(document);
});

test('the settings carry the title and the day', async () => {
  const { config: settings } = await source.load();
  expect((await load('settings')).stored.get('site')?.data).toMatchObject({
    title: settings.title,
    today: '2031-01-01',
  });
});

test('all loaders share one reading, which is logged once', async () => {
  expect(await source.load()).toBe(await source.load());
  expect((await load('items')).logged).toEqual([]);
  expect((await load('findings')).logged).toEqual([
    expect.stringMatching(/^\d+ items in \d+ documents of \d+ projects; /),
  ]);
});

test('after a change the folder is read again', async () => {
  const fresh = createBacklogSource(example, null);
  const first = await fresh.load();
  fresh.reset();
  expect(await fresh.load()).not.toBe(first);
});

test('without the integration a loader says what is missing', async () => {
  const alone = { config: { integrations: [] }, store: { clear: () => undefined } };
  await expect(backlogLoader('items').load(alone as unknown as LoaderContext)).rejects.toThrow('`backlot` is missing');
});
