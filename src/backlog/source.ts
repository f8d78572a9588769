/** A half-open range of UTF-16 offsets into a {@link SourceFile}'s text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Where something is written. `file` is relative to the content root; lines and columns are 1-based, the end column is exclusive. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** One document as text, decoded and with its encoding repaired. */
export interface SourceFile {
  /** Path relative to the content root, with `/` separators: `markinsight/sprint-backlog.md`. */
  readonly path: string;
  readonly text: string;
  /** Offset at which each line begins; `lineStarts[0]` is 0. */
  readonly lineStarts: readonly number[];
}

/** Makes a source file of a path and its decoded text. */
export function createSourceFile(path: string, text: string): SourceFile {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return { path, text, lineStarts };
}

/** The place of a span. Offsets beyond the text are clamped to its end. */
export function placeOf(source: SourceFile, span: Span): Place {
  const start = positionOf(source, span.start);
  const end = positionOf(source, Math.max(span.start, span.end));
  return { file: source.path, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

/** The 1-based line of an offset, by binary search. */
export function lineOf(source: SourceFile, offset: number): number {
  return positionOf(source, offset).line;
}

/** The text of a 1-based line, without its line ending; empty beyond the last line. */
export function lineText(source: SourceFile, line: number): string {
  const start = source.lineStarts[line - 1];
  if (start === undefined) return '';
  return source.text.slice(start, source.lineStarts[line] ?? source.text.length).replace(/\r?\n$/, '');
}

function positionOf(source: SourceFile, offset: number): { line: number; column: number } {
  const at = Math.min(Math.max(offset, 0), source.text.length);
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (source.lineStarts[low] ?? 0) + 1 };
}

/** Orders places by file, line, column, in code-unit order. */
export function comparePlaces(
  a: Pick<Place, 'file' | 'line' | 'column'>,
  b: Pick<Place, 'file' | 'line' | 'column'>,
): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
