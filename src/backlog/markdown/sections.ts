import type { Nodes } from 'mdast';
import type { SourceFile } from '../source.ts';
import { readBlocks } from './blocks.ts';
import { readInline } from './inline.ts';
import { parseTree, spanOf } from './parse-tree.ts';
import { collectReferences, type References } from './references.ts';
import type { Inline, Section } from './tree.ts';

/** A document as sections, and what it refers to. */
export interface ParsedMarkdown extends References {
  readonly root: Section;
}

/** Reads a document as sections, blocks and text with offsets into its source. Never throws for any text. */
export function parseMarkdown(source: SourceFile): Section {
  return readMarkdown(source).root;
}

/** The same, with the links and the places that links lead to. */
export function readMarkdown({ text }: SourceFile): ParsedMarkdown {
  const tree = parseTree(text);
  return { root: readSection(text, nestSections(text, tree.children)), ...collectReferences(text, tree) };
}

interface OpenSection {
  readonly depth: number;
  readonly heading: Inline | null;
  readonly start: number;
  end: number;
  /** What stands under the heading itself. */
  readonly nodes: Nodes[];
  readonly sections: OpenSection[];
}

function nestSections(text: string, nodes: readonly Nodes[]): OpenSection {
  const root = openSection(text, 0, null, 0);
  let open = [root];
  for (const node of nodes) {
    if (node.type !== 'heading') {
      open.at(-1)?.nodes.push(node);
      continue;
    }
    const { start, end } = spanOf(node);
    for (const section of open) if (section.depth >= node.depth) section.end = start;
    open = open.filter((section) => section.depth < node.depth);
    const section = openSection(text, node.depth, readInline(text, node.children, start, end), start);
    open.at(-1)?.sections.push(section);
    open.push(section);
  }
  return root;
}

function openSection(text: string, depth: number, heading: Inline | null, start: number): OpenSection {
  return { depth, heading, start, end: text.length, nodes: [], sections: [] };
}

function readSection(text: string, { depth, heading, start, end, nodes, sections }: OpenSection): Section {
  const inner = sections.map((section) => readSection(text, section));
  return { depth, heading, start, end, blocks: readBlocks(text, nodes), sections: inner };
}
