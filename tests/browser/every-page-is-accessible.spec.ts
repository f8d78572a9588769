import { findViolations } from './axe.ts';
import { pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

const screens = {
  wide: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true },
} as const;
const schemes = ['light', 'dark'] as const;

for (const [kind, addressOf] of Object.entries(pageKinds)) {
  for (const [name, screen] of Object.entries(screens)) {
    for (const colorScheme of schemes) {
      test.describe(() => {
        test.use({ ...screen, colorScheme });

        test(`${kind}, ${name}, ${colorScheme}: axe finds nothing`, async ({ page, backlog }) => {
          await page.goto(addressOf(backlog));
          expect(await findViolations(page)).toEqual([]);
        });
      });
    }
  }
}
