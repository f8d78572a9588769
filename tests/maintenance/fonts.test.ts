import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectRoot } from '../runners/run-command.ts';
import { CHARACTERS, makeFonts } from './fonts.ts';

test('the fonts of the site are what `npm run fonts` makes of the packages', async () => {
  const fonts = await makeFonts();
  const changed = fonts.filter(({ file, bytes }) => !readFileSync(projectRoot + file).equals(bytes));
  expect(changed.map(({ file }) => file)).toEqual([]);
});

test('the style sheet asks them for the characters that they have', () => {
  const css = readFileSync(`${projectRoot}src/styles/fonts.css`, 'utf8');
  const ranges = [...css.matchAll(/\.\/fonts\/[^}]*unicode-range: ([^;]*);/g)].map(([, range = '']) => range);
  expect(ranges).toHaveLength(4);
  for (const range of ranges) expect(listCharacters(range)).toEqual([...CHARACTERS].sort());
});

/** The characters of a `unicode-range` such as `U+20-7E, U+A0`, in code-unit order. */
function listCharacters(range: string): string[] {
  return range.split(', ').flatMap((part) => {
    const [first = 0, last = first] = part
      .replace('U+', '')
      .split('-')
      .map((digits) => Number.parseInt(digits, 16));
    return Array.from({ length: last - first + 1 }, (_, at) => String.fromCodePoint(first + at));
  });
}
