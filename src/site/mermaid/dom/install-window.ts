import type { DOMWindow } from 'jsdom';
import { measureText } from '../../diagrams/text-metrics.ts';
import { toRectangle } from './bounds.ts';
import { isDrawn, measureElement, measureHtml, measureOnPage, measureWords } from './geometry.ts';
import { pathLength, pointOnPath } from './paths.ts';

/** The sizes that layouts ask the page for. In pixels. */
const PAGE = { offsetWidth: 960, clientWidth: 960, offsetHeight: 600, clientHeight: 600 };
const SCREEN = { availWidth: 1200, availHeight: 900, width: 1200, height: 900 };

/** What Mermaid and the libraries under it expect to find as globals. */
const GLOBALS = [
  'document navigator screen Element HTMLElement SVGElement Node Text DocumentFragment NodeFilter DOMParser',
  'XMLSerializer MutationObserver CSSStyleSheet getComputedStyle requestAnimationFrame cancelAnimationFrame',
  'HTMLTemplateElement NamedNodeMap HTMLFormElement',
]
  .join(' ')
  .split(' ');

/**
 * Gives a jsdom window the geometry that it lacks and makes it the global one. Only for a process of its own: whatever
 * runs beside it would take itself for a browser.
 */
export function installWindow(window: DOMWindow): void {
  for (const [name, method] of Object.entries(GEOMETRY)) define(window.Element.prototype, name, method);
  for (const [name, size] of Object.entries(PAGE)) {
    Object.defineProperty(window.HTMLElement.prototype, name, { get: () => size, configurable: true });
  }
  define(window, 'screen', SCREEN);
  define(window.HTMLCanvasElement.prototype, 'getContext', () => canvas);
  define(globalThis, 'Image', createImage);
  define(globalThis, 'window', window);
  for (const name of GLOBALS) define(globalThis, name, Reflect.get(window, name));
}

const GEOMETRY = {
  getBBox(this: Element) {
    return toRectangle(measureElement(this));
  },
  getBoundingClientRect(this: Element) {
    const { x, y, width, height } = toRectangle(isDrawn(this) ? measureOnPage(this) : measureHtml(this));
    return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
  },
  getComputedTextLength(this: Element) {
    return measureWords(this);
  },
  getTotalLength(this: Element) {
    return pathLength(this.getAttribute('d'));
  },
  getPointAtLength(this: Element, distance: number) {
    return pointOnPath(this.getAttribute('d'), distance);
  },
  getScreenCTM: () => ({ a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 }),
};

/** Architecture diagrams ask for a canvas, measure words on it and never show it. */
const canvas: object = new Proxy<Record<string | symbol, unknown>>(
  { measureText: (text: string) => ({ width: measureText(String(text), 16, 'regular') }) },
  { get: (known, name) => known[name] ?? (() => ({ addColorStop() {}, data: [] })) },
);

/** Image shapes ask how large their image is; nothing is fetched. */
function createImage() {
  return { src: '', naturalWidth: 100, naturalHeight: 100, decode: async () => {} };
}

function define(target: object, name: string, value: unknown): void {
  Object.defineProperty(target, name, { value, configurable: true, writable: true });
}
