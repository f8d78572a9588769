import { expect, test } from 'vitest';
import type { Item } from '../../../src/backlog/model.ts';
import { indexBacklog, type ProjectIndex } from '../../../src/site/backlog-index.ts';
import { explainSilence } from '../../../src/site/views/item-table.ts';
import { showItems } from '../../../src/site/views/items.ts';
import { showLane } from '../../../src/site/views/lane.ts';
import { showSprint, showSprints } from '../../../src/site/views/sprint.ts';
import { backlog, item } from '../../backlog/sample.ts';
import { ferry, orchard } from './sample-site.ts';

const sprint = ferry.sprints[0];
const week = orchard.sprints[0];
const lane = ferry.lanes[1];
if (!sprint || !week || !lane) throw new Error('the sample has lost its sprints and lanes');

test('items are grouped by sprint in order, then by section', () => {
  expect(showItems(ferry).groups.map(({ title, count }) => [title, count])).toEqual([
    ['Sprint 1 — Timetable', 3],
    ['Sprint 2 — Boarding', 5],
    ['Later', 2],
  ]);
});

test('columns that nobody fills are left out, and a page says so', () => {
  const { table } = showSprint(orchard, week);
  expect(table.columns.map(({ name }) => name)).toEqual(['validation']);
  expect(explainSilence(table)).toBe('No item states status, priority, effort or owner.');
});

test('a sprint shows goal, demo, dates and load, and what also applies to it', () => {
  const view = showSprint(ferry, sprint);
  expect(view.facts.map(({ label, values }) => [label, values[0]?.text])).toEqual([
    ['Goal', 'Sailings that never touch the ground'],
    ['Demo', 'A sailing moves by itself when the tide is <strong>low</strong>'],
    ['Dates', '2031-03-01 – 2031-03-14'],
    ['Load', '1 × M, 1 × S in 2 open items'],
  ]);
  expect(view.alsoApplies.map(({ title }) => title)).toEqual(['Definition of done']);
  expect(view.neighbours.next?.title).toBe('Sprint 2 — Boarding');
  expect(showSprints(orchard).title).toBe('Weeks');
});

test('a lane shows what it waits for and what it holds up', () => {
  const view = showLane(ferry, lane);
  const factOf = (label: string) => view.facts.find((fact) => fact.label === label)?.values.map(({ text }) => text);
  expect(factOf('Waits for')).toEqual(['Lane A: Timetable']);
  expect(factOf('Holds up')).toBeUndefined();
  expect(factOf('Owner')).toEqual(['Crew Tools']);
});

test('without sprints the items stand in one list, or by section, and the page says so', () => {
  const lede = (parts: Partial<Item>[]) => showItems(indexItems(parts.map((part, at) => item(`g-${at}`, part)))).lede;
  expect(lede([{}])).toBe('1 item. The documents name no sprint.');
  expect(lede([{ section: 'Shed' }, { section: 'Gate' }])).toBe(
    '2 items. The documents name no sprint, so they stand by section.',
  );
  expect(showItems(indexItems([item('g-1')])).groups.map(({ title }) => title)).toEqual(['All items']);
});

function indexItems(items: Item[]): ProjectIndex {
  const [index] = indexBacklog(backlog({ items }), new Map(), { title: 'Plans', today: null, checkout: null }).projects;
  if (!index) throw new Error('no project');
  return index;
}
