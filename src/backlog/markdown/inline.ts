import type { PhrasingContent } from 'mdast';
import type { Span } from '../source.ts';
import { parseTree, spanOf } from './parse-tree.ts';
import type { Inline, TextRun } from './tree.ts';

/** Text without a character that means anything to Markdown. */
const PLAIN_TEXT = /^\p{L}[^\\`*_~[\]<&!:@\n]*$/u;

/** Reads a stretch of the text as inline Markdown. */
export function parseInline(text: string, span: Span): Inline {
  const raw = text.slice(span.start, span.end);
  const start = span.start + (raw.length - raw.trimStart().length);
  const value = raw.trim();
  const end = start + value.length;
  const isPlain = PLAIN_TEXT.test(value) && !value.includes('www.');
  const [node] = isPlain ? [] : parseTree(value).children;
  if (node?.type !== 'paragraph') {
    const run = { text: value, start, end, ...PLAIN, code: false };
    return { start, end, text: joinWords(value), markdown: value, runs: value ? [run] : [] };
  }
  const inline = readInline(value, node.children, 0, value.length);
  const runs = inline.runs.map((run) => ({ ...run, start: run.start + start, end: run.end + start }));
  return { ...inline, start, end, runs };
}

/** Makes inline text of parsed nodes that stand between two offsets. */
export function readInline(text: string, nodes: readonly PhrasingContent[], start: number, end: number): Inline {
  return joinRuns(text, collectRuns(text, nodes), start, end);
}

/** Makes inline text of its runs. */
export function joinRuns(text: string, runs: readonly TextRun[], start: number, end: number): Inline {
  const markdown = joinLines(text.slice(start, end).replace(/^#{1,6}\s+/, ''));
  return { start, end, text: joinWords(runs.map((run) => run.text).join('')), markdown, runs };
}

function joinWords(text: string): string {
  return (/\s\s|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

/** Puts Markdown on one line, without the indentation and quote marks of its lines. */
function joinLines(markdown: string): string {
  if (!markdown.includes('\n')) return markdown.trim();
  const [first = '', ...rest] = markdown.split('\n');
  const lines = [first, ...rest.map((line) => line.replace(/^[\s>]+/, ''))].map((line) => line.trimEnd());
  return lines
    .filter((line, at) => at === 0 || line !== '')
    .join(' ')
    .trim();
}

interface Marks {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly deleted: boolean;
}

const PLAIN: Marks = { strong: false, emphasis: false, deleted: false };
const STRONG = { strong: true };
const MARKS: Readonly<Record<string, Partial<Marks>>> = {
  strong: STRONG,
  emphasis: { emphasis: true },
  delete: { deleted: true },
};

/** Walks with a stack of its own: marks nest as deep as a line is long. */
function collectRuns(text: string, nodes: readonly PhrasingContent[]): TextRun[] {
  const runs: TextRun[] = [];
  const open = nodes.map((node) => ({ node, marks: PLAIN })).reverse();
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, marks } = next;
    const value = textOf(text, node);
    if (value !== null) runs.push({ text: value, ...spanOf(node), ...marks, code: node.type === 'inlineCode' });
    else if ('children' in node) {
      const inner = { ...marks, ...MARKS[node.type] };
      for (const child of node.children.toReversed()) open.push({ node: child, marks: inner });
    }
  }
  return runs;
}

/** What a node says itself; null for one that holds others, and for tags, which are no words of the text. */
function textOf(text: string, node: PhrasingContent): string | null {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'image':
      return node.alt ?? '';
    case 'html':
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
    case 'linkReference':
      return null;
    default: {
      const { start, end } = spanOf(node);
      return text.slice(start, end);
    }
  }
}
