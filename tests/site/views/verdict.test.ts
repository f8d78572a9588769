import { expect, test } from 'vitest';
import { plain } from '../../../src/site/views/sentence.ts';
import { judgeProject, judgeSite } from '../../../src/site/views/verdict.ts';
import { createSite, ferry, orchard, projectOf, site } from './sample-site.ts';

test('a project is judged by what is late and by the cause that stops the most', () => {
  expect(plain(judgeProject(ferry) ?? [])).toBe('1 item is overdue; FER-2 holds up 5 items and the critical path.');
});

test('without a late item the sentence begins with the cause', () => {
  const early = projectOf(createSite('2031-03-01'), 'ferry');
  expect(plain(judgeProject(early) ?? [])).toMatch(/^FER-2 holds up/);
});

test('where nothing is late or stuck there is no sentence', () => {
  expect(judgeProject(orchard)).toBeNull();
});

test('the site is judged by what is late or stuck anywhere', () => {
  expect(plain(judgeSite(site) ?? [])).toBe('1 item is overdue in Harbour Ferry.');
  expect(plain(judgeSite(createSite('2031-03-01')) ?? [])).toBe('1 first-priority item is blocked in Harbour Ferry.');
});
