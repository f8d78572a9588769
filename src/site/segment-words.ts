const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
const RUN = new RegExp(`[${UNSPACED}][${UNSPACED}\\p{M}ー]*`, 'gu');
const BORDER = new RegExp(
  `(?<=[${UNSPACED}])(?=[\\p{L}\\p{N}])(?![${UNSPACED}])|(?<=[\\p{L}\\p{N}])(?<![${UNSPACED}])(?=[${UNSPACED}])`,
  'gu',
);
const HAS_UNSPACED = new RegExp(`[${UNSPACED}]`, 'u');
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/**
 * Text with a space between all words, for a search engine that finds words by their spaces. Only scripts that are
 * written without spaces change. The search box does the same to what is typed (`browser/search-words.ts`).
 */
export function segmentWords(text: string): string {
  if (!HAS_UNSPACED.test(text)) return text;
  const parted = text.replace(BORDER, ' ');
  return parted.replace(RUN, (run) => Array.from(segmenter.segment(run), ({ segment }) => segment).join(' '));
}

/** True for text with words that are not parted by spaces. */
export function isUnspaced(text: string): boolean {
  return HAS_UNSPACED.test(text);
}
