import type { Nodes } from 'mdast';
import { parseInline, parseMarkdown } from './parse.ts';

/** The words of one line of inline Markdown, without its marks. */
export function inlineText(markdown: string): string {
  return collectText(parseInline(markdown).tree, '');
}

/** The words of a whole document, its blocks one a line. Code counts, addresses of links do not. */
export function documentText(markdown: string): string {
  return collectText(parseMarkdown(markdown, true), '\n');
}

/** Leaves are joined as they stand within a block, and by `separator` between blocks. It keeps its own stack: documents may nest deep. */
function collectText(tree: Nodes, separator: string): string {
  const waiting: (Nodes | string)[] = [tree];
  let text = '';
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'string') text += node;
    else if ('children' in node) {
      if (isBlock(node)) waiting.push(separator);
      for (const child of node.children.toReversed()) waiting.push(child);
    } else if ('value' in node) text += node.type === 'code' ? node.value + separator : node.value;
    else if ('alt' in node) text += node.alt ?? '';
    else if (node.type === 'break') text += ' ';
  }
  return text;
}

function isBlock(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell';
}
