import { cleanCss } from './clean-css.ts';
import { contrastWith } from './contrast.ts';

/** What a picture may be made of, in small letters. Everything else is removed. */
const TAGS: ReadonlySet<string> = new Set(
  [
    'svg g defs style title desc path rect circle ellipse line polyline polygon text tspan textPath a marker symbol use',
    'clipPath mask linearGradient radialGradient stop pattern filter feDropShadow feGaussianBlur feOffset feBlend',
    'feFlood feComposite feMerge feMergeNode feColorMatrix image switch',
  ]
    .join(' ')
    .toLowerCase()
    .split(' '),
);
const SAFE_IMAGE = /^data:image\/(?:png|jpeg|gif|webp)[;,]/;
const SAFE_LINK = /^(?:https?:|mailto:|#|\.{0,2}\/|[\w.-]+(?:[/?#]|$))/i;

/** Thrown for a drawing whose words cannot be kept. */
export class LabelLostError extends Error {}

/**
 * The second fence behind Mermaid's own: tags, attributes, links and `url()` by what is allowed. Also takes away what
 * would change from day to day, and makes words readable on a colour that the author fixed.
 *
 * @throws {LabelLostError} when a label is HTML, which a static picture cannot hold.
 */
export function cleanPicture(root: Element): void {
  unwrapSwitches(root);
  for (const today of root.querySelectorAll('g.today')) today.remove();
  darkenOrLighten(root);
  for (const element of root.querySelectorAll('*')) if (!isAllowed(element)) element.remove();
  for (const element of [root, ...root.querySelectorAll('*')]) cleanAttributes(element);
  for (const style of root.querySelectorAll('style')) style.textContent = cleanCss(style.textContent ?? '');
  for (const link of root.querySelectorAll('a')) nameLink(link);
}

/** A `switch` holds HTML for browsers that can and text for the rest: the text stays. */
function unwrapSwitches(root: Element): void {
  for (const element of root.querySelectorAll('switch')) {
    const texts = [...element.children].filter((child) => child.localName !== 'foreignObject');
    for (const text of texts) text.removeAttribute('class');
    element.replaceWith(...texts);
  }
}

/** A fill that the author fixed stays the same in both themes, so its words must not follow the theme. */
function darkenOrLighten(root: Element): void {
  for (const shape of root.querySelectorAll('g.node [style*="fill"]')) {
    const ink = contrastWith(
      /(?:^|;)\s*fill\s*:\s*([^;!]+)/.exec(shape.getAttribute('style') ?? '')?.[1]?.trim() ?? '',
    );
    const node = shape.closest('g.node');
    const label = node?.querySelector('.label')?.getAttribute('style') ?? '';
    if (ink === null || !node || /(?:^|;)\s*color\s*:/.test(label)) continue;
    for (const text of node.querySelectorAll('text')) {
      text.setAttribute('style', `${text.getAttribute('style') ?? ''};fill:${ink} !important`);
    }
  }
}

function isAllowed(element: Element): boolean {
  const isHtml = element.localName === 'foreignObject' || element.namespaceURI !== 'http://www.w3.org/2000/svg';
  if (isHtml && (element.textContent ?? '').trim() !== '') {
    throw new LabelLostError('this type of diagram needs labels in HTML, which a static picture cannot hold');
  }
  if (element.localName === 'image') return SAFE_IMAGE.test(addressOf(element));
  return !isHtml && TAGS.has(element.localName.toLowerCase());
}

function cleanAttributes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const isLink = /(?:^|:)href$/.test(name);
    if (isLink || /^on|^data-/i.test(name)) element.removeAttribute(name);
    if (isLink) setAddress(element, value);
    else if (name === 'style' || /url\(/i.test(value)) setClean(element, name, value);
  }
}

function setClean(element: Element, name: string, value: string): void {
  const clean = cleanCss(value)
    .replace(/undefined/g, '')
    .replace(/;{2,}/g, ';')
    .replace(/^;|;$/g, '')
    .trim();
  if (clean === '') element.removeAttribute(name);
  else element.setAttribute(name, clean);
}

/** Plain `href` is enough in SVG 2. White space and control characters deceive browsers about the scheme, so they go. */
function setAddress(element: Element, written: string): void {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what browsers leave out of an address
  const address = written.replace(/[\u0000-\u0020]/g, '');
  const isImage = element.localName === 'image' && SAFE_IMAGE.test(address);
  if (!isImage && !SAFE_LINK.test(address)) return;
  element.setAttribute('href', address);
  if (element.localName !== 'a') return;
  element.removeAttribute('target');
  if (/^https?:/i.test(address)) element.setAttribute('rel', 'noopener noreferrer');
}

function addressOf(element: Element): string {
  return element.getAttribute('href') ?? element.getAttribute('xlink:href') ?? '';
}

/** Lines of a label are elements of their own, so a reader of the page would hear them as one word. */
function nameLink(link: Element): void {
  const words = [...link.querySelectorAll('text')].map((text) => {
    const lines = [...text.querySelectorAll('.text-outer-tspan')].map((line) => line.textContent);
    return lines.length > 0 ? lines.join(' ') : text.textContent;
  });
  const name = words.join(' ').trim() || link.querySelector('[title]')?.getAttribute('title');
  if (name) link.setAttribute('aria-label', name);
}
