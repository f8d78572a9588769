import { ascent, descent, measureText } from '../../diagrams/text-metrics.ts';
import { isElement, tagOf } from './tags.ts';
import { baselineShift, readTextStyle, type TextStyle } from './text-style.ts';

/** A piece of text in one style: where it is set, in pixels. */
export interface TextRun {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

interface Piece {
  readonly width: number;
  /** How far it stands behind the end of the piece before it. */
  readonly gap: number;
  readonly y: number;
  readonly style: TextStyle;
}

/** White space as SVG shows it: one space for any. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/**
 * Where a `text` element sets its words. Pieces between two absolute positions are anchored together, as SVG asks:
 * <https://www.w3.org/TR/SVG2/text.html#TextAnchoringProperties>.
 */
export function layOutText(text: Element): TextRun[] {
  const runs: TextRun[] = [];
  let pieces: Piece[] = [];
  let start = 0;
  let y = 0;
  let anchor = 'start';

  const flush = (): void => {
    const width = pieces.reduce((sum, piece) => sum + piece.width, 0);
    let x = start - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
    for (const piece of pieces) {
      const left = x + piece.gap;
      x = left + piece.width;
      runs.push(toRun(piece, left));
    }
    pieces = [];
    start = x;
  };
  const visit = (element: Element, isOutermost: boolean): void => {
    const style = readTextStyle(element);
    const x = readLength(element, 'x', style);
    if (x !== null || isOutermost) {
      flush();
      start = x ?? 0;
      anchor = style.anchor;
    }
    y = (readLength(element, 'y', style) ?? y) + (readLength(element, 'dy', style) ?? 0);
    let gap = readLength(element, 'dx', style) ?? 0;
    for (const child of element.childNodes) {
      if (isElement(child)) {
        if (/^(?:tspan|textpath|a)$/.test(tagOf(child))) visit(child, false);
        continue;
      }
      const words = collapseSpace(child.nodeValue ?? '');
      const shown = pieces.length === 0 ? words.trimStart() : words;
      if (child.nodeType !== 3 || shown === '') continue;
      pieces.push({ width: measureText(shown, style.size, style.face), gap, y: y + baselineShift(style), style });
      gap = 0;
    }
  };
  visit(text, true);
  flush();
  return runs;
}

function toRun({ width, y, style }: Piece, left: number): TextRun {
  return {
    left,
    right: left + width,
    top: y - Math.round(ascent * style.size),
    bottom: y + Math.round(descent * style.size),
  };
}

/** A length in pixels; of a list, the first. */
function readLength(element: Element, attribute: string, { size }: TextStyle): number | null {
  const first =
    element
      .getAttribute(attribute)
      ?.trim()
      .split(/[\s,]+/)[0] ?? '';
  const number = Number.parseFloat(first);
  if (Number.isNaN(number)) return null;
  return first.endsWith('em') ? number * size : number;
}
