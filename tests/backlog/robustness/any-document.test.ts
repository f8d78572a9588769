import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportBacklog } from '../../../src/backlog/export.ts';
import { changedText, damagedBytes, documents, runs, SEED, splicedText } from './arbitrary-text.ts';
import { findFaults } from './find-faults.ts';
import { readBytes } from './read-bytes.ts';

const marks = fc.constantFrom(...'|`*_-+#>[]():;.,~!\\<&=\t \n\n\r0123aA中é✅\u{1f6a2}\u0000\u2028\ufeff');

describe(`a backlog without faults (BACKLOT_SEED=${SEED})`, { timeout: 60_000 }, () => {
  test.each<[string, fc.Arbitrary<Uint8Array | string>]>([
    ['any bytes', fc.uint8Array({ maxLength: 400 })],
    ['a document with other bytes in it', damagedBytes],
    ['characters that mean something, in any order', fc.array(marks, { maxLength: 300 }).map((text) => text.join(''))],
    ['the beginning of one document before the end of another', splicedText],
  ])('from %s', (_, content) => {
    fc.assert(
      fc.property(content, (written) => {
        expect(findFaults(readBytes(written))).toEqual([]);
      }),
      runs(200),
    );
  });

  test('from a document in which lines and marks are lost, doubled or moved, beside another one', () => {
    fc.assert(
      fc.property(changedText, fc.constantFrom(...documents), (text, other) => {
        expect(findFaults(readBytes(text, other))).toEqual([]);
      }),
      runs(200),
    );
  });
});

describe(`the same backlog (BACKLOT_SEED=${SEED})`, { timeout: 60_000 }, () => {
  test('from the same text', () => {
    fc.assert(
      fc.property(changedText, (text) => {
        expect(exportOf(text)).toBe(exportOf(text));
      }),
      runs(60),
    );
  });

  test('with line endings of any system, and with a byte order mark', () => {
    fc.assert(
      fc.property(changedText, (text) => {
        const own = exportOf(text);
        for (const written of [text.replaceAll('\n', '\r\n'), text.replaceAll('\n', '\r'), `\ufeff${text}`])
          expect(exportOf(written)).toBe(own);
      }),
      runs(60),
    );
  });
});

function exportOf(text: string): string {
  return exportBacklog(readBytes(text).backlog);
}
