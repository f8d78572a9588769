import { expect, test } from 'vitest';
import type { SiteIndex } from '../../../src/site/backlog-index.ts';
import { showCalendar } from '../../../src/site/views/calendar.ts';
import { showFeed, showProjectFeed } from '../../../src/site/views/feed.ts';
import { loadDocuments } from './load-documents.ts';
import { createSite, projectOf } from './sample-site.ts';

const changed = { 'ferry/plan.md': '2031-02-01T08:00:00Z', 'ferry/lanes.md': '2031-02-03T08:00:00Z' };
const withHistory = (site: SiteIndex): SiteIndex => ({ ...site, changed });
const feed = { name: 'some', title: 'Some', where: '', sort: '', limit: 100 };

test('the feed of a project holds what is late or blocked', () => {
  const site = withHistory(createSite('2031-04-01'));
  const { entries, ...about } = showProjectFeed(site, projectOf(site, 'ferry'));
  expect(about).toMatchObject({ page: '/ferry/', atom: '/ferry/feed.xml', json: '/ferry/feed.json' });
  expect(entries.length).toBeGreaterThan(0);
  for (const { title } of entries) expect(title).toMatch(/^(?:Overdue|Blocked): /);
});

test('an entry is known by its item, and changed with a document that states it', () => {
  const site = withHistory(createSite('2031-03-01'));
  const { entries } = showProjectFeed(site, projectOf(site, 'ferry'));
  expect(entries.find(({ href }) => href === '/ferry/items/fer-4/')).toMatchObject({
    title: 'Blocked: FER-4 Ticket gate that knows the sailing',
    updated: '2031-02-03T08:00:00Z',
  });
});

test('what becomes overdue has changed on that day, whenever the document was touched, and comes first', () => {
  const site = withHistory(createSite('2031-04-01'));
  const { entries, updated } = showProjectFeed(site, projectOf(site, 'ferry'));
  expect(entries[0]).toMatchObject({
    title: 'Overdue: FER-4 Ticket gate that knows the sailing',
    updated: '2031-03-21T00:00:00Z',
  });
  expect(updated).toBe('2031-03-21T00:00:00Z');
});

test('without a history all has changed on the day of the site', () => {
  const site = createSite('2031-03-01');
  const { entries, updated } = showProjectFeed(site, projectOf(site, 'ferry'));
  expect(new Set(entries.map((entry) => entry.updated))).toEqual(new Set(['2031-03-01T00:00:00Z']));
  expect(updated).toBe('2031-03-01T00:00:00Z');
});

test('a feed of the settings asks all projects, in its order, up to its limit', () => {
  const site = createSite('2031-03-01');
  const all = showFeed(site, { ...feed, sort: 'id' });
  const count = site.projects.reduce((sum, { items }) => sum + items.length, 0);
  expect(all.entries).toHaveLength(count);
  expect(showFeed(site, { ...feed, sort: 'id', limit: 2 }).entries).toEqual(all.entries.slice(0, 2));
  expect(showFeed(site, { ...feed, where: 'status:blocked project:ferry' }).entries).toHaveLength(
    projectOf(site, 'ferry').items.filter(({ status }) => status?.class === 'blocked').length,
  );
});

test('a feed without entries still says when', () => {
  const { entries, updated } = showFeed(createSite('2031-03-01'), { ...feed, where: 'nothing-is-called-so' });
  expect([entries, updated]).toEqual([[], '2031-03-01T00:00:00Z']);
});

test('a calendar holds open deadlines, ends of sprints that are not over, and gates that are not passed', () => {
  const site = loadDocuments({
    'ferry/plan.md': `# Plan

## Sprint 1

**Dates:** 2031-03-01 → 2031-03-14

### A-1: Row the boat

**Status:** Blocked (deadline: 2031-03-10)

### A-2: Moor the boat

**Status:** Done (deadline: 2031-03-11)

## Release gate (2031-03-20)

- [ ] The harbour master agrees
- [x] The boat floats
`,
  });
  const [index] = site.projects;
  if (!index) throw new Error('the document has no project');
  expect(index.lists.map(({ kind }) => kind)).toEqual(['gate']);
  expect(showCalendar(site, index).events.map(({ key, day, title }) => [key, day, title])).toEqual([
    ['item/a-1', '2031-03-10', 'A-1 Row the boat'],
    ['sprint/sprint-1', '2031-03-14', expect.stringContaining('ends')],
    ['gate/release-gate-2031-03-20', '2031-03-20', 'Gate: Release gate (2031-03-20)'],
  ]);
});
