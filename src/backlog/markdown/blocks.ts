import type { Nodes } from 'mdast';
import { splitCode } from './lines.ts';
import { readList } from './lists.ts';
import { nestInLast, splitNumbered } from './numbered-text.ts';
import { readParagraph } from './paragraphs.ts';
import { DEEPEST, spanOf } from './parse-tree.ts';
import { readTable } from './tables.ts';
import type { Block, List } from './tree.ts';

/** Reads nodes that follow one another in a document, with all that they hold. */
export function readBlocks(text: string, nodes: readonly Nodes[]): Block[] {
  const read = nodes.map((node) => readBlock(text, node, 0));
  const blocks: Block[] = [];
  for (let at = 0; at < read.length; at++) {
    const block = read[at];
    const numbered = block?.type === 'paragraph' ? splitNumbered(text, block) : null;
    if (numbered) {
      const bullets = takeBullets(read, at + 1);
      blocks.push(numbered.label, nestInLast(numbered.list, bullets));
      at += bullets.length;
    } else if (block) blocks.push(block);
  }
  return blocks;
}

function takeBullets(blocks: readonly Block[], from: number): List[] {
  const bullets: List[] = [];
  for (let block = blocks[from]; block?.type === 'list' && !block.ordered; block = blocks[from + bullets.length])
    bullets.push(block);
  return bullets;
}

function readBlock(text: string, node: Nodes, depth: number): Block {
  const span = spanOf(node);
  const readInner = (child: Nodes) => readBlock(text, child, depth + 1);
  const asText = (): Block => ({ type: 'other', ...span, text: text.slice(span.start, span.end) });
  if (depth > DEEPEST) return asText();
  switch (node.type) {
    case 'paragraph':
    case 'heading':
      return readParagraph(text, node.children, span);
    case 'list':
      return readList(text, node, readInner);
    case 'table':
      return readTable(text, node);
    case 'code':
      return { type: 'fence', ...span, language: node.lang ?? null, value: node.value, lines: splitCode(text, span) };
    case 'blockquote':
      return { type: 'quote', ...span, blocks: node.children.map(readInner) };
    case 'html':
      return { type: 'html', ...span, text: node.value };
    case 'yaml':
      return { type: 'frontmatter', ...span, text: node.value };
    default:
      return asText();
  }
}
