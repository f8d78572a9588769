import type { Page } from '@playwright/test';
import { pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

for (const [name, viewport] of Object.entries({
  wide: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
})) {
  test.describe(name, () => {
    test.use({ viewport });

    for (const [kind, addressOf] of Object.entries(pageKinds)) {
      test(`${kind}: whatever takes the focus shows it, and nothing lies over it`, async ({ page, backlog }) => {
        await page.goto(addressOf(backlog));
        expect(await findUnseen(page)).toEqual([]);
      });
    }
  });
}

/**
 * What takes the focus and does not show it: by an outline, or, a box in its form, by a shadow of that; or what is wholly
 * covered or out of sight then (WCAG 2.4.7 and 2.4.11). Each is reached from below, where what sticks to the top covers most.
 */
async function findUnseen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const all = [...document.querySelectorAll<HTMLElement | SVGElement>(focusable)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    const unseen = all.toReversed().flatMap((element) => {
      element.focus({ focusVisible: true } as FocusOptions);
      if (document.activeElement !== element) return [];
      const faults = [...(isMarked(element) ? [] : ['not marked']), ...(isInSight(element) ? [] : ['covered'])];
      return faults.map((fault) => `${fault}: ${element.outerHTML.slice(0, 120)}`);
    });
    return all.length === 0 ? ['nothing takes the focus'] : unseen;

    function isMarked(element: Element): boolean {
      return [element, element.closest('form')].some((each) => {
        if (!each) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(each);
        return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
      });
    }

    function isInSight(element: HTMLElement | SVGElement): boolean {
      // What lets pointers through would not be found.
      element.style.pointerEvents = 'auto';
      return [...element.getClientRects()].some(({ left, top, width, height }) =>
        [0.1, 0.5, 0.9].some((across) =>
          [0.1, 0.5, 0.9].some((down) => {
            const found = document.elementFromPoint(left + width * across, top + height * down);
            return found !== null && (element.contains(found) || found.contains(element));
          }),
        ),
      );
    }
  });
}
