import type { Root } from 'mdast';
import { markdownToMdast } from 'satteri';

/**
 * Parses Markdown as the site shows it: GitHub's flavour, punctuation as typed. Positions and frontmatter belong to
 * whole documents.
 */
export function parseMarkdown(text: string, isDocument: boolean): Root {
  const features = { gfm: true, frontmatter: isDocument, smartPunctuation: false };
  const tree = markdownToMdast(text, { features, position: isDocument });
  if (tree.type !== 'root') throw new TypeError(`the Markdown parser returned a ${tree.type} instead of a root`);
  return tree;
}

/** Parses one line so that marks of blocks at its start are text. Returns a heading, whose content is the line's. */
export function parseInline(markdown: string): { readonly text: string; readonly tree: Root } {
  // As the content of a heading the text is inline by definition; the closing mark protects a `#` at its end.
  const text = `# ${markdown.replace(/\s*[\r\n]\s*/g, ' ')} #`;
  return { text, tree: parseMarkdown(text, false) };
}
