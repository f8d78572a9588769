import { scaleLinear } from 'd3-scale';
import { stack } from 'd3-shape';
import { escapeHtml } from '../markdown/escape-html.ts';
import { drawSegment, type Part } from './bar-segment.ts';
import { drawText } from './svg.ts';
import { clipText, type Face, measureText } from './text-metrics.ts';

/** One bar: its name, and how much it has of each part. */
export interface StackedBar {
  readonly label: string;
  readonly href: string | null;
  /** One amount a part, in the order of the parts, none below 0. */
  readonly amounts: readonly number[];
  /** What stands at its end: `3 of 8 done`. */
  readonly note: string;
  /** What it says in full, part by part. */
  readonly words: string;
}

export interface StackedBars {
  readonly name: string;
  /** What is to be seen, in a sentence. */
  readonly about: string;
  readonly parts: readonly Part[];
  readonly bars: readonly StackedBar[];
  /** Whether the labels are code. */
  readonly isCode: boolean;
}

/** Where things stand in a drawing. Across, bars are percentages of their track, so that a narrow drawing fits every screen. */
interface Layout {
  readonly name: 'wide' | 'tall';
  /** Width of the drawing; null where it is that of the screen. */
  readonly width: number | null;
  readonly row: number;
  readonly label: { readonly width: number; readonly base: number };
  /** Its width is the least that it can have. */
  readonly track: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

const WIDE: Layout = {
  name: 'wide',
  width: 736,
  row: 30,
  label: { width: 256, base: 19.5 },
  track: { x: 268, y: 7, width: 352, height: 16 },
};
const TALL: Layout = {
  name: 'tall',
  width: null,
  row: 48,
  label: { width: 284, base: 16 },
  track: { x: 0, y: 23, width: 284, height: 16 },
};
/** A track is at least so much long: a single thing is no long bar. */
const LEAST = 5;
const SIZE = 13;
const GAP = 12;

/**
 * Draws bars of stacked parts twice: names beside the bars, and above them for narrow screens. Glyphs and icons come from
 * the page's sprite. The drawings hold no ids, styles or scripts; `.chart` colours them. Readable without colour.
 */
export function drawStackedBars(chart: StackedBars): { wide: string; tall: string } {
  return { wide: drawChart(chart, WIDE), tall: drawChart(chart, TALL) };
}

function drawChart(chart: StackedBars, layout: Layout): string {
  const { name, about, parts, bars } = chart;
  const lengths = bars.map(({ amounts }) => amounts.reduce((sum, amount) => sum + amount, 0));
  const scale = scaleLinear([0, Math.max(...lengths, LEAST)], [0, 100]);
  const series = stack<StackedBar, number>()
    .keys(parts.keys())
    .value(({ amounts }, part) => amounts[part] ?? 0)(bars);
  const rows = bars.map((bar, row) => {
    const segments = parts.map((part, at) => {
      const [start, end] = series[at]?.[row] ?? [0, 0];
      const amount = bar.amounts[at] ?? 0;
      const isNamed = parts.length > 1;
      return drawSegment({ part, amount, isNamed, start: scale(start), end: scale(end) }, layout.track);
    });
    return drawRow(bar, segments.join(''), row * layout.row, layout, chart.isCode);
  });
  const { width } = layout;
  const size = width === null ? 'width="100%"' : `width="${width}"`;
  const words = `<title>${escapeHtml(name)}</title><desc>${escapeHtml(about)}</desc>`;
  return `<svg class="${layout.name}" ${size} height="${bars.length * layout.row}" role="group">${words}${rows.join('')}</svg>`;
}

function drawRow(bar: StackedBar, segments: string, top: number, layout: Layout, isCode: boolean): string {
  const face: Face = isCode ? 'mono' : 'regular';
  const base = top + layout.label.base;
  const beside = layout.name === 'tall' ? measureText(bar.note, SIZE, 'regular') + GAP : 0;
  const label = drawText(clipText(bar.label, layout.label.width - beside, SIZE, face), 0, base, isCode ? 'mi' : '');
  const note = `<text class="n" x="100%" y="${base}">${escapeHtml(bar.note)}</text>`;
  const { x, y, width, height } = layout.track;
  const across = layout.width === null ? 'width="100%"' : `x="${x}" width="${width}"`;
  const track = `<svg ${across} y="${top + y}" height="${height}" aria-hidden="true">${segments}</svg>`;
  const content = `<title>${escapeHtml(`${bar.label}: ${bar.words}`)}</title>${label}${note}${track}`;
  return bar.href === null ? `<g role="img">${content}</g>` : `<a href="${escapeHtml(bar.href)}">${content}</a>`;
}
