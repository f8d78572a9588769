import Color from 'colorjs.io';
import { type CssNode, generate, parse, type Value, walk } from 'css-tree';

/** What a reader can ask for: a theme, and more contrast. */
export interface Wish {
  readonly theme: 'light' | 'dark';
  readonly contrast: 'no-preference' | 'more';
}

export const wishes: readonly Wish[] = [
  { theme: 'light', contrast: 'no-preference' },
  { theme: 'dark', contrast: 'no-preference' },
  { theme: 'light', contrast: 'more' },
  { theme: 'dark', contrast: 'more' },
];

/** Colours by the names of their custom properties, with the dashes. */
export type Tokens = ReadonlyMap<string, Color>;

/** The colours that a style sheet of tokens defines, as one wish makes them. */
export function readTokens(css: string, wish: Wish): Tokens {
  const values = new Map<string, Value>();
  walk(parse(css, { parseCustomProperty: true }), function (node) {
    if (node.type !== 'Declaration' || !node.property.startsWith('--') || node.value.type !== 'Value') return;
    const condition = this.atrule?.prelude ? generate(this.atrule.prelude) : '';
    if (condition === '' || condition === `(prefers-contrast:${wish.contrast})`) values.set(node.property, node.value);
  });
  const colors = [...values.keys()].map((name) => [name, resolve(name, values, wish)] as const);
  return new Map(colors.filter((entry): entry is readonly [string, Color] => entry[1] !== null));
}

/** The custom properties that a value takes, in its order. */
export function readNames(value: CssNode): string[] {
  const names: string[] = [];
  walk(value, (node) => {
    if (node.type !== 'Function' || node.name !== 'var') return;
    const first = node.children.first;
    if (first?.type === 'Identifier') names.push(first.name);
  });
  return names;
}

/** How far two colours are apart, from 1 to 21, as WCAG 2 counts it. */
export function contrastOf(one: Color, other: Color): number {
  return one.contrast(other, 'WCAG21');
}

/** The colour of a token; null where it is none: a font, a length. */
function resolve(name: string, values: ReadonlyMap<string, Value>, wish: Wish): Color | null {
  const value = values.get(name);
  const outer = value?.children.first;
  if (!value || outer?.type !== 'Function') return null;
  if (outer.name === 'var') return resolve(readNames(outer)[0] ?? '', values, wish);
  const [light, dark] = outer.children.toArray().filter(({ type }) => type === 'Function');
  if (outer.name !== 'light-dark' || !light || !dark) return null;
  return new Color(generate(wish.theme === 'light' ? light : dark));
}
