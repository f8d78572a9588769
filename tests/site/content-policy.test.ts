import { expect, test } from 'vitest';
import { writePolicy } from '../../src/site/content-policy.ts';

test('a script in a page is let in by its digest', () => {
  const empty = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';
  expect(writePolicy([''])).toContain(`script-src 'self' 'wasm-unsafe-eval' '${empty}'`);
});

test('nothing in a page runs unless it is named', () => {
  expect(writePolicy([])).not.toMatch(/unsafe-inline|sha256/);
});
