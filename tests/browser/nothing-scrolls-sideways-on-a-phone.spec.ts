import { readBuiltPages } from './built-pages.ts';
import { pageKinds } from './page-kinds.ts';
import { scrollSideways } from './sideways.ts';
import { expect, hostileSite, test } from './site.ts';

for (const width of [390, 320]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    for (const [kind, addressOf] of Object.entries(pageKinds)) {
      test(`${kind} fits`, async ({ page, backlog }) => {
        await page.goto(addressOf(backlog));
        expect(await scrollSideways(page)).toBe(0);
      });
    }

    test.describe('words longer than the screen', () => {
      test.use({ site: hostileSite });

      test('are broken on every page', async ({ page }) => {
        for (const { file } of readBuiltPages(hostileSite.directory)) {
          await page.goto(file);
          expect(await scrollSideways(page), file).toBe(0);
        }
      });
    });
  });
}
