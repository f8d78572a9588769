import type { Span } from '../../backlog/source.ts';
import { spanOf, type TreeNode } from './parse-page.ts';

/** A prop that an author wrote. `value` is undefined where it is known only when the page is rendered. */
export interface GivenProp {
  readonly name: string;
  readonly value: unknown;
  readonly span: Span;
}

/** An element that an author wrote: a component, or HTML as a tag. */
export interface ElementUse {
  readonly name: string;
  readonly span: Span;
  /** Line and column of its beginning, 1-based. */
  readonly start: { readonly line: number; readonly column: number };
  readonly props: readonly GivenProp[];
  /** True where props come from an object: `{...props}`. */
  readonly hasSpread: boolean;
  /** Adds a prop to the element, where the tree is compiled afterwards. */
  readonly addProp: (name: string, value: string) => void;
}

/** Every element of a page, in order, those in braces too. */
export function findUses(tree: TreeNode): ElementUse[] {
  const uses: ElementUse[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') uses.push(readElement(node));
    if (node.type === 'JSXElement') uses.push(readExpressionElement(node));
  });
  return uses;
}

/** The names that a page imports or defines itself. */
export function findOwnNames(tree: TreeNode): Set<string> {
  const names = new Set<string>();
  visit(tree, (node) => {
    const { local, id } = node as { local?: TreeNode; id?: TreeNode };
    const isImport = /^Import\w*Specifier$/.test(node.type);
    const isDefinition = ['VariableDeclarator', 'FunctionDeclaration', 'ClassDeclaration'].includes(node.type);
    const named = isImport ? local : isDefinition ? id : undefined;
    if (named && typeof named['name'] === 'string') names.add(named['name']);
  });
  return names;
}

/** Walks a tree in order, and from braces into the program that they hold. */
export function visit(node: TreeNode, enter: (node: TreeNode) => void): void {
  enter(node);
  for (const [field, value] of Object.entries(node)) {
    if (field === 'position' || field === 'loc') continue;
    for (const child of Array.isArray(value) ? value : [value]) {
      if (isNode(child)) visit(child, enter);
      else if (field === 'data' && isNode(child?.estree)) visit(child.estree, enter);
    }
  }
}

function readElement(node: TreeNode): ElementUse {
  const attributes = node['attributes'] as TreeNode[];
  const props = attributes.filter(({ type }) => type === 'mdxJsxAttribute');
  return {
    name: String(node['name'] ?? ''),
    span: spanOf(node),
    start: node.position?.start ?? { line: 1, column: 1 },
    props: props.map((attribute) => ({
      name: String(attribute['name']),
      value: readValue(attribute['value']),
      span: spanOf(attribute),
    })),
    hasSpread: props.length < attributes.length,
    addProp: (name, value) => attributes.push({ type: 'mdxJsxAttribute', name, value }),
  };
}

function readExpressionElement(node: TreeNode): ElementUse {
  const opening = node['openingElement'] as TreeNode;
  const attributes = opening['attributes'] as TreeNode[];
  const props = attributes.filter(({ type }) => type === 'JSXAttribute');
  return {
    name: nameOf(opening['name']),
    span: spanIn(node),
    start: startIn(node),
    props: props.map((attribute) => ({
      name: nameOf(attribute['name']),
      value: attribute['value'] === null ? true : evaluate(attribute['value']),
      span: spanIn(attribute),
    })),
    hasSpread: props.length < attributes.length,
    addProp: (name, value) =>
      attributes.push({
        type: 'JSXAttribute',
        name: { type: 'JSXIdentifier', name },
        value: { type: 'Literal', value, raw: JSON.stringify(value) },
      }),
  };
}

/** `where="…"`, a bare name, or an expression in braces. */
function readValue(value: unknown): unknown {
  if (value === null || value === undefined) return true;
  if (!isNode(value)) return value;
  const program = (value['data'] as { estree?: { body?: TreeNode[] } } | undefined)?.estree;
  return evaluate(program?.body?.[0]?.['expression']);
}

/** The value of an expression that is plainly written out; undefined for one that must be run. */
function evaluate(expression: unknown): unknown {
  if (!isNode(expression)) return undefined;
  if (expression.type === 'JSXExpressionContainer') return evaluate(expression['expression']);
  if (expression.type === 'Literal' && !('regex' in expression)) return expression['value'];
  if (expression.type === 'UnaryExpression' && expression['operator'] === '-') {
    const value = evaluate(expression['argument']);
    return typeof value === 'number' ? -value : undefined;
  }
  const quasis = (expression['quasis'] ?? []) as { value: { cooked: string } }[];
  return expression.type === 'TemplateLiteral' && quasis.length === 1 ? quasis[0]?.value.cooked : undefined;
}

/** `Item`, `plans.Item`. */
function nameOf(node: unknown): string {
  if (!isNode(node)) return '';
  if (typeof node['name'] === 'string') return node['name'];
  return [node['namespace'] ?? node['object'], node['property'] ?? node['name']].map(nameOf).join('.');
}

function spanIn(node: TreeNode): Span {
  return { start: Number(node['start']), end: Number(node['end']) };
}

/** The columns of programs begin at 0. */
function startIn(node: TreeNode): ElementUse['start'] {
  const { start } = node['loc'] as { start: { line: number; column: number } };
  return { line: start.line, column: start.column + 1 };
}

function isNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && typeof (value as TreeNode).type === 'string';
}
