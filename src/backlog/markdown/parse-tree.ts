import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import type { Span } from '../source.ts';

const FEATURES = { gfm: true, frontmatter: true, smartPunctuation: false } as const;

/** Blocks nested deeper than this are text. Nobody nests so deep by hand, and each level costs a level of recursion. */
export const DEEPEST = 100;

const MARK = '[ \\t]*(?:>|[-+*](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))';
const RULE = '[ \\t]*([-*])(?:[ \\t]*\\1)*[ \\t]*$';
/** The quote and list marks that one line begins with, one more than {@link DEEPEST} of them; a rule `* * *` is none. */
const TOO_DEEP = new RegExp(`^(?!${RULE})(?:${MARK}){${DEEPEST}}[ \\t]*[->+*\\d]`, 'gm');

/** Parses Markdown with GitHub's extensions and front matter into the standard tree. Offsets are of `text`. */
export function parseTree(text: string): Root {
  // Sätteri's types are its own; the tree is standard mdast.
  return markdownToMdast(stopNesting(text), { features: FEATURES }) as unknown as Root;
}

/** The parser's time grows with the square of the marks in front of a line, so a backslash of the same length ends them. */
function stopNesting(text: string): string {
  return text.replace(TOO_DEEP, (marks) => `${marks.slice(0, -1)}\\`);
}

/** Where a node stands in the text that was parsed. */
export function spanOf(node: { readonly position?: Nodes['position'] }): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
