import { pageKinds } from './page-kinds.ts';
import { expect, test } from './site.ts';

/** Longer than this, a change is seen to move. Seconds. */
const SEEN = 0.01;

for (const [kind, addressOf] of Object.entries(pageKinds)) {
  test(`${kind}: nothing moves or fades`, async ({ page, backlog }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(addressOf(backlog));
    // Until proposals have come, the page of what is missing holds back what stands below them; that is no motion.
    await expect(page.locator('[data-missing]:not([data-settled])')).toHaveCount(0);
    expect(await page.evaluate(findMoving, SEEN)).toEqual([]);
  });
}

for (const key of ['/', '?']) {
  test(`what ${key} opens does not move either`, async ({ page, backlog }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(pageKinds.item(backlog));
    await page.keyboard.press(key);
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await page.evaluate(findMoving, SEEN)).toEqual([]);
  });
}

/** Elements and pseudo-elements with a transition or an animation that takes longer, and what it takes. */
function findMoving(seen: number): string[] {
  const longest = (durations: string) =>
    Math.max(...durations.split(',').map((duration) => Number.parseFloat(duration)));
  return [...document.querySelectorAll('*')].flatMap((element) =>
    [undefined, '::before', '::after', '::backdrop'].flatMap((pseudo) => {
      const { transitionDuration, animationDuration, animationName, scrollBehavior } = getComputedStyle(
        element,
        pseudo,
      );
      const times = [transitionDuration, ...(animationName === 'none' ? [] : [animationDuration])];
      const isSmooth = scrollBehavior === 'smooth';
      if (!isSmooth && times.every((time) => longest(time) <= seen)) return [];
      return [`${element.outerHTML.slice(0, 80)} ${pseudo ?? ''}: ${times.join(', ')}, scrolling ${scrollBehavior}`];
    }),
  );
}
