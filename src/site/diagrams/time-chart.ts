import { words as roadmap } from '#words/roadmap.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { drawBox, drawText, round } from './svg.ts';
import { clipText, measureText } from './text-metrics.ts';

/** Something with a beginning and an end, a row of the chart. Numbers are in the unit of the axis. */
export interface Bar {
  readonly label: string;
  readonly title: string;
  readonly href: string | null;
  readonly start: number;
  readonly end: number;
  /** Spoken and shown to those who point at it: when, how far. */
  readonly words: string;
  /** How much of it is done, 0 to 1. */
  readonly done: number;
  /** Class of the bar: a status, or empty. */
  readonly look: string;
}

/** A point of time that counts: a deadline. */
export interface Mark {
  readonly at: number;
  readonly title: string;
  readonly href: string | null;
  readonly isLate: boolean;
}

export interface TimeChart {
  readonly name: string;
  readonly bars: readonly Bar[];
  readonly marks: readonly Mark[];
  readonly ticks: readonly { readonly at: number; readonly text: string }[];
  /** First and last point of the axis. */
  readonly span: readonly [number, number];
  /** Today; null when no day is known or it lies outside. */
  readonly now: number | null;
}

const LABELS = 300;
const WIDTH = 940;
const HEAD = 24;
const ROW = 28;
const BAR = 12;
const MARK = 5;
const SIZE = 13;
const TICK_SIZE = 12;

/** Bars along an axis of time, one a row, with deadlines in a row of their own below. Readable without colour. */
export function drawTimeChart({ name, bars, marks, ticks, span, now }: TimeChart): string {
  const [first, last] = span;
  const place = (at: number) => LABELS + ((at - first) / (last - first || 1)) * (WIDTH - LABELS - 8);
  const rows = bars.length + (marks.length > 0 ? 1 : 0);
  const height = HEAD + rows * ROW + 6;
  const axis = ticks.map(({ at, text }) => drawTick(place(at), text, height)).join('');
  const drawn = bars.map((bar, row) => drawBar(bar, HEAD + row * ROW, place)).join('');
  const deadlines = marks.length > 0 ? drawMarks(marks, HEAD + bars.length * ROW, place) : '';
  const today = now === null ? '' : `<path class="now" d="M${round(place(now))} ${HEAD - 4}V${height}"/>`;
  const label = `aria-label="${escapeHtml(name)}"`;
  return `<div class="time" tabindex="0" role="region" ${label}><svg width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="group" ${label}>${axis}${today}${drawn}${deadlines}</svg></div>`;
}

/** Its words begin at the line, or as far before it as they need to end within the drawing. */
function drawTick(x: number, text: string, height: number): string {
  const begin = Math.min(x, Math.floor(WIDTH - measureText(text, TICK_SIZE, 'regular')));
  return `<path class="tick" d="M${round(x)} ${HEAD - 4}V${height}"/>${drawText(text, begin, 13, 'd')}`;
}

function drawBar(bar: Bar, top: number, place: (at: number) => number): string {
  const [start, end] = [place(bar.start), place(bar.end)];
  const box = { x: start, y: top + (ROW - BAR) / 2, width: Math.max(end - start, 2), height: BAR };
  const done = bar.done > 0 ? drawBox({ ...box, width: box.width * bar.done }, 'part') : '';
  const base = top + ROW / 2 + 4.5;
  const id = bar.label === '' ? '' : drawText(bar.label, 0, base, 'mi');
  const indent = bar.label === '' ? 0 : measureText(bar.label, SIZE, 'mono') + 8;
  const title = drawText(clipText(bar.title, LABELS - indent - 14, SIZE, 'regular'), indent, base);
  const words = `<title>${escapeHtml(`${bar.label} ${bar.title}: ${bar.words}`.trim())}</title>`;
  const look = ['span', bar.look].filter((part) => part !== '').join(' ');
  const content = `${words}<path class="row" d="M0 ${top + ROW}H${WIDTH}"/>${id}${title}<g class="${look}">${drawBox(box)}${done}</g>`;
  return bar.href === null ? `<g role="img">${content}</g>` : `<a href="${escapeHtml(bar.href)}">${content}</a>`;
}

function drawMarks(marks: readonly Mark[], top: number, place: (at: number) => number): string {
  const y = top + ROW / 2;
  const drawn = marks.map(({ at, title, href, isLate }) => {
    const x = round(place(at));
    const shape = `<path class="mark${isLate ? ' late' : ''}" d="M${x} ${y - MARK}l${MARK} ${MARK}-${MARK} ${MARK}-${MARK}-${MARK}z"/>`;
    const content = `<title>${escapeHtml(title)}</title>${shape}`;
    return href === null ? `<g role="img">${content}</g>` : `<a href="${escapeHtml(href)}">${content}</a>`;
  });
  return drawText(roadmap.deadlines, 0, y + 4.5, 'd') + drawn.join('');
}
