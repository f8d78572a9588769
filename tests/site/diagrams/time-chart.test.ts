import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import { measureText } from '../../../src/site/diagrams/text-metrics.ts';
import { drawTimeChart, type TimeChart } from '../../../src/site/diagrams/time-chart.ts';

const bar = {
  label: 'S1',
  title: 'Berths & <boats>',
  href: '/x/',
  start: 2,
  end: 6,
  words: '4 days',
  done: 0.5,
  look: 'ready',
};
const chart: TimeChart = { name: 'In time', bars: [bar], marks: [], ticks: [], span: [0, 8], now: null };

test('a bar is as long as what it stands for, its part as far as it is done', () => {
  const widths = [...drawTimeChart(chart).matchAll(/<rect[^>]* x="([\d.]+)"[^>]* width="([\d.]+)"/g)].map(
    ([, x, width]) => [Number(x), Number(width)] as const,
  );
  const [whole, part] = widths;
  expect(whole?.[1]).toBeCloseTo(316, 0);
  expect(part?.[0]).toBe(whole?.[0]);
  expect(part?.[1]).toBeCloseTo(158, 0);
});

test('whatever a title holds is text', () => {
  const html = drawTimeChart(chart);
  expect(html).toContain('Berths &amp; &lt;boats&gt;');
  expect(JSON.stringify(parseFragment(html), (key, value) => (key === 'parentNode' ? undefined : value))).not.toContain(
    '"boats"',
  );
});

test('deadlines have a row of their own, and say when they are past', () => {
  const mark = { at: 4, title: 'FER-4: due 2031-03-20, overdue', href: '/y/', isLate: true };
  const html = drawTimeChart({ ...chart, marks: [mark] });
  expect(html).toContain('Deadlines');
  expect(html).toContain('class="mark late"');
  expect(html).toContain('<title>FER-4: due 2031-03-20, overdue</title>');
});

test('one point of time is no division by nothing', () => {
  expect(drawTimeChart({ ...chart, span: [3, 3] })).not.toContain('NaN');
});

test('the words of the last tick end within the drawing', () => {
  const ticks = [
    { at: 0, text: 'now' },
    { at: 8, text: 'after step 8' },
  ];
  const html = drawTimeChart({ ...chart, ticks });
  const [first, last] = [...html.matchAll(/<text class="d" x="([\d.]+)"/g)].map(([, x]) => Number(x));
  const width = Number(/<svg width="(\d+)"/.exec(html)?.[1]);
  expect(first).toBe(300);
  expect((last ?? 0) + measureText('after step 8', 12, 'regular')).toBeLessThanOrEqual(width);
});
