import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { foldName } from '../../../src/backlog/fold-name.ts';
import { findParts, lastStep, readPart } from '../../../src/browser/search-list.ts';
import { indexBacklog } from '../../../src/site/backlog-index.ts';
import { listForSearch } from '../../../src/site/views/search-list.ts';
import { sampleBacklog } from '../sample-backlog.ts';

const pages = [
  {
    slug: 'tide',
    file: 'pages/tide.mdx',
    title: 'Tide',
    description: null,
    project: null,
    order: null,
    hasHeading: true,
  },
];

function listOf(items = sampleBacklog.items) {
  const settings = { title: 'Plans', today: null, checkout: null, pages };
  return listForSearch(indexBacklog({ ...sampleBacklog, items }, new Map(), settings));
}

describe('the list of all pages', () => {
  const parts = listOf();
  const hits = parts.flatMap((part) => readPart(part, '/base/'));
  const byUrl = new Map(hits.map((hit) => [hit.url, hit]));

  test('says of each record what the backlog says', () => {
    const { items, sprints, lanes, documents } = sampleBacklog;
    for (const { url, title } of [...items, ...sprints, ...lanes, ...documents])
      expect(byUrl.get(`/base${url}`)).toMatchObject({ title });
    for (const item of items) {
      const [source] = item.sources;
      expect(byUrl.get(`/base${item.url}`)).toMatchObject({
        kind: 'item',
        id: item.id ?? '',
        status: item.status?.class ?? 'unstated',
        source: `${source?.file}:${source?.line}`,
      });
    }
    const [document] = documents;
    expect(byUrl.get(`/base${document?.url}`)).toMatchObject({ kind: 'document', status: '', source: document?.file });
  });

  test('has the overview, the sections and the pages of authors, and says how many projects there are', () => {
    const [project] = sampleBacklog.projects;
    expect(byUrl.get(`/base/${project?.slug}/`)).toMatchObject({ kind: 'page', title: project?.title });
    expect(byUrl.get(`/base/${project?.slug}/board/`)).toMatchObject({ kind: 'page', title: 'Board' });
    expect(byUrl.get('/base/pages/tide/')).toMatchObject({ kind: 'page', title: 'Tide', project: '' });
    expect(parts[0]?.projectCount).toBe(sampleBacklog.projects.length);
  });
});

describe('a large list', () => {
  const [item] = sampleBacklog.items;
  if (!item) throw new Error('the sample has no item');
  const many = Array.from({ length: 4_500 }, (_, at) => {
    const key = `t-${at}`;
    return { ...item, key, id: `T-${at}`, title: `Task ${at} of many`, url: `/${item.project}/items/${key}/` };
  });
  const parts = listOf(many);

  test('comes in parts of a few kilobytes, each sorted behind the one before', () => {
    expect(parts).toHaveLength(5);
    for (const part of parts) expect(gzipSync(JSON.stringify(part)).length).toBeLessThan(25_000);
    const names = parts.flatMap((part) => readPart(part, '/').map(({ url }) => foldName(lastStep(url))));
    expect(names).toEqual(names.toSorted());
    expect(parts[0]?.starts).toEqual(parts.map((part) => foldName(lastStep(readPart(part, '/')[0]?.url ?? ''))));
  });

  test('an id is in the parts that its beginning leads to', () => {
    const { starts = [] } = parts[0] ?? {};
    for (const typed of ['T-0', 't44', 'T 999', 'T-4499']) {
      const found = findParts(starts, typed).flatMap((number) => readPart(parts[number] ?? never(), '/'));
      const known = new Set(found.map(({ id }) => id));
      const meant = many.filter(({ id }) => foldName(id).startsWith(foldName(typed)));
      expect(meant.length).toBeGreaterThan(0);
      expect(meant.filter(({ id }) => !known.has(id))).toEqual([]);
    }
    expect(findParts(starts, 'T-4499').length).toBeLessThanOrEqual(2);
    expect(findParts(starts, '')).toHaveLength(parts.length);
  });
});

test.each([
  ['S4-1', 's41'],
  [' S4 1', 's41'],
  ['Ｓ４－１', 's41'],
  ['DOC-3.1.2', 'doc312'],
  ['任务-7', '任务7'],
  ['ÄÖ_ß', 'äöß'],
])('%j goes by the name %j', (text, name) => {
  expect(foldName(text)).toBe(name);
});

function never(): never {
  throw new Error('no such part');
}
