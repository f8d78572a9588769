/** Remarks at the end of a text are shorter than this. */
const MOST_CHARACTERS = 300;

export interface EndMatch {
  /** What stands before the match, without the white space between them. */
  readonly before: string;
  readonly match: RegExpExecArray;
}

/**
 * Finds a pattern that ends with `$` at the end of a text. Only the end is looked at, so that a pattern that is tried at every
 * character takes no longer for a long text; white space at the very end does not count.
 */
export function matchEnd(text: string, pattern: RegExp): EndMatch | null {
  const trimmed = text.trimEnd();
  const from = Math.max(0, trimmed.length - MOST_CHARACTERS);
  const match = pattern.exec(trimmed.slice(from));
  return match ? { before: trimmed.slice(0, from + match.index).trimEnd(), match } : null;
}
