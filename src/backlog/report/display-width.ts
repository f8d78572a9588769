const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Characters that take a column each, by themselves: those of most texts, without segmenting them. */
const PLAIN = /^[ -~\u{A1}-\u{AC}\u{AE}-\u{24F}\u{2010}-\u{2027}\u{2190}-\u{21FF}]*$/u;
const ZERO_WIDTH = /^[\p{Mark}\p{Format}]+$/u;
const EMOJI = /^\p{Emoji_Presentation}|\u{FE0F}/u;
/** The blocks of characters that Unicode calls wide or fullwidth. */
const WIDE =
  /^[\u{1100}-\u{115F}\u{2E80}-\u{303E}\u{3041}-\u{A4CF}\u{A960}-\u{A97C}\u{AC00}-\u{D7A3}\u{F900}-\u{FAFF}\u{FE30}-\u{FE6F}\u{FF01}-\u{FF60}\u{FFE0}-\u{FFE6}\u{20000}-\u{3FFFD}]/u;

/** How many columns a text takes in a terminal: two for a wide character or an emoji, none for a combining mark. */
export function measureWidth(text: string): number {
  if (PLAIN.test(text)) return text.length;
  return splitGraphemes(text).reduce((width, grapheme) => width + widthOf(grapheme), 0);
}

/** The beginning of a text that fits into so many columns; an ellipsis stands for the rest. */
export function clipEnd(text: string, columns: number): string {
  if (measureWidth(text) <= columns) return text;
  if (columns < 1) return '';
  if (PLAIN.test(text)) return `${text.slice(0, columns - 1)}…`;
  return `${takeWhileFits(splitGraphemes(text), columns - 1).join('')}…`;
}

/** The end of a text that fits into so many columns; an ellipsis stands for the rest. */
export function clipStart(text: string, columns: number): string {
  if (measureWidth(text) <= columns) return text;
  if (columns < 1) return '';
  if (PLAIN.test(text)) return `…${text.slice(text.length - columns + 1)}`;
  const shown = takeWhileFits(splitGraphemes(text).reverse(), columns - 1);
  return `…${shown.reverse().join('')}`;
}

function takeWhileFits(parts: readonly string[], columns: number): string[] {
  let left = columns;
  const end = parts.findIndex((grapheme) => {
    left -= widthOf(grapheme);
    return left < 0;
  });
  return end < 0 ? [...parts] : parts.slice(0, end);
}

function splitGraphemes(text: string): string[] {
  return Array.from(graphemes.segment(text), ({ segment }) => segment);
}

function widthOf(grapheme: string): number {
  if (ZERO_WIDTH.test(grapheme)) return 0;
  return WIDE.test(grapheme) || EMOJI.test(grapheme) ? 2 : 1;
}
