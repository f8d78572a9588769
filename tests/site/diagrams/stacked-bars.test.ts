import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { expect, test } from 'vitest';
import type { Part } from '../../../src/site/diagrams/bar-segment.ts';
import { drawStackedBars, type StackedBars } from '../../../src/site/diagrams/stacked-bars.ts';

const parts: readonly Part[] = [
  { word: 'Done', look: 'done', mark: 'done' },
  { word: 'Blocked', look: 'blocked', mark: 'blocked' },
];

function chartOf(rows: readonly (readonly number[])[], more: Partial<StackedBars> = {}): StackedBars {
  const bars = rows.map((amounts, at) => ({ label: `S${at}`, href: null, amounts, note: 'note', words: 'words' }));
  return { name: 'Status', about: 'How far it is', parts, bars, isCode: false, ...more };
}

/** Start and width of each segment, in percent. */
function segmentsOf(svg: string): (readonly [start: number, width: number])[] {
  const found = svg.matchAll(/class="part [^"]*" x="([\d.]+)%" width="([\d.]+)%"/g);
  return [...found].map(([, start, width]) => [Number(start), Number(width)] as const);
}

test('the longest bar fills its track, the others keep their proportion', () => {
  expect(
    segmentsOf(
      drawStackedBars(
        chartOf([
          [6, 2],
          [1, 1],
        ]),
      ).wide,
    ),
  ).toEqual([
    [0, 75],
    [75, 25],
    [0, 12.5],
    [12.5, 12.5],
  ]);
});

test('segments follow one another without a gap, and both drawings agree', () => {
  const amounts = fc.array(fc.nat({ max: 10_000 }), { minLength: 2, maxLength: 2 });
  fc.assert(
    fc.property(fc.array(amounts, { maxLength: 30 }), (rows) => {
      const { wide, tall } = drawStackedBars(chartOf(rows));
      const segments = segmentsOf(wide);
      expect(segmentsOf(tall)).toEqual(segments);
      expect(segments).toHaveLength(rows.flat().filter((amount) => amount > 0).length);
      const longest = Math.max(0, ...segments.map(([start, width]) => start + width));
      const most = Math.max(0, ...rows.map(([done = 0, blocked = 0]) => done + blocked));
      expect(longest).toBeCloseTo(Math.min(most / 5, 1) * 100, 1);
    }),
  );
});

test('a segment has its mark and amount, or its mark, or nothing, as there is room', () => {
  const { wide } = drawStackedBars(
    chartOf([
      [200, 12],
      [2, 1],
    ]),
  );
  expect(wide).toMatch(/<use [^>]*href="#done"[^>]*\/><text/);
  expect(wide).toMatch(/<use [^>]*href="#blocked"[^>]*\/><\/svg>/);
  expect(wide.match(/<use /g)).toHaveLength(2);
});

test('where all parts are of one kind, the end of the bar says how many', () => {
  const [done] = parts;
  const { wide } = drawStackedBars(chartOf([[4], [2]], { parts: done ? [done] : [] }));
  expect(wide).not.toMatch(/>[24]<\/text>/);
  expect(wide.match(/>note<\/text>/g)).toHaveLength(2);
});

test('each drawing has a title and a description, and each bar says its figures', () => {
  for (const svg of Object.values(drawStackedBars(chartOf([[1, 2]])))) {
    expect(svg).toContain('role="group"><title>Status</title><desc>How far it is</desc>');
    expect(svg).toContain('<g role="img"><title>S0: words</title>');
    expect(svg.match(/<svg [^>]*aria-hidden="true"><svg class="part /g)).toHaveLength(1);
  }
});

test('a single thing is no long bar', () => {
  expect(segmentsOf(drawStackedBars(chartOf([[1, 0]])).wide)).toEqual([[0, 20]]);
});

test('a bar that leads somewhere is a link', () => {
  const bar = { label: 'S1', href: '/a/?b&c', amounts: [1, 1], note: '', words: 'words' };
  expect(drawStackedBars(chartOf([], { bars: [bar] })).wide).toContain(
    '<a href="/a/?b&amp;c"><title>S1: words</title>',
  );
});

test('whatever a label holds is text', () => {
  const bar = { label: '<script>x</script>', href: null, amounts: [1, 1], note: '<b>', words: '"&<i>' };
  const { wide, tall } = drawStackedBars(chartOf([], { name: '<u>', about: '<s>', bars: [bar] }));
  const shown = JSON.stringify(parseFragment(wide + tall), (key, value) => (key === 'parentNode' ? undefined : value));
  for (const tag of ['script', 'b', 'i', 'u', 's']) expect(shown).not.toContain(`"nodeName":"${tag}"`);
});

test('no bars and empty bars are no division by nothing', () => {
  for (const rows of [[], [[0, 0]]]) {
    const { wide, tall } = drawStackedBars(chartOf(rows));
    expect(wide + tall).not.toMatch(/NaN|Infinity|undefined/);
  }
});

test('drawings hold no styles, ids or scripts', () => {
  const { wide, tall } = drawStackedBars(chartOf([[3, 4]]));
  expect(wide + tall).not.toMatch(/\s(style|id|on\w+)=|<style|<script/);
});
