/** Lines of a document, 1-based; both ends belong to it. */
export interface LineRange {
  readonly from: number;
  readonly to: number;
}

/** Reads `#L20`, `#L20-L29` or `#L20-29`; null for any other fragment. The ends may come in either order. */
export function parseRange(fragment: string): LineRange | null {
  const match = /^#L(\d+)(?:-L?(\d+))?$/.exec(fragment);
  return match ? rangeOf(Number(match[1]), Number(match[2] ?? match[1])) : null;
}

/** The range between two lines, in whatever order. */
export function rangeOf(one: number, other: number): LineRange {
  return { from: Math.min(one, other), to: Math.max(one, other) };
}

/** `#L20` or `#L20-L29`. */
export function fragmentOf({ from, to }: LineRange): string {
  return from === to ? `#L${from}` : `#L${from}-L${to}`;
}
