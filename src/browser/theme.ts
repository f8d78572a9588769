import { words } from '#words/theme.ts';

/**
 * The theme button: follows the system, or stays light or dark. Runs before the page is painted, so that a chosen theme
 * does not flash; without it there is no button and the system decides. It also tells the style sheet that scripts run,
 * which keeps the room of what they are about to show.
 */
const STORE = 'theme';
const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const root = document.documentElement;

function readTheme(): Theme {
  try {
    const stored = localStorage.getItem(STORE);
    return THEMES.find((theme) => theme === stored) ?? 'system';
  } catch {
    // Storage can be forbidden; the choice then lasts for one page.
    return 'system';
  }
}

function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(STORE, theme);
  } catch {}
}

function applyTheme(theme: Theme): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  for (const button of document.querySelectorAll<HTMLButtonElement>('.tgl')) {
    button.hidden = false;
    button.setAttribute('aria-label', words.themes[theme]);
    button.title = words.themes[theme];
  }
}

root.dataset['scripts'] = '';
let current = readTheme();
applyTheme(current);

document.addEventListener('DOMContentLoaded', () => {
  applyTheme(current);
  for (const button of document.querySelectorAll('.tgl')) {
    button.addEventListener('click', () => {
      current = THEMES[(THEMES.indexOf(current) + 1) % THEMES.length] ?? 'system';
      storeTheme(current);
      applyTheme(current);
    });
  }
});
