import table from './font-widths.json' with { type: 'json' };

export type Face = 'regular' | 'bold' | 'mono';

/** Width of a letter in a monospaced face; wide letters take two. */
const MONO = 602;
/** Where the scripts with wide letters begin. */
const WIDE = 0x1100;
const ELLIPSIS = '…';

/** Heights of the same font above and below the line, and of its small letters, in parts of the size. */
export const ascent = 0.9282;
export const descent = 0.2358;
export const xHeight = 0.547;

const widths = { regular: unpack(table.regular), bold: unpack(table.bold) };
const LATIN = /^[\u0020-\u02ff\u2010-\u2027]*$/;
const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Width of a text in pixels, without a browser. Measured in a wide font, so a reader's usually narrower one fits the
 * same box.
 */
export function measureText(text: string, size: number, face: Face): number {
  let sum = 0;
  for (const letter of text) sum += widthOf(letter, face);
  return (sum * size) / 1000;
}

/** The text, or as much of it as fits with an ellipsis at its end. Letters joined from several characters stay whole. */
export function clipText(text: string, width: number, size: number, face: Face): string {
  if (measureText(text, size, face) <= width) return text;
  let room = width - measureText(ELLIPSIS, size, face);
  let clipped = '';
  for (const letter of splitLetters(text)) {
    room -= measureText(letter, size, face);
    if (room < 0) break;
    clipped += letter;
  }
  return clipped.trimEnd() + ELLIPSIS;
}

/** What a reader takes for one letter. Latin letters never join, and asking for each is most of the work. */
function* splitLetters(text: string): Iterable<string> {
  if (LATIN.test(text)) yield* text;
  else for (const { segment } of segmenter.segment(text)) yield segment;
}

/** The text in lines of at most a width; what does not fit in the last one ends with an ellipsis. */
export function wrapText(text: string, width: number, size: number, face: Face, most: number): string[] {
  const lines: string[] = [];
  let rest = text.trim();
  while (rest !== '' && lines.length < most - 1) {
    const line = takeLine(rest, width, size, face);
    lines.push(clipText(line, width, size, face));
    rest = rest.slice(line.length).trimStart();
  }
  return rest === '' ? lines : [...lines, clipText(rest, width, size, face)];
}

const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
const WORD = new RegExp(String.raw`\s*(?:[${UNSPACED}]\p{M}*|[^\s${UNSPACED}]+)`, 'gu');

/** As many words as fit, at least one. Scripts without spaces break between letters. */
function takeLine(text: string, width: number, size: number, face: Face): string {
  let line = '';
  for (const [word] of text.matchAll(WORD)) {
    if (line !== '' && measureText(line + word, size, face) > width) break;
    line += word;
  }
  return line;
}

/** In thousandths of the size. Marks and joiners take no room; a letter that the table lacks takes all it could need. */
function widthOf(letter: string, face: Face): number {
  const code = letter.codePointAt(0) ?? 0;
  const known = face === 'mono' ? (code < 0x300 ? MONO : undefined) : widths[face].get(code);
  if (known !== undefined) return known;
  if (/\p{Mn}|\p{Cf}/u.test(letter)) return 0;
  if (face === 'mono') return code < WIDE ? MONO : 2 * MONO;
  return code < WIDE ? 1000 : 1300;
}

function unpack(blocks: readonly { first: number; widths: readonly number[] }[]): Map<number, number> {
  return new Map(blocks.flatMap(({ first, widths }) => widths.map((width, index) => [first + index, width] as const)));
}
