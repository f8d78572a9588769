import { expect, test } from 'vitest';
import { showSource, showSources } from '../../../src/site/views/source.ts';
import { ferry } from './sample-site.ts';

test('a place leads to its line on the page of its document', () => {
  expect(showSource(ferry, { file: 'ferry/plan.md', line: 17 }, 'ferry/plan.md')).toEqual({
    href: '/ferry/documents/plan/#L17',
    name: 'plan.md',
    line: 17,
    title: 'ferry/plan.md:17',
    own: true,
  });
});

test('a file without a page has no link', () => {
  expect(showSource(ferry, { file: 'backlog.yaml', line: 2 }).href).toBeNull();
});

test('a long name loses its middle', () => {
  const { name, title } = showSource(ferry, { file: 'ferry/first-phase-execution-plan.md', line: 1 });
  expect(name).toBe('first-p…ion-plan.md');
  expect(title).toBe('ferry/first-phase-execution-plan.md:1');
});

test('each line is shown once, and what does not fit is counted', () => {
  const places = [3, 3, 5, 7, 9].map((line) => ({ file: 'ferry/plan.md', line }));
  const { shown, more } = showSources(ferry, places);
  expect(shown.map(({ line }) => line)).toEqual([3, 5]);
  expect(more).toBe(2);
});
