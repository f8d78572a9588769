import { expect, test } from 'vitest';
import * as de from '../../src/words/de/naming.ts';
import * as en from '../../src/words/en/naming.ts';

const rig = { id: 'F-1', title: 'Rig the ferry' };
const sail = { id: null, title: 'Sail to the\nisland' };

test('what has an id is named by it, all else by its title in quotation marks', () => {
  expect([en.name(rig), en.name(sail), en.name('Sprint 4')]).toEqual(['`F-1`', '“Sail to the island”', 'Sprint 4']);
  expect([de.name(rig), de.name(sail), de.name('Sprint 4')]).toEqual(['`F-1`', '„Sail to the island“', 'Sprint 4']);
});

test('long words are shortened, by characters that people see', () => {
  expect(de.quote('🚢'.repeat(90))).toBe(`„${'🚢'.repeat(79)}…“`);
  expect(en.quote('a'.repeat(80))).toBe(`“${'a'.repeat(80)}”`);
});

test.each([
  [1, 'a', 'a'],
  [3, 'a, b and c', 'a, b und c'],
  [5, 'a, b and 3 more', 'a, b und 3 weitere'],
])('%d names in a row', (count, english, german) => {
  const all = ['a', 'b', 'c', 'd', 'e'].slice(0, count);
  expect([en.names(all), de.names(all)]).toEqual([english, german]);
});

test('a long chain is named by its beginning and its end', () => {
  expect(en.chain([...'abcdefgh'])).toBe('a → b → c → d → e → f → g → h');
  expect(en.chain([...'abcdefghijk'])).toBe('a → b → c → d → … (3 more) … → h → i → j → k');
  expect(de.chain([...'abcdefghijk'])).toBe('a → b → c → d → … (3 weitere) … → h → i → j → k');
});

test('choices are joined as the language does', () => {
  expect(en.choices(['a', 'b', 'c'])).toBe('`a`, `b` or `c`');
  expect(de.choices(['a', 'b', 'c'])).toBe('`a`, `b` oder `c`');
});
