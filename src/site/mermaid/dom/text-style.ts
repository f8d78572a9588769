import { ascent, descent, xHeight } from '../../diagrams/text-metrics.ts';
import { parseInlineStyle, parseStyleSheet, type StyleRule, type TextProperty } from './style-rules.ts';
import { isElement, tagOf } from './tags.ts';

/** How the text of an element is set. Sizes in pixels. */
export interface TextStyle {
  readonly size: number;
  readonly face: 'regular' | 'bold';
  readonly anchor: string;
  readonly baseline: string;
}

const INITIAL: TextStyle = { size: 16, face: 'regular', anchor: 'start', baseline: 'auto' };

/** The style of an element's text: what its own picture's style sheets and its attributes say, and what it inherits. */
export function readTextStyle(element: Element): TextStyle {
  const rules = rulesOf(element);
  const chain: Element[] = [];
  for (let each: Node | null = element; isElement(each); each = each.parentNode) chain.unshift(each);
  return chain.reduce((style, each) => inherit(style, each, rules), INITIAL);
}

/** How far below its line a text begins that is aligned otherwise than by its baseline. In pixels. */
export function baselineShift({ baseline, size }: TextStyle): number {
  if (baseline === 'middle') return (xHeight / 2) * size;
  if (baseline === 'central') return ((ascent - descent) / 2) * size;
  return /hanging|text-before-edge/.test(baseline) ? ascent * 0.8 * size : 0;
}

function inherit(style: TextStyle, element: Element, rules: readonly StyleRule[]): TextStyle {
  const read = (property: TextProperty) => {
    const value = readProperty(element, property, rules);
    return value === undefined || value === '' || value === 'inherit' ? undefined : value;
  };
  const size = read('font-size');
  const weight = read('font-weight');
  return {
    size: size === undefined ? style.size : toPixels(size, style.size),
    face: weight === undefined ? style.face : weight.startsWith('bold') || Number(weight) >= 600 ? 'bold' : 'regular',
    anchor: read('text-anchor') ?? style.anchor,
    baseline: read('dominant-baseline') ?? read('alignment-baseline') ?? style.baseline,
  };
}

/** A `style` attribute overrules style sheets, which overrule attributes. */
function readProperty(element: Element, property: TextProperty, rules: readonly StyleRule[]): string | undefined {
  const inline = element.getAttribute('style');
  const own = inline === null ? undefined : parseInlineStyle(inline)[property];
  return own ?? findDeclared(element, property, rules) ?? element.getAttribute(property) ?? undefined;
}

function findDeclared(element: Element, property: TextProperty, rules: readonly StyleRule[]): string | undefined {
  let best: StyleRule | undefined;
  for (const rule of rules) {
    if (rule.declarations[property] === undefined || rule.specificity < (best?.specificity ?? 0)) continue;
    if (mayMatch(element, rule) && matches(element, rule.selector)) best = rule;
  }
  return best?.declarations[property];
}

function mayMatch(element: Element, { last }: StyleRule): boolean {
  if (last.tag !== null && last.tag.toLowerCase() !== tagOf(element)) return false;
  if (last.id !== null && last.id !== element.id) return false;
  return last.classes.every((name) => element.classList.contains(name));
}

/** A selector that jsdom does not know applies to nothing. */
function matches(element: Element, selector: string): boolean {
  try {
    return element.matches(selector);
  } catch {
    return false;
  }
}

const sheets = new WeakMap<Element, { text: string; rules: readonly StyleRule[] }>();

function rulesOf(element: Element): readonly StyleRule[] {
  const root = rootOf(element);
  const styles = root ? [...root.children].filter((child) => tagOf(child) === 'style') : [];
  return styles.flatMap((style) => {
    const text = style.textContent ?? '';
    const known = sheets.get(style);
    if (known?.text === text) return known.rules;
    const rules = parseStyleSheet(text);
    sheets.set(style, { text, rules });
    return rules;
  });
}

/** The outermost `svg` around an element. */
export function rootOf(element: Element): Element | null {
  let root: Element | null = null;
  for (let each: Node | null = element; isElement(each); each = each.parentNode) if (tagOf(each) === 'svg') root = each;
  return root;
}

function toPixels(value: string, inherited: number): number {
  const number = Number.parseFloat(value);
  if (Number.isNaN(number)) return value === 'small' ? 13 : value === 'large' ? 18 : inherited;
  if (value.endsWith('rem')) return number * 16;
  if (value.endsWith('em')) return number * inherited;
  if (value.endsWith('ex')) return number * xHeight * inherited;
  if (value.endsWith('%')) return (number / 100) * inherited;
  return value.endsWith('pt') ? (number * 4) / 3 : number;
}
