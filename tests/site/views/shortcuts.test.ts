import { expect, test } from 'vitest';
import { SECTION_KEYS } from '../../../src/site/views/page.ts';
import { listShortcuts } from '../../../src/site/views/shortcuts.ts';

const all = listShortcuts().flatMap(({ shortcuts }) => shortcuts.map(({ keys }) => keys.join(' ')));

test('every section has a key, and no two things have the same', () => {
  expect(all).toEqual(expect.arrayContaining(Object.values(SECTION_KEYS).map((key) => `g ${key}`)));
  expect(new Set(all).size).toBe(all.length);
});

test('no single key is the first of a pair', () => {
  const leads = new Set(all.filter((keys) => keys.includes(' ')).map((keys) => keys.split(' ')[0]));
  expect(all.filter((keys) => leads.has(keys))).toEqual([]);
});
