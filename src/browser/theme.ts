import { words } from '#words/theme.ts';

const STORE = 'theme';
const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

const root = document.documentElement;
let current = THEMES.find((theme) => theme === root.dataset['theme']) ?? 'system';

/**
 * The theme button: follows the system, or stays light or dark. Without scripts there is no button and the system
 * decides. What was chosen is set before a page is painted by `site/first-script.ts`.
 */
export function startTheme(): void {
  const button = document.querySelector<HTMLButtonElement>('.tgl');
  if (!button) return;
  button.hidden = false;
  button.addEventListener('click', () => {
    current = THEMES[(THEMES.indexOf(current) + 1) % THEMES.length] ?? 'system';
    storeTheme(current);
    applyTheme(current, button);
  });
  applyTheme(current, button);
}

function storeTheme(theme: Theme): void {
  try {
    localStorage.setItem(STORE, theme);
  } catch {
    // Storage can be forbidden; the choice then lasts for one page.
  }
}

function applyTheme(theme: Theme, button: HTMLButtonElement): void {
  if (theme === 'system') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  button.setAttribute('aria-label', words.themes[theme]);
  button.title = words.themes[theme];
}
