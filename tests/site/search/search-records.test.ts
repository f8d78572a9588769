import { describe, expect, test } from 'vitest';
import { createRecords } from '../../../src/site/search-records.ts';
import { segmentWords } from '../../../src/site/segment-words.ts';
import { sampleBacklog, sampleSources } from '../sample-backlog.ts';

const records = createRecords(sampleBacklog, sampleSources, '/base/');

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
      expect(filters['kind']).toEqual(['Items']);
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

  test('search nothing that is the same for many records', () => {
    expect(new Set(records.flatMap(({ meta }) => Object.keys(meta ?? {})))).toEqual(new Set(['title', 'id']));
  });

  test('tell two projects with one title apart', () => {
    const projects = sampleBacklog.projects.map((project) => ({ ...project, title: 'Plan' }));
    const named = createRecords({ ...sampleBacklog, projects }, sampleSources, '/');
    const titles = new Set(named.map(({ filters }) => filters?.['project']?.[0]));
    expect(titles).toEqual(new Set(projects.map(({ slug }) => `Plan (${slug})`)));
  });

  test('part the words of scripts without spaces, in titles too', () => {
    const [item] = sampleBacklog.items;
    const items = item ? [{ ...item, title: '更换系泊绳', details: [], summary: '检查港口' }] : [];
    const [record] = createRecords({ ...sampleBacklog, items }, sampleSources, '/');
    expect(record?.content).toContain(segmentWords('检查港口'));
    expect(record?.content).toContain(segmentWords('更换系泊绳'));
    expect(segmentWords('检查港口')).toContain(' ');
  });
});
