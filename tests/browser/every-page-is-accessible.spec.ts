import { findViolations } from './axe.ts';
import { pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

const widths = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const schemes = ['light', 'dark'] as const;

for (const [kind, addressOf] of Object.entries(pageKinds)) {
  for (const [width, viewport] of Object.entries(widths)) {
    for (const colorScheme of schemes) {
      test.describe(() => {
        test.use({ viewport, colorScheme });

        test(`${kind}, ${width}, ${colorScheme}: axe finds nothing`, async ({ page, backlog }) => {
          await page.goto(addressOf(backlog));
          expect(await findViolations(page)).toEqual([]);
        });
      });
    }
  }
}
