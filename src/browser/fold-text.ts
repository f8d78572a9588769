import { foldCase } from '../site/search-part.ts';

/** The words of a text, without case. */
export function foldWords(text: string): string[] {
  return foldCase(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
