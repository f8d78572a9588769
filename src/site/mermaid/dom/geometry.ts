import { compose, translate } from 'transformation-matrix';
import { ascent, descent, measureText } from '../../diagrams/text-metrics.ts';
import { addMoved, addPoint, addRectangle, type Bounds, createBounds } from './bounds.ts';
import { addPath } from './paths.ts';
import { isElement, numberOf, tagOf } from './tags.ts';
import { collapseSpace, layOutText } from './text-runs.ts';
import { readTextStyle, rootOf } from './text-style.ts';
import { parseTransform } from './transform.ts';

/** Elements that draw nothing where they stand. */
const UNDRAWN: ReadonlySet<string> = new Set(
  'defs style title desc marker clippath mask lineargradient radialgradient filter pattern script symbol metadata'.split(
    ' ',
  ),
);

/** The bounds of what an element draws, in its own coordinates: `getBBox` of <https://www.w3.org/TR/SVG2/types.html>. */
export function measureElement(element: Element): Bounds {
  const bounds = createBounds();
  const shape = SHAPES[tagOf(element)];
  if (shape) shape(bounds, element);
  else if (!UNDRAWN.has(tagOf(element))) addChildren(bounds, element);
  return bounds;
}

/** The bounds of what an element draws, in the coordinates of the page. */
export function measureOnPage(element: Element): Bounds {
  let matrix = parseTransform(null);
  for (let each: Node | null = element; isElement(each); each = each.parentNode) {
    matrix = compose(parseTransform(each.getAttribute('transform')), matrix);
  }
  const bounds = createBounds();
  addMoved(bounds, measureElement(element), matrix);
  return bounds;
}

/** How wide the words of a text element are, without what stands beside them. */
export function measureWords(element: Element): number {
  const { size, face } = readTextStyle(element);
  if (tagOf(element) !== 'text') return measureText(collapseSpace(element.textContent ?? ''), size, face);
  const bounds = createBounds();
  for (const { left, right } of layOutText(element)) addRectangle(bounds, left, 0, right - left, 0);
  return bounds.left > bounds.right ? 0 : bounds.right - bounds.left;
}

/** An HTML element of a given width; labels are drawn as SVG, so this only answers stray questions. */
export function measureHtml(element: Element): Bounds {
  const bounds = createBounds();
  const words = collapseSpace(element.textContent ?? '').trim();
  const { size, face } = readTextStyle(element);
  addRectangle(bounds, 0, 0, measureText(words, size, face), words === '' ? 0 : size * 1.5);
  return bounds;
}

/** Whether an element is part of a picture. */
export function isDrawn(element: Element): boolean {
  return rootOf(element) !== null;
}

const SHAPES: Readonly<Record<string, (bounds: Bounds, element: Element) => void>> = {
  rect: addBox,
  image: addBox,
  use: addBox,
  foreignobject: addBox,
  circle: (bounds, element) => addEllipse(bounds, element, numberOf(element, 'r'), numberOf(element, 'r')),
  ellipse: (bounds, element) => addEllipse(bounds, element, numberOf(element, 'rx'), numberOf(element, 'ry')),
  line: (bounds, element) => {
    addPoint(bounds, numberOf(element, 'x1'), numberOf(element, 'y1'));
    addPoint(bounds, numberOf(element, 'x2'), numberOf(element, 'y2'));
  },
  polygon: addPolygon,
  polyline: addPolygon,
  path: (bounds, element) => addPath(bounds, element.getAttribute('d')),
  text: (bounds, element) => {
    for (const { left, right, top, bottom } of layOutText(element)) {
      addRectangle(bounds, left, top, right - left, bottom - top);
    }
  },
  tspan: addSpan,
};

function addBox(bounds: Bounds, element: Element): void {
  const [width, height] = [numberOf(element, 'width'), numberOf(element, 'height')];
  if (width !== 0 || height !== 0) addRectangle(bounds, numberOf(element, 'x'), numberOf(element, 'y'), width, height);
}

function addEllipse(bounds: Bounds, element: Element, rx: number, ry: number): void {
  addRectangle(bounds, numberOf(element, 'cx') - rx, numberOf(element, 'cy') - ry, 2 * rx, 2 * ry);
}

function addPolygon(bounds: Bounds, element: Element): void {
  const numbers = (element.getAttribute('points') ?? '')
    .trim()
    .split(/[\s,]+/)
    .map(Number.parseFloat);
  for (let at = 0; at + 1 < numbers.length; at += 2) addPoint(bounds, numbers[at] ?? 0, numbers[at + 1] ?? 0);
}

function addSpan(bounds: Bounds, element: Element): void {
  const { size, face } = readTextStyle(element);
  const [above, below] = [Math.round(ascent * size), Math.round(descent * size)];
  const width = measureText(collapseSpace(element.textContent ?? ''), size, face);
  addRectangle(bounds, numberOf(element, 'x'), numberOf(element, 'y') - above, width, above + below);
}

function addChildren(bounds: Bounds, element: Element): void {
  for (const child of element.children) {
    if (UNDRAWN.has(tagOf(child)) || isHidden(child)) continue;
    const own = parseTransform(child.getAttribute('transform'));
    const isPicture = tagOf(child) === 'svg';
    const matrix = isPicture ? compose(own, translate(numberOf(child, 'x'), numberOf(child, 'y'))) : own;
    addMoved(bounds, measureElement(child), matrix);
  }
}

function isHidden(element: Element): boolean {
  return element.getAttribute('display') === 'none' || /display\s*:\s*none/.test(element.getAttribute('style') ?? '');
}
