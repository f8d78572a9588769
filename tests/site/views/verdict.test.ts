import { expect, test } from 'vitest';
import { indexBacklog } from '../../../src/site/backlog-index.ts';
import { plain } from '../../../src/site/views/sentence.ts';
import { judgeProject, judgeSite } from '../../../src/site/views/verdict.ts';
import { backlog, dependency, item } from '../../backlog/sample.ts';
import { createSite, ferry, orchard, projectOf, site } from './sample-site.ts';

test('a project is judged by what is late and by the cause that stops the most', () => {
  expect(plain(judgeProject(ferry) ?? [])).toBe('1 item is overdue; FER-2 holds up 5 items and the critical path.');
});

test('without a late item the sentence begins with the cause', () => {
  const early = projectOf(createSite('2031-03-01'), 'ferry');
  expect(plain(judgeProject(early) ?? [])).toMatch(/^FER-2 holds up/);
});

test('nobody is said to stand still who is not called blocked', () => {
  const waits = (from: string) => dependency(from, 'a crane', 1, { toType: 'external' });
  const parts = { items: [item('a'), item('b')], dependencies: [waits('a'), waits('b')] };
  const { projects } = indexBacklog(backlog(parts), new Map(), { title: 'Plans', today: null, checkout: null });
  expect(projects.map((index) => plain(judgeProject(index) ?? []))).toEqual(['2 items wait for a crane.']);
});

test('an item whose id is a number is called by its title too', () => {
  const parts = {
    items: [item('a', { id: '7' }), item('b'), item('c')],
    dependencies: [dependency('b', 'a'), dependency('c', 'a')],
  };
  const { projects } = indexBacklog(backlog(parts), new Map(), { title: 'Plans', today: null, checkout: null });
  expect(projects.map((index) => plain(judgeProject(index) ?? []))).toEqual(['7 Build a holds up 2 items.']);
});

test('where nothing is late or stuck there is no sentence', () => {
  expect(judgeProject(orchard)).toBeNull();
});

test('the site is judged by what is late or stuck anywhere', () => {
  expect(plain(judgeSite(site) ?? [])).toBe('1 item is overdue in Harbour Ferry.');
  expect(plain(judgeSite(createSite('2031-03-01')) ?? [])).toBe('1 first-priority item is blocked in Harbour Ferry.');
});
