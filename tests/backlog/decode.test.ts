import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { decodeText, repairMojibake } from '../../src/backlog/decode.ts';

const original = 'Done ✅ – “really” → Ünïcode';

describe('repairMojibake', () => {
  test.each(['macroman', 'windows-1252'])('undoes UTF-8 that was read as %s', (encoding) => {
    const text = 'Fertig ✅ – über';
    const damaged = iconv.decode(Buffer.from(text), encoding);
    expect(damaged).not.toBe(text);
    // Windows-1252 leaves five bytes undefined; what it maps back is repaired.
    expect(repairMojibake(damaged).text).toBe(text);
  });

  test('leaves what was written alone', () => {
    for (const text of [original, 'naïve café, Größe, ∂x ≤ √2', 'Ã la carte', '日本語のタスク']) {
      expect(repairMojibake(text)).toEqual({ text, first: -1, count: 0 });
    }
  });

  test('knows the apple that Mac Roman makes of an emoji', () => {
    expect(repairMojibake('\uf8ffüî¥ critical').text).toBe('🔴 critical');
  });

  test('counts what it repairs and says where the first one stands', () => {
    const damaged = iconv.decode(Buffer.from('a – b – c'), 'macroman');
    expect(repairMojibake(damaged)).toMatchObject({ text: 'a – b – c', first: 2, count: 2 });
  });
});

describe('decodeText', () => {
  test('reads UTF-8 and UTF-16 by their marks', () => {
    expect(decodeText(Buffer.from(original))).toEqual({ text: original, encoding: 'utf-8' });
    const marked = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(original, 'utf16le')]);
    expect(decodeText(marked)).toEqual({ text: original, encoding: 'utf-16le' });
  });

  test('ends lines with line feeds only', () => {
    expect(decodeText(Buffer.from('a\r\nb\rc\n')).text).toBe('a\nb\nc\n');
  });
});
