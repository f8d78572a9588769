/**
 * What runs before anything is painted: it sets the theme that was chosen, so that another does not flash, tells the
 * style sheets that scripts run, which keeps the room of what they are about to show, and keeps the keys that are pressed
 * before those scripts have come, for `browser/early-keys.ts`. It stands in the page, because a browser that waits for a file
 * here paints an empty page meanwhile.
 */
export const firstScript = `{
  const { dataset } = document.documentElement;
  dataset.scripts = '';
  try {
    const { theme } = localStorage;
    if (theme === 'light' || theme === 'dark') dataset.theme = theme;
  } catch {}
  window.earlyKeys = [];
  addEventListener('keydown', (event) => window.earlyKeys?.push(event));
}`;
