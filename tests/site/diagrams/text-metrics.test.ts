import { describe, expect, test } from 'vitest';
import { clipText, measureText, wrapText } from '../../../src/site/diagrams/text-metrics.ts';

describe('text without a browser', () => {
  test('a clipped text fits and says that it was clipped', () => {
    const clipped = clipText('Replace the mooring lines of every pontoon', 120, 13, 'regular');
    expect(clipped.endsWith('…')).toBe(true);
    expect(measureText(clipped, 13, 'regular')).toBeLessThanOrEqual(120);
    expect(clipText('short', 120, 13, 'regular')).toBe('short');
  });

  test('a letter made of several characters is never cut apart', () => {
    expect(clipText('👩‍🚀👩‍🚀👩‍🚀👩‍🚀', 60, 13, 'regular')).toMatch(/^(?:👩‍🚀)*…$/u);
  });

  test('text wraps at words and keeps all of them until the last line', () => {
    const lines = wrapText('one two three four five six', 60, 13, 'regular', 9);
    expect(lines.join(' ')).toBe('one two three four five six');
    for (const line of lines) expect(measureText(line, 13, 'regular')).toBeLessThanOrEqual(60);
  });

  test('scripts without spaces wrap between letters', () => {
    const lines = wrapText('港口的系泊绳需要全部更换一次', 80, 13, 'regular', 9);
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('港口的系泊绳需要全部更换一次');
  });

  test('one word that is too long is clipped, not lost', () => {
    expect(wrapText('a'.repeat(80), 60, 13, 'regular', 2)).toHaveLength(1);
    expect(wrapText('', 60, 13, 'regular', 2)).toEqual([]);
  });
});
