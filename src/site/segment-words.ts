const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Text with a space between all words, for a search engine that finds words by their spaces. Only scripts that are
 * written without spaces change. The search box does the same to what is typed (`browser/search-words.ts`).
 */
export function segmentWords(text: string): string {
  if (!UNSPACED.test(text)) return text;
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
    .join(' ')
    .replace(/ {2,}/g, ' ');
}

/** True for text with words that are not parted by spaces. */
export function isUnspaced(text: string): boolean {
  return UNSPACED.test(text);
}
