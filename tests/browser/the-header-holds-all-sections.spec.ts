import { pageKinds } from './page-kinds.ts';
import { expect, germanSite, sites, test } from './site.ts';

for (const [language, site] of Object.entries({ English: sites.root, German: germanSite })) {
  test.describe(language, () => {
    test.use({ site });

    for (const width of [1024, 1280, 1440]) {
      test(`none is hidden at ${width} px`, async ({ page, backlog }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(pageKinds.roadmap(backlog));
        await page.evaluate(() => document.fonts.ready);
        const sections = page.getByRole('navigation', { name: /^(?:Sections|Bereiche)$/ });
        await expect(sections.getByRole('link')).toHaveCount(10);
        const hidden = await sections.evaluate((row) => {
          row.scrollLeft = row.scrollWidth;
          return row.scrollLeft;
        });
        expect(hidden, 'pixels that have to be scrolled to').toBeLessThan(2);
      });
    }
  });
}
