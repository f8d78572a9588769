import { pressEarlyKeys } from './early-keys.ts';
import { startMenus } from './menus.ts';
import { startPreviews } from './preview.ts';
import { startSearch } from './search.ts';
import { startShortcuts } from './shortcuts.ts';
import { startTheme } from './theme.ts';

/** What every page can do. */
export function startEveryPage(): void {
  startTheme();
  startMenus();
  startPreviews();
  startSearch();
  startShortcuts();
  pressEarlyKeys();
}
