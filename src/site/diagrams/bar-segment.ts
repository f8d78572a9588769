import { number } from '#words/grammar.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { icons, isIcon } from './icons.ts';
import { drawGlyph, round } from './svg.ts';
import { measureText } from './text-metrics.ts';

/** A kind of part that bars have, the same in all of them: a status, a size, a severity. */
export interface Part {
  readonly word: string;
  /** Class that colours it. */
  readonly look: string;
  /** A glyph or an icon; null where its word is its mark. */
  readonly mark: string | null;
}

/** A part of one bar. Start and end are percentages of the track. */
export interface Segment {
  readonly part: Part;
  readonly amount: number;
  readonly start: number;
  readonly end: number;
  /** Whether it says what it is; where all parts are of one kind, the end of the bar does. */
  readonly isNamed: boolean;
}

const SIZE = 12;
const MARK = 13;
const GAP = 3;
const MARGIN = 4;

/** Draws a segment with its mark and its amount, or what fits of it. Nothing where there is none of it. */
export function drawSegment({ part, amount, start, end, isNamed }: Segment, track: { width: number; height: number }) {
  if (amount === 0) return '';
  const room = ((end - start) / 100) * track.width - MARGIN;
  const label = isNamed ? drawLabel(part, amount, room) : '';
  const box = `x="${percent(start)}" width="${percent(end - start)}" height="${track.height}"`;
  return `<svg class="part ${part.look}" ${box}><rect height="${track.height}"/>${label}</svg>`;
}

/** The label in the middle of its segment. What a short one is says more than how much it is, which its length shows. */
function drawLabel({ word, mark }: Part, amount: number, room: number): string {
  const labels =
    mark === null
      ? [
          { mark, text: `${number(amount)} ${word}` },
          { mark, text: number(amount) },
        ]
      : [
          { mark, text: number(amount) },
          { mark, text: '' },
        ];
  const label = labels.find((each) => measureLabel(each) <= room);
  if (!label) return '';
  const left = -measureLabel(label) / 2;
  const glyph = label.mark === null ? '' : drawMark(label.mark, left);
  const x = round(label.mark === null ? left : left + MARK + GAP);
  const text = label.text === '' ? '' : `<text x="${x}" y="12.5">${escapeHtml(label.text)}</text>`;
  return `<svg x="50%">${glyph}${text}</svg>`;
}

function measureLabel({ mark, text }: { readonly mark: string | null; readonly text: string }): number {
  const parts = [...(mark === null ? [] : [MARK]), ...(text === '' ? [] : [measureText(text, SIZE, 'regular')])];
  return parts.reduce((sum, width) => sum + width, GAP * (parts.length - 1));
}

function drawMark(mark: string, x: number): string {
  if (!isIcon(mark)) return drawGlyph(mark, x, 1.5);
  const box = `viewBox="0 0 24 24" x="${round(x)}" y="1.5" width="${MARK}" height="${MARK}"`;
  return `<svg class="ico" ${box} aria-hidden="true"><path d="${icons[mark]}"/></svg>`;
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
