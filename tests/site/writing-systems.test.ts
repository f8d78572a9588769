import { expect, test } from 'vitest';
import { needsWritingSystems } from '../../src/site/writing-systems.ts';

test.each(['plain', '“Größe” — 2 × §1 • 5 °', '✅ done', '↑ ↓', '\n'])('%j is set with the small fonts', (text) => {
  expect(needsWritingSystems(text)).toBe(false);
});

test.each(['é', 'Łódź', 'Привет', 'Ελλάδα', 'مرحبا', '日本', '5 €'])('%s needs more', (text) => {
  expect(needsWritingSystems(text)).toBe(true);
});
