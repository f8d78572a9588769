import { createProcessor } from '@mdx-js/mdx';
import remarkGfm from 'remark-gfm';
import type { RuleWords } from '../../backlog/findings.ts';
import type { Finding } from '../../backlog/model.ts';
import type { SourceFile, Span } from '../../backlog/source.ts';
import { createFault } from './fault.ts';
import { isMdx } from './page.ts';

/** A node of a Markdown or MDX tree, or of the program inside a brace: only what is looked at here. */
export interface TreeNode {
  readonly type: string;
  readonly children?: readonly TreeNode[];
  readonly position?: { readonly start: Point; readonly end: Point };
  readonly [field: string]: unknown;
}

interface Point {
  readonly line: number;
  readonly column: number;
  readonly offset?: number;
}

/** A page as a tree, or what keeps it from being one. */
export type ParsedPage =
  | { readonly tree: TreeNode; readonly fault: null }
  | { readonly tree: null; readonly fault: Finding };

const FRONTMATTER = /^\ufeff?---[^\S\n]*\n([\s\S]*?\n)?---[^\S\n]*(?:\n|$)/;

/** The YAML of a page, with where it begins; null without any. */
export function findFrontmatter({ text }: SourceFile): { readonly yaml: string; readonly start: number } | null {
  const found = FRONTMATTER.exec(text);
  return found ? { yaml: found[1] ?? '', start: found[0].indexOf('\n') + 1 } : null;
}

/** Reads a page as it will be compiled. Offsets are those of the file, its frontmatter included. */
export function parsePage(source: SourceFile, words: RuleWords): ParsedPage {
  const format = isMdx(source.path) ? 'mdx' : 'md';
  const text = source.text.replace(FRONTMATTER, (yaml) => yaml.replace(/[^\n]/g, ' '));
  try {
    const tree: unknown = createProcessor({ format, remarkPlugins: [remarkGfm] }).parse(text);
    return { tree: tree as TreeNode, fault: null };
  } catch (error) {
    return { tree: null, fault: describeSyntax(source, error, words) };
  }
}

/** The span of a node in the text; the beginning of the text for a node without position. */
export function spanOf({ position }: TreeNode): Span {
  const start = position?.start.offset ?? 0;
  return { start, end: position?.end.offset ?? start };
}

/** What the parser throws. */
interface SyntaxFault extends Error {
  readonly reason?: string;
  readonly place?: Point | { readonly start: Point; readonly end: Point };
}

function describeSyntax(source: SourceFile, error: unknown, words: RuleWords): Finding {
  if (!(error instanceof Error)) throw error;
  const { place, reason = error.message }: SyntaxFault = error;
  const [first, last] =
    place && 'start' in place ? [place.start, place.end] : place ? [place, place] : findPoints(reason);
  const start = offsetOf(source, first);
  const say = words.rules['author-page'];
  const told = reason.replace(/ \([\d:-]+\)/g, '').replace(/^./, (letter) => letter.toLowerCase());
  const span = { start, end: Math.max(offsetOf(source, last), start + 1) };
  return createFault(words, source, span, say.noMdx(told), say.closeOrEscape);
}

/** Some faults tell their place only in words: `(3:1-3:22)`. */
function findPoints(reason: string): readonly (Point | undefined)[] {
  const points = [...reason.matchAll(/(\d+):(\d+)/g)].slice(-2);
  const [first, last = first] = points.map(([, line, column]) => ({ line: Number(line), column: Number(column) }));
  return [first, last];
}

function offsetOf({ lineStarts }: SourceFile, point: Point | undefined): number {
  return point ? (point.offset ?? (lineStarts[point.line - 1] ?? 0) + point.column - 1) : 0;
}
