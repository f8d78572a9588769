import sheet from '../styles/writing-systems.css?url';
import { loadOnce } from './load-once.ts';
import { loadSheet } from './load-sheet.ts';

/**
 * Adds the fonts of further writing systems to a page that has none of their letters, for text of other pages that is about
 * to be shown on it. Not before: a browser sets a page anew when fonts are added.
 */
export const loadWritingSystems = loadOnce(async () => {
  if (!document.querySelector(`link[href="${sheet}"]`)) await loadSheet(sheet);
});
