import type { TextLine } from '../markdown.ts';
import { type Place, placeOf, type SourceFile, type Span } from '../source.ts';
import type { GraphArrow } from './statement.ts';

const HEAD = /(?<=[-=─━═])>|[→►▶⟶➔➜⇒]/gu;
/** What stands between the corners and bars of a drawing. */
const UNBROKEN = /[^│┃┌┐└┘├┤┬┴┼╭╮╰╯]+/gu;
/** Lines of a drawing in two dimensions, and arrows that point elsewhere. */
const DRAWING = /[│┃┌┐└┘├┤┬┴┼╭╮╰╯←◄◀↑↓▲▼]/u;

/**
 * Reads chains of arrows, each line on its own:
 * ```
 * S4-1 → S4-2, S4-3 ──► S5-1
 * ```
 */
export function readArrows(source: SourceFile, lines: readonly TextLine[], graph: Place): GraphArrow[] {
  return lines.flatMap((line) => {
    return chainsOf(line.text).flatMap(({ from, to }) => {
      const place = placeOf(source, { start: line.start + from.start, end: line.start + to.end });
      return [
        {
          from: [line.text.slice(from.start, from.end)],
          to: [line.text.slice(to.start, to.end)],
          words: '',
          place,
          graph,
        },
      ];
    });
  });
}

/** The arrows of a line that begin and end on it: what a corner or a bar leads to stands on other lines. */
function chainsOf(text: string): { from: Span; to: Span }[] {
  return [...text.matchAll(UNBROKEN)].flatMap((piece) => {
    const parts = splitAtArrows(piece[0]).map(({ start, end }) => ({
      start: piece.index + start,
      end: piece.index + end,
    }));
    return parts.slice(1).flatMap((to, at) => {
      const from = parts[at];
      return from && from.start < from.end && to.start < to.end ? [{ from, to }] : [];
    });
  });
}

/** The texts between arrows, without the space and the dashes around them; none in a line without an arrow. */
export function splitAtArrows(text: string): Span[] {
  const heads = DRAWING.test(text) ? [] : [...text.matchAll(HEAD)];
  if (heads.length === 0) return [];
  const starts = [0, ...heads.map((head) => head.index + head[0].length)];
  return starts.map((start, at) => trim(text, { start, end: heads[at]?.index ?? text.length }));
}

function trim(text: string, { start, end }: Span): Span {
  const isBlank = (at: number) => /[\s=─━═-]/u.test(text.charAt(at));
  let [first, last] = [start, end];
  while (first < last && isBlank(first)) first += 1;
  while (last > first && isBlank(last - 1)) last -= 1;
  return { start: first, end: last };
}
