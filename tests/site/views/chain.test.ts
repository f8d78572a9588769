import { expect, test } from 'vitest';
import { indexBacklog, type ProjectIndex } from '../../../src/site/backlog-index.ts';
import { showChain } from '../../../src/site/views/chain.ts';
import { showItem } from '../../../src/site/views/item.ts';
import { plain } from '../../../src/site/views/sentence.ts';
import { showSlip } from '../../../src/site/views/slip.ts';
import { backlog, dependency, item, sprint, status } from '../../backlog/sample.ts';
import { createSite, ferry, itemOf, projectOf } from './sample-site.ts';

const slipOf = (key: string, index = ferry) => showSlip(index, itemOf(key)).map(plain);

test.each([
  ['fer-4', '2 items before it, 1 still open, and 1 thing outside. Holds up 3 items.'],
  ['fer-2', '1 item before it, none still open. Holds up 5 items in 2 sprints.'],
  ['fer-5', '3 items before it, 2 still open. Holds up 1 item.'],
  ['fer-1', '1 item after it.'],
  ['fer-8', ''],
])('the note of %s counts what is before it and what it holds up', (key, note) => {
  expect(showChain(ferry, itemOf(key)).note).toBe(note);
});

test('the whole chain is listed only where it is longer than what is said already, the open ones first', () => {
  const { before, after } = showChain(ferry, itemOf('fer-5'));
  expect(before?.rows.map(({ id }) => id)).toEqual(['FER-4', 'FER-2', 'FER-1']);
  expect(after).toBeNull();
  expect(showChain(ferry, itemOf('fer-2')).after?.rows.map(({ id }) => id)).toContain('FER-7');
});

test('a long chain is cut, and the graph has the rest', () => {
  const keys = Array.from({ length: 30 }, (_, at) => `i${at + 10}`);
  const dependencies = keys.slice(1).map((key, at) => dependency(key, `i${at + 10}`));
  const parts = { items: keys.map((key) => item(key)), dependencies };
  const { projects } = indexBacklog(backlog(parts), new Map(), { title: 'Plans', today: null, checkout: null });
  const [before] = projects.flatMap((index) => index.items.slice(-1).map((last) => showChain(index, last).before));
  expect([before?.rows.length, before?.total, before?.more]).toEqual([
    12,
    29,
    { text: '17 more', href: '/ferry/graph/' },
  ]);
});

test('a slip names the items, sprints, lanes and deadlines that it touches', () => {
  expect(slipOf('fer-2')).toEqual([
    '5 items: FER-3, FER-4, FER-5, FER-6 and FER-7.',
    '2 sprints: Sprint 1 (ends 2031-03-14) and Sprint 2.',
    '2 lanes: Lane B: Crew and Lane C: Piers.',
    '1 deadline: 2031-03-20 (FER-4).',
  ]);
});

test('a deadline that has passed stands out, one that has not does not', () => {
  const deadlineOn = (day: string) =>
    showSlip(projectOf(createSite(day), 'ferry'), itemOf('fer-2'))
      .at(-1)
      ?.find(({ text }) => text.includes('2031'));
  expect(deadlineOn('2031-03-21')?.as).toBe('hot');
  expect(deadlineOn('2031-03-20')?.as).toBeUndefined();
});

test('nothing moves with what is closed or holds nobody up', () => {
  expect(slipOf('fer-1')).toEqual([]);
  expect(slipOf('fer-7')).toEqual([]);
});

test('a slip that only repeats what waits directly is left out', () => {
  const parts = (inSprint: string | null) => ({
    items: [item('a'), item('b', { sprint: inSprint, status: status('planned') })],
    sprints: [sprint('s1')],
    dependencies: [dependency('b', 'a')],
  });
  const slips = [null, 's1'].flatMap((key) => {
    const site = indexBacklog(backlog(parts(key)), new Map(), { title: 'Plans', today: null, checkout: null });
    const first = (index: ProjectIndex) => index.items.slice(0, 1);
    return site.projects.flatMap((index) => first(index).map((each) => showItem(site, index, each).slip.map(plain)));
  });
  expect(slips).toEqual([[], ['1 item: B.', '1 sprint: Sprint 1.']]);
});
