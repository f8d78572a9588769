import type { Word } from './scan.ts';

/** The words of a list such as `status, priority owner`, parted by commas or spaces, with their places. */
export function listWords(text: string): Word[] {
  return [...text.matchAll(/[^\s,]+/g)].map(({ index, 0: word }) => ({
    text: word,
    isQuoted: false,
    start: index,
    end: index + word.length,
  }));
}
