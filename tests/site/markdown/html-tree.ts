import { type HastNode, htmlToHast } from 'satteri';

type Element = Extract<HastNode, { type: 'element' }>;

/** All elements of a piece of HTML, in order, as an HTML parser sees them: templates and unclosed tags included. */
export function parseElements(html: string): Element[] {
  const elements: Element[] = [];
  const visit = (node: HastNode): void => {
    if (node.type === 'element') elements.push(node);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(htmlToHast(html, { fragment: true }));
  return elements;
}

/** The address and the name of every link of a drawing: SVG links are named by their title. */
export function parseSvgLinks(svg: string): { readonly href: string; readonly name: string }[] {
  return parseElements(svg)
    .filter(({ tagName }) => tagName === 'a')
    .map(({ properties, children }) => {
      const title = children.find((child) => child.type === 'element' && child.tagName === 'title');
      const text = title && 'children' in title ? title.children[0] : undefined;
      return { href: String(properties['href']), name: text?.type === 'text' ? text.value : '' };
    });
}

/** The text that a reader sees. */
export function visibleText(html: string): string {
  const texts: string[] = [];
  const visit = (node: HastNode): void => {
    if (node.type === 'text') texts.push(node.value);
    if ('children' in node) node.children.forEach(visit);
  };
  visit(htmlToHast(html, { fragment: true }));
  return texts.join('');
}
