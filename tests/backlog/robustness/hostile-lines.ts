/** Pieces that parsers look for, or that they skip. */
const PIECES = [
  ...[' ', '\t', '\u3000', 'a', 'a ', 'A', 'é', '中', '\u{1f6a2}', '✅', '\u0301', '1', '1 ', '0.'],
  ...[
    '(',
    ')',
    '（',
    '[',
    ']',
    '(a) ',
    '[a] ',
    '[a](b) ',
    '**',
    '**a',
    '**a** ',
    '**a:** ',
    '*a ',
    '_a ',
    '`',
    '`a ',
    '~~',
  ],
  ...[
    '|',
    '| a ',
    ':',
    '：',
    'a: ',
    ';',
    ', ',
    '.',
    '. A',
    '-',
    '- ',
    '->',
    '→',
    '—',
    ' – ',
    '/',
    '+',
    '#',
    '@a ',
    '\\',
    '<a>',
    '<a id ',
  ],
  ...['A-1', 'A-1 ', 'A-1/', 'A-1, ', 'A-1..', 'A-', 'a-1 ', '1.1 ', 'T12-', 'S1-A/B ', '2a.*'],
  ...['Task ', 'Task 1, ', 'Sprint ', 'Sprint 1, ', 'Lane A, ', 'after A-1 ', 'needs ', ' and ', ' to '],
  ...[
    'Done ',
    'Done; ',
    'Done (',
    'Done (a) ',
    '✅ Done — ',
    '5 pts ',
    '(5 pts) ',
    'M ',
    'P1 ',
    '2025-01-01 ',
    '1 May 2025 ',
  ],
];

/** Ways to make a long line of a piece: all of it, behind an item's name, and around a gap as long. */
const SHAPES: readonly ((piece: string, length: number) => string)[] = [
  (piece, length) => `${fill(piece, length)}!`,
  (piece, length) => `A-1: One ${fill(piece, length)}(b`,
  (piece, length) => `**Status:** a${piece}${' '.repeat(length)}${piece}b`,
];

/** Writes a hostile line of about so many characters. */
export type WriteLine = (length: number) => string;

export const hostileLines: readonly (readonly [string, WriteLine])[] = PIECES.flatMap((piece) =>
  SHAPES.map((shape) => [shape(piece, 3 * piece.length), (length: number) => shape(piece, length)] as const),
);

function fill(piece: string, length: number): string {
  return piece.repeat(Math.ceil(length / piece.length));
}
