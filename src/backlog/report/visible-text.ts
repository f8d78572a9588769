/** Characters that move the cursor, colour a terminal or turn the direction of what follows. */
const INVISIBLE = /[\p{Control}\u{202A}-\u{202E}\u{2066}-\u{2069}]/gu;

/** A text of a document that can be shown on one line anywhere: tabs are spaces, control characters are pictures of them. */
export function toVisible(text: string): string {
  return text.replaceAll('\t', '    ').replace(INVISIBLE, picture);
}

function picture(character: string): string {
  const code = character.charCodeAt(0);
  if (code === 0x7f) return '\u{2421}';
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\u{FFFD}';
}
