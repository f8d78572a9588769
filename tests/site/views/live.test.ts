import { describe, expect, test } from 'vitest';
import type { ComponentName } from '../../../src/site/live/props.ts';
import { showLiveBoard } from '../../../src/site/views/live/board.ts';
import { showLiveChart } from '../../../src/site/views/live/chart.ts';
import { showLiveDeadlines } from '../../../src/site/views/live/deadlines.ts';
import { showLiveFindings } from '../../../src/site/views/live/findings.ts';
import { showLiveGraph } from '../../../src/site/views/live/graph.ts';
import { showLiveItem } from '../../../src/site/views/live/item.ts';
import { showLiveTable } from '../../../src/site/views/live/item-table.ts';
import { showLiveProgress } from '../../../src/site/views/live/progress.ts';
import { readProps } from '../../../src/site/views/live/read.ts';
import { plain } from '../../../src/site/views/sentence.ts';
import { ferry, site } from './sample-site.ts';

const read = <Name extends ComponentName>(name: Name, given: Record<string, unknown>) => readProps(site, name, given);

describe('a table', () => {
  const show = (given: Record<string, unknown>) => showLiveTable(site, read('ItemTable', given));

  test('holds the items of a query in the order asked for, from all projects', () => {
    const { table, caption } = show({ where: 'priority:p1 OR id:ORC-01', sort: '-id' });
    expect(table?.rows.map(({ id }) => id)).toEqual(['ORC-01', 'FER-4', 'FER-2', 'FER-1']);
    expect(caption).toBe('Items: priority:p1 OR id:ORC-01');
  });

  test('leads to the same query on the pages of items', () => {
    expect(show({ where: 'priority:p1 OR id:ORC-01' }).whole).toEqual([
      { text: 'All of these in Harbour Ferry', href: '/ferry/items/?where=priority:p1%20OR%20id:ORC-01' },
      { text: expect.stringMatching(/^All of these in /), href: '/orchard/items/?where=priority:p1%20OR%20id:ORC-01' },
    ]);
    expect(show({ project: 'orchard' }).whole).toEqual([]);
  });

  test('has the columns asked for, and a cell for each of them', () => {
    const { table } = show({ where: 'id:FER-4', columns: 'due, waits-for, project' });
    expect(table?.columns.map(({ title }) => title)).toEqual(['Due', 'Waits for', 'Project']);
    const cells = table?.rows[0]?.cells.map((cell) => (cell?.kind === 'sentence' ? plain(cell.sentence) : cell));
    expect(cells).toEqual(['2031-03-20', expect.stringMatching(/\S/), 'Harbour Ferry']);
  });

  test('counts what a limit leaves out, and says when nothing is meant', () => {
    expect(show({ project: 'orchard', limit: 5 })).toMatchObject({ more: '7 more items.' });
    expect(show({ where: 'status:blocked', project: 'orchard' })).toMatchObject({
      table: null,
      query: 'status:blocked',
    });
  });
});

test('an item is a row of its project', () => {
  expect(showLiveItem(site, read('Item', { id: 'fer-3' })).row).toMatchObject({ id: 'FER-3', glyph: 'ready' });
});

test('an id of several projects needs one of them', () => {
  const pier = { ...ferry, project: { ...ferry.project, slug: 'pier', title: 'Pier' } };
  const { row, projects } = showLiveItem({ ...site, projects: [ferry, pier] }, read('Item', { id: 'FER-3' }));
  expect([row, projects]).toEqual([null, ['ferry', 'pier']]);
});

test('a board has the columns that its items need, and a row for each project', () => {
  const rowsOf = (given: Record<string, unknown>) => showLiveBoard(site, read('Board', given)).board.rows;
  const shape = rowsOf({ where: 'id:FER-4,FER-2,ORC-01' }).map(({ title, columns }) => [
    title,
    columns.map(({ word, cards }) => [word, cards.map(({ id }) => id)]),
  ]);
  expect(shape).toEqual([
    [
      'Harbour Ferry',
      [
        ['Blocked', ['FER-4']],
        ['In progress', ['FER-2']],
        ['Unstated', []],
      ],
    ],
    [
      expect.stringMatching(/\S/),
      [
        ['Blocked', []],
        ['In progress', []],
        ['Unstated', ['ORC-01']],
      ],
    ],
  ]);
  expect(rowsOf({ where: 'id:FER-4' }).map(({ title }) => title)).toEqual(['']);
  expect(rowsOf({ where: 'kind:epic' })).toEqual([]);
});

test('progress counts the items of a sprint', () => {
  expect(showLiveProgress(site, read('Progress', { sprint: 'Sprint 1' })).tally).toMatchObject({
    total: 3,
    progress: '1 of 3 done',
  });
  expect(showLiveProgress(site, read('Progress', { where: 'kind:epic' })).tally).toBeNull();
});

describe('a chart', () => {
  const show = (given: Record<string, unknown>) => showLiveChart(site, read('Chart', given));
  const amountsOf = (given: Record<string, unknown>) =>
    show(given).chart?.table.rows.flatMap(({ amounts }) => amounts.slice(0, -1)) ?? [];
  const total = (given: Record<string, unknown>) => amountsOf(given).reduce((sum, amount) => sum + amount, 0);

  test('counts the items of a query', () => {
    expect(total({ kind: 'status-by-sprint', project: 'ferry' })).toBe(ferry.items.length);
    expect(total({ kind: 'status-by-sprint', where: 'sprint:"Sprint 1"' })).toBe(3);
  });

  test('names the project of a row where there are several', () => {
    const labels = (given: Record<string, unknown>) => show(given).chart?.table.rows.map(({ label }) => label) ?? [];
    expect(labels({ kind: 'status-by-sprint' })[0]).toBe('Sprint 1 · Harbour Ferry');
    expect(labels({ kind: 'status-by-sprint', project: 'ferry' })[0]).toMatch(/^Sprint 1(?! ·)/);
  });

  test('counts only findings about the items that are meant', () => {
    const all = site.projects.flatMap(({ findings }) => findings);
    const { chart } = show({ kind: 'findings-by-rule' });
    expect(chart?.key.reduce((sum, { amount }) => sum + amount, 0)).toBe(all.length);
    expect(show({ kind: 'findings-by-rule', where: 'id:ORC-01' }).chart).toBeNull();
  });

  test('is null where the documents do not state what it shows', () => {
    expect(show({ kind: 'status-by-sprint', project: 'orchard' }).chart).toBeNull();
  });

  test('is one of those there are', () => {
    expect(() => show({ kind: 'status-by-sprnt' })).toThrow(/Did you mean.*status-by-sprint/s);
  });
});

test('deadlines are those of open items, with how late they are', () => {
  const { rows } = showLiveDeadlines(site, read('Deadlines', {}));
  expect(rows.map(({ id, why }) => [id, plain(why ?? [])])).toEqual([
    ['FER-4', 'Due 2031-03-20, 2 days late. Blocked: the gates are not delivered.'],
  ]);
  expect(showLiveDeadlines(site, read('Deadlines', { where: 'due>2031-04-01' })).rows).toEqual([]);
});

test('findings are narrowed by project, rule, severity and the items that they are about', () => {
  const count = (given: Record<string, unknown>) => showLiveFindings(site, read('Findings', given)).findings.length;
  const all = site.projects.flatMap(({ findings }) => findings);
  expect(count({})).toBe(all.length);
  expect(count({ severity: 'warning' })).toBe(all.filter(({ severity }) => severity !== 'info').length);
  expect(count({ rules: all[0]?.code })).toBe(all.filter(({ code }) => code === all[0]?.code).length);
  expect(count({ project: 'orchard' })).toBe(site.projectBySlug.get('orchard')?.findings.length);
  const subjects = all.filter(({ subjects }) => subjects.some(({ type, key }) => type === 'item' && key === 'fer-2'));
  expect(count({ where: 'id:FER-2' })).toBe(subjects.length);
  expect(count({ limit: 1 })).toBe(1);
});

test('a graph is drawn of a query with its neighbours, and of one item with its list', async () => {
  const ofQuery = await showLiveGraph(site, read('DependencyGraph', { where: 'id:FER-2' }));
  expect(ofQuery.drawings).toHaveLength(1);
  expect(ofQuery.drawings[0]?.html).toContain('FER-1');
  const ofItem = await showLiveGraph(site, read('DependencyGraph', { item: 'FER-2' }));
  expect(ofItem.drawings).toEqual([]);
  expect(ofItem.relations[0]?.rows.length).toBeGreaterThan(0);
  expect((await showLiveGraph(site, read('DependencyGraph', { where: 'id:FER-9' }))).drawings).toEqual([]);
});

test('a wrong prop is an error that begins with the place of the component', () => {
  expect(() => read('ItemTable', { 'data-place': 'pages/a.mdx:3:1', where: 'status:redy' })).toThrow(
    /^pages\/a\.mdx:3:1: `status` is never `redy`\n {2}help: Did you mean `ready`\? Allowed: /,
  );
});
