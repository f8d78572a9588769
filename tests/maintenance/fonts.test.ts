import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { projectRoot } from '../runners/run-command.ts';
import { makeFonts } from './fonts.ts';
import { readRange } from './unicode-range.ts';

test('the fonts of the site are what `npm run fonts` makes of the packages', async () => {
  const fonts = await makeFonts();
  const changed = fonts.filter(({ file, bytes }) => !readFileSync(projectRoot + file).equals(bytes));
  expect(changed.map(({ file }) => file)).toEqual([]);
});

test('no character of a small font is asked of a large one', () => {
  const [small, large] = [readFaces('faces.css'), readFaces('more-faces.css')];
  expect(small).toHaveLength(3);
  for (const [, style, range = ''] of small) {
    const others = large.filter((face) => face[1] === style);
    const asked = new Set(others.flatMap(([, , other = '']) => readRange(other)));
    expect(others.length).toBeGreaterThan(0);
    expect(readRange(range).filter((point) => asked.has(point))).toEqual([]);
  }
});

function readFaces(sheet: string) {
  const css = readFileSync(`${projectRoot}src/styles/fonts/${sheet}`, 'utf8');
  return [...css.matchAll(/family: ("[^}]*?);\s*font-display[^}]*?unicode-range: ([^;]*);/g)];
}
