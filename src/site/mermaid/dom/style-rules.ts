import { type CssNode, generate, parse, type Rule, type Selector, walk } from 'css-tree';

/** The few CSS properties that change how much room a text takes. */
export const TEXT_PROPERTIES = [
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
  'alignment-baseline',
] as const;
export type TextProperty = (typeof TEXT_PROPERTIES)[number];

export type Declarations = Readonly<Partial<Record<TextProperty, string>>>;

/** One selector of a style sheet with the text properties it sets. */
export interface StyleRule {
  readonly selector: string;
  readonly declarations: Declarations;
  /** What the last part of the selector asks of an element: cheap to look at before the selector is matched. */
  readonly last: { readonly tag: string | null; readonly id: string | null; readonly classes: readonly string[] };
  readonly specificity: number;
}

/** The text properties that a style sheet sets, in its order. Rules inside `@media` and `@supports` count as if they always held. */
export function parseStyleSheet(css: string): StyleRule[] {
  const rules: StyleRule[] = [];
  walk(parse(css), function (node) {
    if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') return;
    if (this.atrule && /keyframes$/.test(this.atrule.name)) return;
    const declarations = collectDeclarations(node.block);
    if (Object.keys(declarations).length === 0) return;
    for (const selector of node.prelude.children) {
      if (selector.type === 'Selector') rules.push(createRule(selector, declarations));
    }
  });
  return rules;
}

/** The text properties of a `style` attribute. */
export function parseInlineStyle(style: string): Declarations {
  return collectDeclarations(parse(style, { context: 'declarationList' }));
}

function createRule(selector: Selector, declarations: Declarations): StyleRule {
  const parts = selector.children.toArray();
  const compound = parts.slice(parts.findLastIndex(({ type }) => type === 'Combinator') + 1);
  const named = (type: CssNode['type']) =>
    compound.flatMap((part) =>
      part.type === type && 'name' in part && typeof part.name === 'string' ? [part.name] : [],
    );
  return {
    selector: generate(selector),
    declarations,
    last: {
      tag: named('TypeSelector').find((name) => name !== '*') ?? null,
      id: named('IdSelector')[0] ?? null,
      classes: named('ClassSelector'),
    },
    specificity: parts.reduce((sum, { type }) => sum + (WEIGHTS[type] ?? 0), 0),
  };
}

const WEIGHTS: Readonly<Partial<Record<CssNode['type'], number>>> = {
  IdSelector: 10_000,
  ClassSelector: 100,
  AttributeSelector: 100,
  PseudoClassSelector: 100,
  TypeSelector: 1,
};

function collectDeclarations(block: Rule['block'] | CssNode): Declarations {
  const found: Partial<Record<TextProperty, string>> = {};
  walk(block, (node) => {
    if (node.type !== 'Declaration') return;
    const value = generate(node.value);
    const known = TEXT_PROPERTIES.find((name) => name === node.property);
    if (known) found[known] = value;
    else if (node.property === 'font') Object.assign(found, readShorthand(value));
  });
  return found;
}

function readShorthand(value: string): Declarations {
  const size = /[\d.]+(?:px|em|rem|%|pt)/.exec(value)?.[0];
  return {
    ...(size === undefined ? {} : { 'font-size': size }),
    ...(value.includes('bold') ? { 'font-weight': 'bold' } : {}),
  };
}
