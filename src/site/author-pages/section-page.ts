import type { WordsByLanguage } from '../../words/by-language.ts';
import { isPart } from './page.ts';

/** A node of an HTML tree: only what is looked at here. */
interface HtmlNode {
  readonly type: string;
  readonly tagName?: string;
  readonly name?: string;
  readonly value?: string;
  children?: HtmlNode[];
  readonly properties?: Record<string, unknown>;
}

/** What stands at the top of a page as text of its own; components and braces stand between, at full width. */
const APART = new Set(['mdxJsxFlowElement', 'mdxFlowExpression']);

/**
 * A rehype plugin: gives a page the zones that all pages have. What stands before the first heading of the second depth is
 * its head; each such heading begins a section, with the heading in the left rail and the rest beside it. A part that pages
 * import stays a block of words. `nameOf` gives the path of a file relative to the content root,
 * `words` are those of the site's language.
 */
export function sectionPage(nameOf: (path: string) => string | undefined, words: WordsByLanguage['markdown']) {
  return () =>
    (root: object, { path = '' }: { readonly path?: string }): void => {
      const tree = root as { children: HtmlNode[] };
      const modules = tree.children.filter(({ type }) => type === 'mdxjsEsm');
      const nodes = tree.children
        .filter(({ type }) => type !== 'mdxjsEsm')
        .map((node) => (node.tagName === 'table' ? letScroll(node, words.table(null)) : node));
      tree.children = [...modules, ...(isPart(nameOf(path) ?? '') ? group(nodes) : divide(nodes))];
    };
}

function divide(nodes: readonly HtmlNode[]): HtmlNode[] {
  const starts = nodes.flatMap(({ tagName }, at) => (tagName === 'h2' ? [at] : []));
  const [first = nodes.length] = starts;
  const sections = starts.map((start, at) => createSection(nodes.slice(start, starts[at + 1])));
  return [...createHead(nodes.slice(0, first)), ...sections];
}

/** The title and the words under it, then whatever else comes before the first section. */
function createHead(nodes: readonly HtmlNode[]): HtmlNode[] {
  const isWords = ({ tagName, type }: HtmlNode) => type === 'text' || tagName === 'h1' || tagName === 'p';
  const end = nodes.findIndex((node) => !isWords(node));
  const words = end < 0 ? nodes : nodes.slice(0, end);
  const rest = end < 0 ? [] : nodes.slice(end);
  const lede = words.map((node) => (node.tagName === 'p' ? { ...node, properties: { className: ['lede'] } } : node));
  return [
    ...(words.some(isElement) ? [createElement('div', ['head'], lede)] : []),
    ...(rest.some(isElement)
      ? [createElement('section', ['sec'], [createElement('header', [], []), createElement('div', [], group(rest))])]
      : []),
  ];
}

function createSection([heading, ...rest]: readonly HtmlNode[]): HtmlNode {
  const header = createElement('header', [], heading ? [heading] : []);
  return createElement('section', ['sec'], [header, createElement('div', [], group(rest))]);
}

/** Puts text that stands together into one block of prose. */
function group(nodes: readonly HtmlNode[]): HtmlNode[] {
  const blocks: HtmlNode[] = [];
  for (const node of nodes) {
    if (APART.has(node.type)) blocks.push(node);
    else if (isProse(blocks.at(-1))) blocks.at(-1)?.children?.push(node);
    else if (isElement(node)) blocks.push(createElement('div', ['prose'], [node]));
  }
  return blocks;
}

/** A table that is wider than the text scrolls by itself. */
function letScroll(node: HtmlNode, ariaLabel: string): HtmlNode {
  const box = createElement('div', ['scroll'], [node]);
  return { ...box, properties: { ...box.properties, role: 'region', ariaLabel, tabIndex: 0 } };
}

function isProse(node: HtmlNode | undefined): boolean {
  return Array.isArray(node?.properties?.['className']) && node.properties['className'].includes('prose');
}

/** Anything but the line breaks between blocks. */
function isElement({ type, value }: HtmlNode): boolean {
  return type !== 'text' || (value ?? '').trim() !== '';
}

function createElement(tagName: string, className: readonly string[], children: HtmlNode[]): HtmlNode {
  return { type: 'element', tagName, properties: className.length > 0 ? { className: [...className] } : {}, children };
}
