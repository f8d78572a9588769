/** A text without case and without spaces around it. */
export function foldCase(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/** A name without case and separators, so that `s41`, `S4 1` and `S4-1` are one. */
export function foldName(text: string): string {
  return foldCase(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, '');
}
