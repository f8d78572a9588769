import { expect, test } from 'vitest';
import { createFinding } from '../../../src/backlog/findings.ts';
import { buildWaitGraph } from '../../../src/backlog/graph.ts';
import { indexBacklog } from '../../../src/site/backlog-index.ts';
import { showCriticalPaths } from '../../../src/site/views/critical-path.ts';
import { findLongestChain } from '../../../src/site/views/longest-chain.ts';
import { showOutside } from '../../../src/site/views/outside.ts';
import { showOverview } from '../../../src/site/views/overview.ts';
import { showPortfolio } from '../../../src/site/views/portfolio.ts';
import { plain } from '../../../src/site/views/sentence.ts';
import { wordsIn } from '../../../src/words/by-language.ts';
import { backlog, dependency, effort, item } from '../../backlog/sample.ts';
import { ferry, orchard, site } from './sample-site.ts';

const words = wordsIn('en');

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

test('what is waited for outside is told once, with all that it stops', () => {
  const [turnstiles, ...none] = overview.outside.rows;
  expect(none).toEqual([]);
  expect(turnstiles?.html).toBe('Two turnstiles from the maker');
  expect(plain(turnstiles?.why ?? [])).toBe('Stops FER-4, and through it 3 more. Was due 2031-03-20.');
});

test('a date that only another statement of a wait gives is told', () => {
  const waits = [
    dependency('a', 'A permit', 1, { toType: 'external' }),
    dependency('b', 'a permit', 2, { toType: 'external', text: 'a permit, promised for 2031-04-01' }),
  ];
  const parts = backlog({ items: [item('a'), item('b')], dependencies: waits });
  const { projects } = indexBacklog(parts, new Map(), { title: 'Plans', today: null, checkout: null });
  expect(projects.flatMap((index) => showOutside(index).map(({ why }) => plain(why)))).toEqual([
    'Stops A and B. Elsewhere with 2031-04-01.',
  ]);
});

test('bottlenecks hold up two items or more, however many steps away', () => {
  expect(overview.bottlenecks.rows.map(({ id, why }) => [id, plain(why ?? [])])).toEqual([
    ['FER-2', 'Holds up 5 items in 2 sprints: FER-3 and FER-4, and through them 3 more.'],
    ['FER-4', 'Holds up 3 items: FER-5 and FER-6, and through them 1 more.'],
  ]);
});

test('the longest chain is in the order of work and says what it is measured in', () => {
  expect(overview.longestChain?.rows.map(({ id }) => id)).toEqual(['FER-2', 'FER-4', 'FER-5', 'FER-7']);
  expect(overview.longestChain?.note).toBe(
    'One after the other, as the waits demand. Counted in items: most state no hours or points.',
  );
  expect(showOverview(orchard).longestChain).toBeNull();
});

test('the longest chain tells which of its steps state no effort', () => {
  const sized = ferry.items.map((item) => ({ ...item, effort: item.key === 'fer-7' ? null : effort(8) }));
  const waits = buildWaitGraph({ ...ferry, items: sized });
  expect(findLongestChain({ ...ferry, waits })?.note).toMatch(/At least 24 hours: 1 step states no hours\.$/);
});

test('the critical path stops at its first step that is not done', () => {
  const [path] = showCriticalPaths(ferry);
  expect(path?.note).toBe('Next is step 2.');
  expect(path?.steps.map(({ glyph }) => glyph)).toEqual(['done', 'in-progress', 'late']);
  expect(plain(path?.steps[2]?.items ?? [])).toBe('Stuck on FER-4');
});

test('what is in no sprint stands below the sprints', () => {
  const loose = ferry.items.filter(({ sprint }) => sprint === null);
  const [rest, ...sprints] = overview.sprints.rows.toReversed();
  expect(loose.length).toBeGreaterThan(0);
  expect(sprints).toHaveLength(ferry.sprints.length);
  expect([rest?.title, rest?.href, rest?.tally?.total]).toEqual([
    'In no sprint',
    '/ferry/items/?where=sprint:none',
    loose.length,
  ]);
});

test('sprints are called as their documents call them', () => {
  expect(showOverview(orchard).sprintsTitle).toBe('Weeks');
  expect(overview.counts).toEqual(['10 items', '2 sprints', '3 lanes']);
  expect(showOverview(orchard).counts).toEqual(['12 items', '2 weeks, no dates stated']);
});

test('a project without statuses has nothing to attend to and nothing ready', () => {
  const { standing, late, blocked, ready } = showOverview(orchard);
  expect(plain(standing)).toBe('No item states a status, so nothing says how far the work is.');
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

test('what is wrong with the settings stands on the first page, because it belongs to no project', () => {
  const place = { file: 'backlog.yaml', line: 3, column: 1, endLine: 3, endColumn: 9 };
  const finding = createFinding(words, 'config-invalid', place, { message: 'unknown setting `vocabluary`' });
  const { findings } = showPortfolio({ ...site, findings: [finding] });
  expect(findings.map(({ message, source }) => [message, source.title, source.href])).toEqual([
    ['unknown setting <code>vocabluary</code>', 'backlog.yaml:3', null],
  ]);
});

test('a site without projects says what a project is', () => {
  const view = showPortfolio({ ...site, projects: [] });
  expect(plain(view.verdict ?? [])).toMatch(/^There is no project yet\. A project is a folder/);
  expect(view.counts).toEqual([]);
});

test('where there is nothing but documents, the overview leads to them', () => {
  const view = showOverview({ ...orchard, items: [] });
  expect(view.documents.map(({ file }) => file)).toEqual(['orchard/plan.md']);
  expect(view.counts).not.toContain('0 items');
  expect(overview.documents).toEqual([]);
});
