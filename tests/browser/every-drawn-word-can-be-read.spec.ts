import type { Page } from '@playwright/test';
import Color from 'colorjs.io';
import { contrastOf, wishes } from '../styles/read-tokens.ts';
import { pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

/** What WCAG 2 asks of words, and of glyphs. */
const LEAST = { words: 4.5, glyph: 3 };

for (const [kind, addressOf] of Object.entries(pageKinds)) {
  test(`${kind}: words and glyphs of drawings stand out from what they are drawn on`, async ({ page, backlog }) => {
    await page.goto(addressOf(backlog));
    for (const { theme, contrast } of wishes) {
      await page.emulateMedia({ colorScheme: theme, contrast });
      expect(await findWeak(page), `${theme}, contrast ${contrast}`).toEqual([]);
    }
  });
}

/** axe looks at no words of an SVG. Each with too little contrast, with both colours. */
async function findWeak(page: Page): Promise<string[]> {
  const drawn = await page.evaluate(readDrawn);
  return drawn.flatMap(({ text, what, color, ground }) => {
    const contrast = contrastOf(new Color(color), new Color(ground));
    return contrast < LEAST[what] ? [`${text}: ${color} on ${ground} is ${contrast.toFixed(2)} of ${LEAST[what]}`] : [];
  });
}

interface Drawn {
  readonly text: string;
  readonly what: keyof typeof LEAST;
  readonly color: string;
  readonly ground: string;
}

/** The words and glyphs that are seen in drawings, each with the fill of the last shape before it that lies under its middle. */
function readDrawn(): Drawn[] {
  return [...document.querySelectorAll('main svg:not(svg svg)')].flatMap((drawing) => {
    const shapes = [...drawing.querySelectorAll('rect, path')].filter(
      (shape) => getComputedStyle(shape).fill !== 'none',
    );
    return [...drawing.querySelectorAll('text, .g')]
      .filter((each) => each.checkVisibility())
      .map((each) => {
        const { color, fill } = getComputedStyle(each);
        const isWords = each.matches('text');
        const under = shapes.filter((shape) => liesUnder(shape, each)).at(-1);
        return {
          text: isWords ? each.textContent.trim() : `glyph of ${each.parentElement?.textContent.trim()}`,
          what: isWords ? 'words' : 'glyph',
          color: isWords ? fill : color,
          ground: under ? getComputedStyle(under).fill : getComputedStyle(document.documentElement).backgroundColor,
        } as const;
      });
  });

  function liesUnder(shape: Element, each: Element): boolean {
    if (!(shape.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING)) return false;
    const [under, over] = [shape.getBoundingClientRect(), each.getBoundingClientRect()];
    const [x, y] = [over.x + over.width / 2, over.y + over.height / 2];
    return x > under.left && x < under.right && y > under.top && y < under.bottom;
  }
}
