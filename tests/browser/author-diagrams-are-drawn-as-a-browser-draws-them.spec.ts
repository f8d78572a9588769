import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';

import { createConfig } from '../../src/site/mermaid/worker/config.ts';
import { fences } from '../site/mermaid/fences.ts';
import { expect, test } from './site.ts';

/** How far the sizes of the two drawings of one diagram may be apart, in parts of the browser's. */
const TOLERANCE = 0.01;
/** Kerning moves the words of the first by a hair more; the second counts room beside an edge that jsdom does not see. */
const ALLOWANCES: Readonly<Record<string, number>> = { requirement: 0.011, 'entity relationship': 0.08 };
const ORIGIN = 'http://diagrams.test';

interface Picture {
  readonly name: string;
  readonly tags: readonly string[];
  readonly viewBox: string;
}

/** Both sides measure words in the same font; without it the sizes would say more about the machine than about us. */
const config = { ...createConfig('light'), fontFamily: 'Measured' };
config.themeVariables = { ...config.themeVariables, fontFamily: 'Measured' };

const folderOf = (name: string) => dirname(findPackageJSON(name, import.meta.url) ?? '');
const mermaid = join(folderOf('mermaid'), 'dist');
const fonts = join(folderOf('dejavu-fonts-ttf'), 'ttf');
const page = `<!doctype html><style>
@font-face { font-family: Measured; src: url(/fonts/DejaVuSans.ttf); }
@font-face { font-family: Measured; font-weight: bold; src: url(/fonts/DejaVuSans-Bold.ttf); }
body { font: 16px Measured; width: 960px; margin: 0; }
</style><p>words <b>words</b></p>`;

let drawn: Picture[] = [];
test.beforeAll(() => {
  const script = join(import.meta.dirname, '../site/mermaid/render-raw.ts');
  const env = { ...process.env, TZ: 'UTC' };
  drawn = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8', env, maxBuffer: 2 ** 26 }));
});
test.use({ timezoneId: 'UTC' });

test('every diagram has the parts and the size that it has in Chromium', async ({ page: tab }) => {
  test.setTimeout(120_000);
  await tab.route(`${ORIGIN}/**`, async (route) => {
    const path = new URL(route.request().url()).pathname;
    if (path === '/') return route.fulfill({ contentType: 'text/html', body: page });
    const [file, contentType] = path.startsWith('/fonts/')
      ? [join(fonts, path.slice('/fonts/'.length)), 'font/ttf']
      : [join(mermaid, path), 'text/javascript'];
    return route.fulfill({ contentType, body: readFileSync(file) });
  });
  await tab.goto(`${ORIGIN}/`);
  await tab.evaluate(() => document.fonts.ready);

  for (const { name, source } of fences) {
    const theirs = await tab.evaluate(
      async ({ source, config, module }) => {
        const { default: mermaid } = await import(module);
        mermaid.initialize(config);
        const { svg } = await mermaid.render('drawing', source);
        const box = document.createElement('div');
        box.innerHTML = svg;
        const picture = box.querySelector('svg');
        return {
          tags: [...(picture?.querySelectorAll('*') ?? [])].map(({ localName }) => localName.toLowerCase()),
          viewBox: picture?.getAttribute('viewBox') ?? '',
        };
      },
      { source, config, module: `${ORIGIN}/mermaid.esm.min.mjs` },
    );
    const ours = drawn.find((picture) => picture.name === name);
    expect.soft(ours?.tags, `${name}: its parts`).toEqual(theirs.tags);
    const [size, expected] = [readSize(ours?.viewBox ?? ''), readSize(theirs.viewBox)];
    for (const side of ['width', 'height'] as const) {
      const apart = Math.abs(size[side] - expected[side]) / expected[side];
      expect
        .soft(apart, `${name}: ${side} ${size[side]}, in Chromium ${expected[side]}`)
        .toBeLessThanOrEqual(ALLOWANCES[name] ?? TOLERANCE);
    }
  }
});

function readSize(viewBox: string): { width: number; height: number } {
  const [, , width = Number.NaN, height = Number.NaN] = viewBox.split(/\s+/).map(Number);
  return { width, height };
}
