import { pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

for (const width of [390, 320]) {
  for (const [kind, addressOf] of Object.entries(pageKinds)) {
    test.describe(() => {
      test.use({ viewport: { width, height: 800 } });

      test(`${kind}: fits into ${width} px`, async ({ page, backlog }) => {
        await page.goto(addressOf(backlog));
        await page.evaluate(() => document.fonts.ready);
        const scrolled = await page.evaluate(() => {
          const root = document.scrollingElement ?? document.documentElement;
          root.scrollLeft = 10_000;
          return { by: root.scrollLeft, width: root.scrollWidth };
        });
        expect(scrolled).toEqual({ by: 0, width });
      });
    });
  }
}
