import { describe, expect, test } from 'vitest';
import { createRecords } from '../../../src/site/search-records.ts';
import { segmentWords } from '../../../src/site/segment-words.ts';
import { sampleBacklog, sampleSources } from '../sample-backlog.ts';

const records = createRecords({
  backlog: sampleBacklog,
  sources: sampleSources,
  pages: [],
  base: '/base/',
  language: 'en',
});

function recordOf(url: string) {
  return records.find((record) => record.url === url);
}

describe('search records', () => {
  test('stand under the base path, one for each page of a record', () => {
    const { items, sprints, lanes, documents } = sampleBacklog;
    const urls = [...items, ...sprints, ...lanes, ...documents].map(({ url }) => `/base${url}`);
    expect(records.map(({ url }) => url)).toEqual(urls);
  });

  test('offer every facet that an item states', () => {
    for (const item of sampleBacklog.items) {
      const filters = recordOf(`/base${item.url}`)?.filters ?? {};
      expect(filters['kind']).toEqual(['item']);
      expect(filters['status']).toEqual([item.status?.class ?? 'unstated']);
      expect(filters['owner'] ?? []).toEqual(item.owners);
      expect('sprint' in filters).toBe(item.sprint !== null);
      expect('priority' in filters).toBe(item.priority !== null);
      expect(filters['lane']?.length ?? 0).toBe(item.lanes.length);
    }
  });

  test('find an item by all that is written about it', () => {
    for (const item of sampleBacklog.items) {
      const content = recordOf(`/base${item.url}`)?.content ?? '';
      for (const file of item.files) expect(content).toContain(file);
      for (const blocker of item.blockedBy) expect(content).toContain(blocker);
      expect(content).not.toBe('');
      expect(content).not.toMatch(/\*\*|`/);
    }
  });

  test('find a lane by its sprint and project too, and a sprint by its project', () => {
    const lane = sampleBacklog.lanes.find(({ sprint }) => sprint !== null);
    const sprint = sampleBacklog.sprints.find(({ project, key }) => project === lane?.project && key === lane.sprint);
    const title = sampleBacklog.projects.find(({ slug }) => slug === lane?.project)?.title ?? '';
    const content = recordOf(`/base${lane?.url}`)?.content;
    expect(content).toContain(sprint?.title);
    expect(content).toContain(title);
    expect(recordOf(`/base${sprint?.url}`)?.content).toContain(title);
  });

  test('find an author page by its title and what it says of itself', () => {
    const page = { slug: 'tide', title: 'Tide report', description: 'How high it rose.', project: 'ferry' };
    const pages = [{ ...page, file: 'pages/tide.mdx', order: null, hasHeading: false }];
    const found = createRecords({
      backlog: sampleBacklog,
      sources: sampleSources,
      pages,
      base: '/base/',
      language: 'en',
    }).at(-1);
    expect(found).toMatchObject({
      url: '/base/pages/tide/',
      content: 'How high it rose.',
      meta: { title: 'Tide report' },
    });
    expect(found?.filters?.['kind']).toEqual(['page']);
  });

  test('search nothing that is the same for many records', () => {
    expect(new Set(records.flatMap(({ meta }) => Object.keys(meta ?? {})))).toEqual(new Set(['title', 'id']));
  });

  test('tell two projects with one title apart', () => {
    const projects = sampleBacklog.projects.map((project) => ({ ...project, title: 'Plan' }));
    const named = createRecords({
      backlog: { ...sampleBacklog, projects },
      sources: sampleSources,
      pages: [],
      base: '/',
      language: 'en',
    });
    const titles = new Set(named.map(({ filters }) => filters?.['project']?.[0]));
    expect(titles).toEqual(new Set(projects.map(({ slug }) => `Plan (${slug})`)));
  });

  test('part the words of scripts without spaces, in titles too', () => {
    const [item] = sampleBacklog.items;
    const items = item ? [{ ...item, title: '更换系泊绳', details: [], summary: '检查港口' }] : [];
    const [record] = createRecords({
      backlog: { ...sampleBacklog, items },
      sources: sampleSources,
      pages: [],
      base: '/',
      language: 'en',
    });
    expect(record?.content).toContain(segmentWords('检查港口'));
    expect(record?.content).toContain(segmentWords('更换系泊绳'));
    expect(segmentWords('检查港口')).toContain(' ');
  });
});
