import { expect, test } from 'vitest';
import { drawLaneChart } from '../../../src/site/diagrams/lane-chart.ts';
import { createCard, createChart, wait } from './sample-lanes.ts';

const chart = createChart(
  [
    [['a1'], []],
    [[], ['b1']],
  ],
  [wait('b1', 'a1')],
);

test('each lane begins with its name, which leads to it, and ends with what it delivers and where that is written', () => {
  const html = drawLaneChart(chart, 'Lanes');
  expect([...html.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
    '/p/lanes/0/',
    '/p/items/a1/',
    '/p/plan/#L1',
    '/p/lanes/1/',
    '/p/items/b1/',
    '/p/plan/#L2',
  ]);
  expect(html).toContain('A boat that floats');
  expect(html).toContain('No deliverable stated');
});

test('without any deliverable there is no column for them', () => {
  const lanes = chart.lanes.map((lane) => ({ ...lane, deliverable: null }));
  expect(drawLaneChart({ ...chart, lanes, hasDeliverables: false }, 'Lanes')).not.toMatch(/deliverable/i);
});

test('what is outside the backlog has a shape of its own and leads nowhere', () => {
  const node = {
    ...createCard('x').node,
    label: '',
    title: 'Permit of the port',
    href: null,
    status: 'external',
  } as const;
  const card = createCard('x', { node, kind: 'outside', glyph: 'blocked', note: 'outside' });
  const lanes = chart.lanes.map((lane) => ({ ...lane, columns: [[card], []] })).slice(0, 1);
  const html = drawLaneChart({ ...chart, lanes }, 'Lanes');
  expect(html).toContain('class="ext"');
  expect(html).toContain('role="img"><title>Permit of the port');
});

test('it holds neither styles nor scripts, and what a title holds is text', () => {
  const node = { ...createCard('a1').node, title: '<script>alert(1)</script>' };
  const lanes = chart.lanes.map((lane) => ({ ...lane, columns: [[createCard('a1', { node })], []] }));
  const html = drawLaneChart({ ...chart, lanes }, 'Lanes & "more"');
  expect(html).not.toMatch(/<script|style=|<style/);
  expect(html).toContain('aria-label="Lanes &amp; &quot;more&quot;"');
});
