import { expect, test } from 'vitest';
import type { Backlog, Finding, Item } from '../../../src/backlog/model.ts';
import { indexBacklog, type ProjectIndex } from '../../../src/site/backlog-index.ts';
import type { Figures } from '../../../src/site/views/charts/figures.ts';
import { countCharts, showCharts } from '../../../src/site/views/charts.ts';
import { showPage } from '../../../src/site/views/page.ts';
import { backlog, effort, item, lane, place, points, sprint, status } from '../../backlog/sample.ts';
import { ferry, orchard, site } from './sample-site.ts';

function indexOf(parts: Partial<Backlog>): ProjectIndex {
  const { lists = [], findings = [] } = parts;
  const whole = { ...backlog(parts), lists, findings };
  const [index] = indexBacklog(whole, new Map(), { title: 'Plans', today: null, checkout: null }).projects;
  if (!index) throw new Error('the sample has no project');
  return index;
}

/** The rows of one chart of some records, as far as they say. */
function rowsOf(kind: string, parts: Partial<Backlog>): unknown {
  const figures = figuresOf(kind, parts);
  const words = figures?.parts.map(({ word }) => word) ?? [];
  return figures?.rows.map(({ label, amounts, note }) => {
    const said = words.flatMap((word, at) => (amounts[at] ? [`${amounts[at]} ${word.toLowerCase()}`] : []));
    return `${label}: ${said.join(', ')} (${note})`;
  });
}

function figuresOf(kind: string, parts: Partial<Backlog>): Figures | undefined {
  return countCharts(indexOf(parts)).find((chart) => chart.kind === kind)?.figures;
}

const rank = (rank: number | null, text: string) => ({ priority: { rank, text, inherited: false } });
const sized = (text: string) => ({ effort: { text, hours: null, points: null } });
const sprints = [sprint('s1'), sprint('s2', { order: 1, name: 'Gates' })];

function finding(code: string, severity: Finding['severity']): Finding {
  return { code, severity, message: 'm', ...place(1), related: [], help: 'h', project: 'ferry', subjects: [] };
}

test('items are counted by the status of each sprint, those in none last', () => {
  const items = [
    item('a', { sprint: 's1', status: status('done') }),
    item('b', { sprint: 's2', status: status('blocked') }),
    item('c', { sprint: 's2' }),
    item('d', { status: status('done') }),
  ];
  expect(rowsOf('status-by-sprint', { items, sprints })).toEqual([
    'Sprint 1: 1 done (1 of 1 done)',
    'Sprint 2 Gates: 1 unstated, 1 blocked (0 of 2 done)',
    'In no sprint: 1 done (1 of 1 done)',
  ]);
});

test('without sprints the lanes stand in, and an item in two counts in each, which is said', () => {
  const items = [item('a', { lanes: ['x', 'y'], status: status('ready') }), item('b', { lanes: ['x'] })];
  const parts = { items, lanes: [lane('x'), lane('y')] };
  expect(figuresOf('status-by-sprint', parts)).toMatchObject({
    title: 'Status by lane',
    rows: [{ note: '0 of 2 done' }, { note: '0 of 1 done' }],
    remarks: ['An item in several lanes counts in each.'],
  });
});

test('where no item states a status there is nothing to draw of it', () => {
  const items = [item('a', { sprint: 's1' }), item('b', { sprint: 's2' })];
  expect(figuresOf('status-by-sprint', { items, sprints })).toBeUndefined();
});

test('effort is added up in the unit in which most is stated, and what is left out is told', () => {
  const items = [
    item('a', { lanes: ['x'], effort: effort(4), status: status('done') }),
    item('b', { lanes: ['x'], effort: effort(0.1) }),
    item('c', { lanes: ['y'], effort: effort(0.2) }),
    item('d', { lanes: ['y'], effort: points(3) }),
    item('e', { lanes: ['y'] }),
    item('f', { effort: effort(1), kind: 'milestone' }),
  ];
  const parts = { items, lanes: [lane('x'), lane('y')] };
  expect(rowsOf('effort-by-lane', parts)).toEqual([
    'x Lane x: 4 done, 0.1 unstated (4.1 hours)',
    'y Lane y: 0.2 unstated (0.2 hours)',
  ]);
  expect(figuresOf('effort-by-lane', parts)?.remarks).toEqual([
    '1 item states no effort.',
    '1 item states an effort in another unit, which is not counted.',
  ]);
});

test('what is divided counts by its parts', () => {
  const items = [
    item('e', { sprint: 's1', kind: 'epic', effort: effort(9) }),
    item('a', { sprint: 's1', parent: 'e', effort: effort(4) }),
    item('b', { sprint: 's2', parent: 'e', effort: effort(5) }),
  ];
  expect(rowsOf('effort-by-lane', { items, sprints })).toEqual([
    'Sprint 1: 4 hours (4 hours)',
    'Sprint 2 Gates: 5 hours (5 hours)',
  ]);
});

test('sizes in words are counted from small to large', () => {
  const items = ['XL', 'S', 'M', 'S'].map((text, at) => item(`i${at}`, { sprint: 's1', ...sized(text) }));
  expect(rowsOf('effort-by-lane', { items, sprints })).toEqual(['Sprint 1: 2 s, 1 m, 1 xl (4 items)']);
});

test('a size between two stands between them, and degrees go from low to high', () => {
  const orderOf = (sizes: readonly string[]) => {
    const items = sizes.map((text, at) => item(`i${at}`, { sprint: 's1', ...sized(text) }));
    return figuresOf('effort-by-lane', { items, sprints })?.parts.map(({ word }) => word);
  };
  expect(orderOf(['L', 'M', 'S–M (bug)', 'S', 'whale'])).toEqual(['S', 'S–M (bug)', 'M', 'L', 'whale']);
  expect(orderOf(['High', 'Low', 'Medium'])).toEqual(['Low', 'Medium', 'High']);
  expect(orderOf(['mittel', 'hoch'])).toEqual(['mittel', 'hoch']);
});

test('sizes that are many end in others', () => {
  const items = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((text) => item(text, { sprint: 's1', ...sized(text) }));
  expect(rowsOf('effort-by-lane', { items, sprints })).toEqual([
    'Sprint 1: 1 a, 1 b, 1 c, 1 d, 1 e, 2 other (7 items)',
  ]);
});

test('priorities go by rank whatever their words, then those without one; silence is told, not drawn', () => {
  const items = [
    item('a'),
    item('b', rank(null, 'Someday')),
    item('c', rank(2, 'P2 (ongoing)')),
    item('d', rank(0, 'Critical')),
    item('e', rank(2, 'P2')),
  ];
  expect(rowsOf('priority-mix', { items })).toEqual([
    'Critical: 1 items (1 item)',
    'P2: 2 items (2 items)',
    'Someday: 1 items (1 item)',
  ]);
  expect(figuresOf('priority-mix', { items })?.remarks).toEqual(['1 item states no priority.']);
});

test('findings are counted by rule, the most severe first', () => {
  const findings = [
    finding('overdue', 'info'),
    finding('overdue', 'info'),
    finding('gate-open', 'warning'),
    finding('broken-link', 'warning'),
    finding('broken-link', 'warning'),
    finding('duplicate-id', 'error'),
  ];
  expect(rowsOf('findings-by-rule', { findings })).toEqual([
    'duplicate-id: 1 errors (1 finding)',
    'broken-link: 2 warnings (2 findings)',
    'gate-open: 1 warnings (1 finding)',
    'overdue: 2 notes (2 findings)',
  ]);
});

test('boxes of items and of their sprint count together, those of lists by themselves', () => {
  const box = (done: boolean | null, line = 1) => ({ ...place(line), text: 'x', done });
  const items = [item('a', { sprint: 's1', acceptance: [{ ...place(1), text: 'x', done: true }] })];
  const entries = [box(true), box(false), box(null)].map((each) => ({ ...each, depth: 0, items: [], sprint: null }));
  const gate = { project: 'ferry', kind: 'gate' as const, title: 'Gate 1', isOrdered: false, entries, ...place(9) };
  const parts = { items, sprints: [sprint('s1', { acceptance: [box(false), box(null)] })], lists: [gate] };
  expect(rowsOf('checklist-progress', parts)).toEqual([
    'Sprint 1: 1 ticked, 1 open (1 of 2 ticked)',
    'Gate 1: 1 ticked, 1 open (1 of 2 ticked)',
  ]);
});

test('every item that states it is in one cell of its charts by status and priority', () => {
  for (const index of [ferry, orchard]) {
    for (const { kind, figures } of countCharts(index)) {
      if (kind !== 'status-by-sprint' && kind !== 'priority-mix') continue;
      const cells = [...figures.rows, ...(figures.rest ? [figures.rest] : [])].flatMap(({ amounts }) => amounts);
      const meant = index.items.filter(({ priority }) => kind !== 'priority-mix' || priority !== null);
      expect(cells.reduce((sum, amount) => sum + amount, 0)).toBe(meant.length);
    }
  }
});

test('the table beside a chart has all its figures, the last column their sum', () => {
  const [chart] = showCharts(ferry);
  expect(chart?.table.heads.at(0)).toBe('Sprint');
  expect(chart?.table.heads.at(-1)).toBe('All items');
  for (const { amounts } of chart?.table.rows ?? []) {
    expect(amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0)).toBe(amounts.at(-1));
  }
});

test('thousands of items in hundreds of sprints are one readable chart', () => {
  const many = Array.from({ length: 300 }, (_, at) => sprint(`s${at}`, { order: at }));
  const items = many.flatMap(({ key }): Item[] =>
    Array.from({ length: 10 }, (_, at) => item(`${key}-${at}`, { sprint: key, status: status('ready') })),
  );
  const [chart] = showCharts(indexOf({ items, sprints: many }));
  expect(chart?.remarks).toEqual(['281 more with 2,810 items in all are not drawn.']);
  expect(chart?.table.rows).toHaveLength(20);
});

test('the header leads to charts only where there is something to chart', () => {
  const sections = (index: ProjectIndex) => showPage(site, 'Overview', index).sections.map(({ label }) => label);
  expect(sections(ferry)).toContain('Charts');
  expect(sections(indexOf({ items: [item('a')] }))).not.toContain('Charts');
});
