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

/** Decodes a file: by its byte order mark, else as UTF-8, else as Windows-1252. Never throws. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
  const encoding = marked?.[0] ?? (isUtf8(bytes) ? 'utf-8' : 'windows-1252');
  const text = new TextDecoder(encoding).decode(bytes);
  return { text: text.replace(/\r\n?/g, '\n'), encoding };
}

/** The single-byte encodings that UTF-8 is most often mistaken for, with the byte of each of their characters. */
const MISTAKEN = ['macroman', 'windows-1252'].map((encoding) => {
  const bytes = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte++) bytes.set(iconv.decode(Buffer.from([byte]), encoding), byte);
  return bytes;
});

/**
 * Repairs UTF-8 that was once decoded as Mac Roman or Windows-1252 and saved again: `‚úÖ` becomes `✅`. Only sequences
 * whose bytes are exactly one UTF-8 character are touched, and only when the text has two of them or one of three bytes.
 */
export function repairMojibake(text: string): RepairedText {
  const repairs = MISTAKEN.map((bytes) => repairWith(text, bytes));
  const best = repairs.reduce((a, b) => (b.count > a.count ? b : a));
  return best.count > 1 || best.longest > 2 ? best : { text, first: -1, count: 0 };
}

function repairWith(text: string, bytes: ReadonlyMap<string, number>): RepairedText & { longest: number } {
  let out = '';
  let first = -1;
  let count = 0;
  let longest = 0;
  for (let at = 0; at < text.length; ) {
    const length = sequenceLength(bytes.get(text.charAt(at)));
    const repaired = length > 1 ? decodeSequence(text.slice(at, at + length), bytes) : undefined;
    if (repaired === undefined) {
      out += text.charAt(at);
      at += 1;
      continue;
    }
    if (first < 0) first = out.length;
    out += repaired;
    count += 1;
    longest = Math.max(longest, length);
    at += length;
  }
  return { text: out, first, count, longest };
}

function decodeSequence(sequence: string, bytes: ReadonlyMap<string, number>): string | undefined {
  const values = [...sequence].map((character) => bytes.get(character) ?? -1);
  if (values.slice(1).some((byte) => byte < 0x80 || byte > 0xbf)) return undefined;
  const buffer = Uint8Array.from(values);
  if (!isUtf8(buffer)) return undefined;
  const decoded = new TextDecoder('utf-8').decode(buffer);
  // C1 controls are never what somebody wrote.
  return (decoded.codePointAt(0) ?? 0) >= 0xa0 ? decoded : undefined;
}

function sequenceLength(lead: number | undefined): number {
  if (lead === undefined || lead < 0xc2 || lead > 0xf4) return 0;
  return lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
