import { expect, test } from 'vitest';
import { parseEffort, weighEffort } from '../../../src/backlog/vocabulary/effort.ts';

test('efforts stand by size, then by hours, then by points', () => {
  const written = [
    'XS',
    'S (≤0.5 day)',
    'S–M',
    'M',
    'L (2-3 days)',
    'XXL',
    '30 min',
    '2-3 h',
    '2 days',
    '1 week',
    '3',
    '5 pts',
  ];
  const weights = written.map(weigh);
  expect(weights).not.toContain(null);
  expect(weights.toSorted((a, b) => (a ?? 0) - (b ?? 0))).toEqual(weights);
  expect(new Set(weights).size).toBe(written.length);
  expect(weigh('S (≤0.5 day)')).toBe(weigh('S'));
});

test('words that measure nothing have no weight', () => {
  expect(weigh('rather big')).toBeNull();
});

function weigh(text: string): number | null {
  const effort = parseEffort(text);
  return effort && weighEffort(effort);
}
