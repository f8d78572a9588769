import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { decodeText } from '../../../src/backlog/decode.ts';
import { projectRoot } from '../../runners/run-command.ts';

/** The same documents each time; the environment may ask for others, and for more of them. */
export const SEED = Number(process.env['BACKLOT_SEED'] ?? 20_260_601);
const FACTOR = Number(process.env['BACKLOT_RUNS'] ?? 1);

export function runs(count: number): { seed: number; numRuns: number } {
  return { seed: SEED, numRuns: count * FACTOR };
}

/** Whole documents: every fixture of the reader and the sample content. */
export const documents: readonly string[] = ['tests/backlog/reader/fixtures', 'content'].flatMap((folder) => {
  const entries = readdirSync(join(projectRoot, folder), { recursive: true, withFileTypes: true });
  const paths = entries
    .filter(({ name }) => name.endsWith('.md'))
    .map(({ parentPath, name }) => join(parentPath, name));
  return paths.sort().map((path) => decodeText(readFileSync(path)).text);
});

const document = fc.constantFrom(...documents);
/** A place in a list or text, as a part of its length: it shrinks to the beginning. */
const position = fc.double({ min: 0, max: 0.999, noNaN: true });
const MARKS = [
  '|',
  '`',
  '```',
  '[',
  ']',
  '(',
  '**',
  '_',
  '~~',
  '- ',
  '- [ ] ',
  '> ',
  '# ',
  '1. ',
  ':',
  ';',
  '\t',
  '\\',
  '\u{1f6a2}',
  '| a | b |',
  '|--|--|',
];

/** A change of one document's lines: what a slip of the hand, a merge or a bad editor does. */
const change: fc.Arbitrary<(lines: string[]) => void> = fc.oneof(
  position.map((at) => (lines: string[]) => void lines.splice(indexAt(lines, at), 1)),
  position.map((at) => (lines: string[]) => void lines.splice(indexAt(lines, at), 0, lines[indexAt(lines, at)] ?? '')),
  fc.tuple(position, position).map(([from, to]) => (lines: string[]) => {
    const [line = ''] = lines.splice(indexAt(lines, from), 1);
    lines.splice(indexAt(lines, to), 0, line);
  }),
  fc.tuple(position, position, fc.constantFrom(...MARKS)).map(([at, column, mark]) => (lines: string[]) => {
    const line = lines[indexAt(lines, at)] ?? '';
    const index = indexAt(line, column);
    lines[indexAt(lines, at)] = `${line.slice(0, index)}${mark}${line.slice(index)}`;
  }),
  fc.tuple(position, fc.integer({ min: 1, max: 9 })).map(([at, width]) => (lines: string[]) => {
    lines[indexAt(lines, at)] = ' '.repeat(width) + (lines[indexAt(lines, at)] ?? '');
  }),
);

/** The beginning of one document before the end of another. */
export const splicedText: fc.Arbitrary<string> = fc
  .tuple(document, document, position, position)
  .map(([first, second, end, start]) => first.slice(0, indexAt(first, end)) + second.slice(indexAt(second, start)));

/** A document with some changes. */
export const changedText: fc.Arbitrary<string> = fc
  .tuple(fc.oneof(document, splicedText), fc.array(change, { minLength: 1, maxLength: 12 }))
  .map(([text, changes]) => {
    const lines = text.split('\n');
    for (const apply of changes) apply(lines);
    return lines.join('\n');
  });

/** The bytes of a document, some of them others. */
export const damagedBytes: fc.Arbitrary<Uint8Array> = fc
  .tuple(document, fc.array(fc.tuple(position, fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 20 }))
  .map(([text, changes]) => {
    const bytes = new TextEncoder().encode(text);
    for (const [at, byte] of changes) bytes[indexAt(bytes, at)] = byte;
    return bytes;
  });

function indexAt(list: { readonly length: number }, part: number): number {
  return Math.floor(list.length * part);
}
