import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/backlog/model.ts';
import { createBacklogSource } from '../../../src/site/backlog-source.ts';

const read = async (folder: string) => {
  const source = createBacklogSource(join(fileURLToPath(import.meta.url), '..', folder), null);
  return (await source.load()).pages;
};

test('each file is a page, those whose name begins with a line below are parts of pages', async () => {
  const { pages, faults } = await read('content');
  expect(faults).toEqual([]);
  expect(pages.map(({ record }) => record)).toEqual([
    {
      slug: 'notes',
      file: 'pages/notes.md',
      title: 'Notes',
      description: 'Plain words.',
      project: null,
      order: 1,
      hasHeading: false,
    },
    {
      slug: 'harbour-report',
      file: 'pages/harbour-report.mdx',
      title: 'Harbour report',
      description: null,
      project: 'ferry',
      order: null,
      hasHeading: true,
    },
  ]);
});

describe('what is wrong with a page', () => {
  let faults: readonly Finding[] = [];
  let told: readonly string[] = [];

  beforeAll(async () => {
    ({ faults } = await read('faulty'));
    told = faults.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);
  });

  test.each([
    'pages/faults.mdx:2:1 unknown setting `titel`',
    'pages/faults.mdx:5:34 `status` is never `redy`',
    'pages/faults.mdx:5:40 `limit` must be a whole number from 1, not `3`',
    'pages/faults.mdx:7:16 there is no item `F-3`',
    'pages/faults.mdx:7:28 there is no component `<Itm>`',
    'pages/faults.mdx:7:49 `<Item>` lacks the prop `id`',
    'pages/faults.mdx:9:27 `<ItemTable>` has no prop `colums`',
    'pages/faults.mdx:9:42 there is no sprint `Sprint 2`',
    'pages/faults.mdx:11:6 `style` does nothing here: the content security policy of the site forbids it',
    'pages/faults.mdx:11:25 `onclick` does nothing here: the content security policy of the site forbids it',
    'pages/faults.mdx:13:1 `<script>` does nothing here: the content security policy of the site forbids it',
    'pages/open.mdx:3:1 not MDX: expected a closing tag for `<ItemTable>`',
    'pages/plain.md:2:10 there is no project `fery`',
    'pages/plain.md:7:1 `<ItemTable>` is a component, and this page is plain Markdown',
    'pages/twin.mdx:1:1 `pages/twin.mdx` and `pages/Twin.md` have the same address, /pages/twin/',
  ])('%s', (fault) => {
    expect(told).toContain(fault);
  });

  test('and nothing else: what only rendering gives is not judged before', () => {
    expect(told).toHaveLength(15);
  });

  test('with what is allowed and what may be meant', () => {
    const helpOf = (words: string) => faults.find(({ message }) => message.includes(words))?.help;
    expect(helpOf('`redy`')).toMatch(/^Did you mean `ready`\? Allowed: blocked, in-progress, /);
    expect(helpOf('`colums`')).toBe('Did you mean `columns`? Allowed: where, sort, columns, limit, project, title.');
    expect(helpOf('`<Itm>`')).toMatch(/^Did you mean `Item`\? Components: ItemTable, Item, /);
    expect(helpOf('`fery`')).toBe('Did you mean `ferry`? Projects: ferry.');
  });
});
