import { expect, test } from 'vitest';
import { showCriticalPaths } from '../../../src/site/views/critical-path.ts';
import { showOverview } from '../../../src/site/views/overview.ts';
import { showPortfolio } from '../../../src/site/views/portfolio.ts';
import { plain } from '../../../src/site/views/sentence.ts';
import { ferry, orchard, site } from './sample-site.ts';

const overview = showOverview(ferry);

test('what needs somebody: overdue, blocked, and what the documents disagree on', () => {
  expect(overview.late.rows.map(({ id }) => id)).toEqual(['FER-4']);
  expect(overview.blocked.rows.map(({ id }) => id)).toEqual(['FER-5']);
  expect(overview.findings.rows.map(({ code }) => code)).toEqual(['status-conflict', 'unknown-reference']);
  expect(overview.attentionNote).toBe('1 overdue, 1 blocked, 2 findings');
});

test('an item whose lane has to wait cannot start', () => {
  expect(overview.ready.rows).toEqual([]);
});

test('the critical path stops at its first step that is not done', () => {
  const [path] = showCriticalPaths(ferry);
  expect(path?.note).toBe('Next is step 2.');
  expect(path?.steps.map(({ glyph }) => glyph)).toEqual(['done', 'in-progress', 'late']);
  expect(plain(path?.steps[2]?.items ?? [])).toBe('Stuck on FER-4');
});

test('sprints are called as their documents call them', () => {
  expect(showOverview(orchard).sprintsTitle).toBe('Weeks');
  expect(overview.counts).toEqual(['10 items', '2 sprints', '3 lanes']);
  expect(showOverview(orchard).counts).toEqual(['12 items', '2 weeks, no dates stated']);
});

test('a project without statuses has nothing to attend to and nothing ready', () => {
  const { verdict, late, blocked, ready } = showOverview(orchard);
  expect(verdict).toBeNull();
  expect([late.total, blocked.total, ready.total]).toEqual([0, 0, 0]);
});

test('the portfolio gathers what is late or stuck and sums up each project', () => {
  const { attention, projects, counts } = showPortfolio(site);
  expect(counts).toEqual(['2 projects', '22 items']);
  expect(attention.groups.map(({ title, rows }) => [title, rows.map(({ id }) => id)])).toEqual([
    ['Overdue in Harbour Ferry', ['FER-4']],
  ]);
  expect(projects.map(({ facts }) => facts)).toEqual([
    '2 sprints, 3 lanes, 2 documents, 2 findings',
    '2 weeks, 1 document, 1 finding',
  ]);
});
