/**
 * Prints what Mermaid makes of each fence in the drawing window, before anything is cleaned: tags in order and the view
 * box, as one line of JSON. A program of its own, because that window takes the place of the global one.
 */
import { JSDOM } from 'jsdom';
import { installWindow } from '../../../src/site/mermaid/dom/install-window.ts';
import { fences } from './fences.ts';

installWindow(new JSDOM('<!doctype html><body></body>', { pretendToBeVisual: true }).window);
const { createConfig } = await import('../../../src/site/mermaid/worker/config.ts');
const { renderPicture } = await import('../../../src/site/mermaid/worker/render-picture.ts');

const pictures: unknown[] = [];
for (const { name, source } of fences) {
  const picture = await renderPicture(source, createConfig('light'));
  const tags = [...picture.querySelectorAll('*')].map(({ localName }) => localName.toLowerCase());
  pictures.push({ name, tags, viewBox: picture.getAttribute('viewBox') });
}
process.stdout.write(`${JSON.stringify(pictures)}\n`);
