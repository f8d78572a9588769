import iconv from 'iconv-lite';

/** How the bytes of a file were understood. `windows-1252` is the fallback for bytes that are no valid UTF-8. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  /** Line endings are `\n`, a byte order mark is gone. */
  readonly text: string;
  readonly encoding: Encoding;
}

export interface RepairedText {
  readonly text: string;
  /** Offset of the first repaired character in `text`, or -1. */
  readonly first: number;
  /** How many sequences were repaired. */
  readonly count: number;
}

const BYTE_ORDER_MARKS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Refuses what is not UTF-8. */
const strictDecoder = new TextDecoder('utf-8', { fatal: true });

/** Decodes a file: by its byte order mark, else as UTF-8, else as Windows-1252. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  if (marked) return { text: endLines(new TextDecoder(marked[0]).decode(bytes)), encoding: marked[0] };
  const text = decodeUtf8(bytes);
  if (text !== undefined) return { text: endLines(text), encoding: 'utf-8' };
  return { text: endLines(new TextDecoder('windows-1252').decode(bytes)), encoding: 'windows-1252' };
}

function endLines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
}

/** A single-byte encoding that UTF-8 is often mistaken for. */
interface Mistake {
  /** The byte of each of its characters beyond ASCII. */
  readonly bytes: ReadonlyMap<string, number>;
  /** Finds what may be one UTF-8 character: a character for the lead byte, with as many behind it as that announces. */
  readonly sequence: RegExp;
}

const MISTAKES = ['macroman', 'windows-1252'].map((encoding): Mistake => {
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) bytes.set(iconv.decode(Buffer.from([byte]), encoding), byte);
  // The apple of Mac Roman has no character in Unicode; converters put this one, iconv-lite none. Emoji begin with it.
  if (encoding === 'macroman') bytes.set('\uf8ff', 0xf0);
  bytes.delete('\ufffd');
  const between = (low: number, high: number) =>
    `[${[...bytes].flatMap(([character, byte]) => (byte >= low && byte <= high ? [character] : [])).join('')}]`;
  const rest = between(0x80, 0xbf);
  const sequences = [
    `${between(0xc2, 0xdf)}${rest}`,
    `${between(0xe0, 0xef)}${rest}{2}`,
    `${between(0xf0, 0xf4)}${rest}{3}`,
  ];
  return { bytes, sequence: new RegExp(sequences.join('|'), 'g') };
});

/**
 * Repairs UTF-8 that was once decoded as Mac Roman or Windows-1252 and saved again: `‚úÖ` becomes `✅`. Only sequences
 * whose bytes are exactly one UTF-8 character are touched, and only when the text has two of them or one of three bytes.
 */
export function repairMojibake(text: string): RepairedText {
  const untouched = { text, first: -1, count: 0 };
  if (!/[^\0-\x7f]/.test(text)) return untouched;
  const repairs = MISTAKES.map((mistake) => repairWith(text, mistake));
  const { longest, ...best } = repairs.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 1 || longest > 2 ? best : untouched;
}

function repairWith(text: string, { bytes, sequence }: Mistake): RepairedText & { readonly longest: number } {
  let first = -1;
  let count = 0;
  let longest = 0;
  const repaired = text.replace(sequence, (found, at: number) => {
    const character = decodeUtf8(Uint8Array.from(found, (damaged) => bytes.get(damaged) ?? 0));
    // C1 controls are never what somebody wrote.
    if (character === undefined || character < '\u00a0') return found;
    if (first < 0) first = at;
    count += 1;
    longest = Math.max(longest, found.length);
    return character;
  });
  return { text: repaired, first, count, longest };
}
