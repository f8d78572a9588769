import { lineText, type Place, type SourceFile } from '../source.ts';
import { clipEnd, clipStart, measureWidth } from './display-width.ts';
import { toVisible } from './visible-text.ts';

/** One line of a document around what is marked in it. All three parts can be shown as they are. */
export interface FrameLine {
  /** 1-based. */
  readonly number: number;
  readonly before: string;
  /** Empty when the place is a point. */
  readonly marked: string;
  readonly after: string;
}

/** A place that covers more lines is shown by its first ones. */
const MOST_LINES = 3;
const DEFAULT_WIDTH = 100;

/**
 * The lines of a document that a place covers, three at most, as data for any printer. A line longer than `width`
 * columns is cut to a window around what is marked, with `…` for what is left out. Empty when there is nothing to see.
 */
export function buildCodeFrame(source: SourceFile, place: Place, width = DEFAULT_WIDTH): FrameLine[] {
  const count = Math.min(place.endLine - place.line + 1, MOST_LINES);
  const lines = Array.from({ length: count }, (_, at) => markLine(source, place, place.line + at));
  const isBlank = lines.every(({ before, marked, after }) => `${before}${marked}${after}`.trim() === '');
  return isBlank ? [] : lines.map((line) => fitLine(line, width));
}

function markLine(source: SourceFile, place: Place, number: number): FrameLine {
  const text = lineText(source, number);
  const start = number === place.line ? place.column - 1 : text.length - text.trimStart().length;
  const end = number === place.endLine ? place.endColumn - 1 : text.trimEnd().length;
  return {
    number,
    before: text.slice(0, start),
    marked: text.slice(start, end),
    after: text.slice(Math.max(start, end)),
  };
}

function fitLine(line: FrameLine, width: number): FrameLine {
  // No more than this can be shown: a line of a megabyte must not be measured.
  const most = width * 4;
  const before = toVisible(line.before.slice(-most));
  const after = toVisible(line.after.slice(0, most));
  const marked = clipEnd(toVisible(line.marked.slice(0, most)), width - 2);
  const room = width - measureWidth(marked);
  const beforeRoom = Math.max(Math.floor(room / 2), room - measureWidth(after));
  const shown = clipStart(before, beforeRoom);
  return { number: line.number, before: shown, marked, after: clipEnd(after, room - measureWidth(shown)) };
}
