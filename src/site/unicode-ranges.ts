/** Matches a character that some `unicode-range` of a style sheet names. */
export function matchRanges(css: string): RegExp {
  const spans = [...css.matchAll(/unicode-range: ([^;]*);/g)].flatMap(([, range = '']) => range.split(','));
  return new RegExp(`[${spans.map(writeSpan).join('')}]`, 'u');
}

/** `U+20-7E` as `\u{20}-\u{7E}`. */
function writeSpan(span: string): string {
  return span
    .trim()
    .replace('U+', '')
    .split('-')
    .map((digits) => `\\u{${digits}}`)
    .join('-');
}
