import type { Definition, Root } from 'mdast';
import { resolvePath } from '../backlog/link-address.ts';
import type { Document } from '../backlog/model.ts';
import { createSourceFile, type SourceFile } from '../backlog/source.ts';
import { collectNodes } from './markdown/collect-nodes.ts';
import { nameHeadings } from './markdown/heading-ids.ts';
import { createLineAnchors, noAnchors } from './markdown/line-anchors.ts';
import type { LinkItem } from './markdown/link-ids.ts';
import { parseInline, parseMarkdown } from './markdown/parse.ts';
import type { Rendering } from './markdown/rendering.ts';
import { writeBlocks } from './markdown/write-blocks.ts';
import { writeInlines } from './markdown/write-inlines.ts';
import { type Drawings, normaliseSource } from './mermaid/drawing.ts';

/** The address of a file of the content folder, at the place that a fragment names; null when the site does not publish it. */
export type LinkDocument = (path: string, fragment: string) => string | null;

/** What a document's page knows beside its text. */
export interface DocumentContext {
  readonly document: Pick<Document, 'repairs'>;
  /** The address of the item with an id as written in the document; null when there is none. */
  readonly linkItem: LinkItem;
  /**
   * The address of a published file by its path relative to the content root; null when the site does not publish it.
   * A relative link or image whose file has no address is shown with its words only, so that no page links into nothing.
   */
  readonly linkDocument?: LinkDocument;
  /** What became of its diagrams; one that is missing is shown as its source. */
  readonly drawings?: Drawings;
}

/**
 * A whole document as HTML. Everything it says is shown: raw HTML and comments as text, frontmatter and link
 * definitions as they stand. Each source line that is not blank can be reached as `#L12`; the first element on a line
 * also carries `data-n`. The HTML holds no script, no style and no address but http, https, mailto and those of the site.
 */
export function renderDocument(
  source: SourceFile,
  { document, linkItem, linkDocument, drawings }: DocumentContext,
): string {
  const repaired = createSourceFile(source.path, applyRepairs(source.text, document.repairs));
  const tree = parseMarkdown(repaired.text, true);
  const anchors = createLineAnchors(repaired);
  const headings = nameHeadings(tree);
  let heading = 0;
  // The page has a title above all, so a document may begin at the second level, and may skip none.
  let level = 1;
  const rendering: Rendering = {
    ...createRendering(repaired.text, tree, linkItem),
    anchors,
    takeDrawing: createDrawingQueue(drawings),
    footnotes: collectFootnotes(tree),
    linkFile: (path, fragment) => {
      const resolved = resolvePath(source.path, path);
      return resolved === null ? null : (linkDocument?.(resolved, fragment) ?? null);
    },
    findFragment: headings.find,
    nextHeadingId: () => headings.ids[heading++] ?? null,
    levelOf: (depth) => {
      level = Math.min(depth, level + 1);
      return level;
    },
  };
  const html = writeBlocks(tree.children, rendering);
  return `${html}\n${anchors.takePassed(repaired.lineStarts.length)}`;
}

/** Makes the way from the fragments that links may name in a document to the ids on its page. */
export function createFragmentFinder(
  source: SourceFile,
  { repairs }: Pick<Document, 'repairs'>,
): (fragment: string) => string | null {
  return nameHeadings(parseMarkdown(applyRepairs(source.text, repairs), true)).find;
}

/** One line of inline Markdown as HTML. Block marks at its start, such as `1.` or `#`, are text. */
export function renderInline(markdown: string, linkItem: LinkItem | null = null): string {
  const { text, tree } = parseInline(markdown);
  const [heading] = tree.children;
  if (heading?.type !== 'heading') return '';
  return writeInlines(heading.children, createRendering(text, tree, linkItem));
}

/** A piece of Markdown with blocks as HTML, without anchors. */
export function renderBlock(markdown: string, linkItem: LinkItem | null = null): string {
  const tree = parseMarkdown(markdown, true);
  return writeBlocks(tree.children, createRendering(markdown, tree, linkItem));
}

/** Where no document stands around the text, addresses inside the content lead nowhere. */
function createRendering(text: string, tree: Root, linkItem: LinkItem | null): Rendering {
  return {
    text,
    anchors: noAnchors,
    takeDrawing: () => null,
    linkItem,
    linkFile: () => null,
    findFragment: () => null,
    definitions: collectDefinitions(tree),
    footnotes: new Map(),
    nextHeadingId: () => null,
    levelOf: (depth) => depth,
  };
}

/** A picture that a page shows twice stands in it once: the second time it is only referred to. */
function createDrawingQueue(drawings: Drawings = new Map()): Rendering['takeDrawing'] {
  const shown = new Set<string>();
  return (source) => {
    const normalised = normaliseSource(source);
    const drawing = drawings.get(normalised);
    if (!drawing) return null;
    const isRepeated = shown.has(normalised);
    shown.add(normalised);
    return { drawing, isRepeated };
  };
}

function applyRepairs(text: string, repairs: Document['repairs']): string {
  let repaired = '';
  let end = 0;
  for (const { offset, insert } of repairs.toSorted((a, b) => a.offset - b.offset)) {
    repaired += text.slice(end, offset) + insert;
    end = offset;
  }
  return repaired + text.slice(end);
}

/** The first definition of an identifier counts. */
function collectDefinitions(tree: Root): Map<string, Definition> {
  const definitions = new Map<string, Definition>();
  for (const node of collectNodes(tree, 'definition')) {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node);
  }
  return definitions;
}

function collectFootnotes(tree: Root): Map<string, number> {
  const nodes = collectNodes(tree, 'footnoteDefinition').toReversed();
  return new Map(nodes.map((node) => [node.identifier, node.position?.start.line ?? 1]));
}
