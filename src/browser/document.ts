import { addressLines } from './document-lines.ts';
import { followOutline } from './follow-outline.ts';
import { placeNotes } from './margin-notes.ts';

/**
 * Adds to a document where its reader is, links to its lines, and its findings beside their lines. Without this script
 * the outline leads to the headings, an address with a line marks it, and findings stand at their blocks.
 */
export function startDocument(): void {
  const outline = document.querySelector<HTMLDetailsElement>('details.outline');
  const here = outline?.querySelector<HTMLElement>('.here');
  const article = document.querySelector<HTMLElement>('article.prose');
  const tools = document.querySelector<HTMLElement>('.line-tools');

  if (outline && here) followOutline(outline, here);
  if (article) placeNotes(article);
  if (article && tools) addressLines(article, tools);
}
