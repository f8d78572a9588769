import type {
  ListItem,
  List as MdastList,
  Table as MdastTable,
  Nodes,
  Paragraph as P,
  PhrasingContent,
  Root,
} from 'mdast';
import { markdownToMdast } from 'satteri';
import type { SourceFile, Span } from './source.ts';

/** A piece of text with one set of marks. */
export interface TextRun extends Span {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
  readonly deleted: boolean;
}

/** The text of a heading, a cell, a paragraph. `text` has no markup and is on one line; `markdown` is as written. */
export interface Inline extends Span {
  readonly text: string;
  readonly markdown: string;
  readonly runs: readonly TextRun[];
}

/** One line of the source, without indentation and quote marks. */
export interface TextLine extends Span {
  readonly text: string;
}

export interface Paragraph extends Span {
  readonly type: 'paragraph';
  readonly inline: Inline;
  readonly lines: readonly TextLine[];
}

export interface ListEntry extends Span {
  /** Number of an ordered entry. */
  readonly number: number | null;
  /** What stands in the box of a checklist entry: ` `, `x`, `!`, `~` …; null without a box. */
  readonly box: string | null;
  /** The first paragraph, after the box; null when the entry begins with something else. */
  readonly lead: Paragraph | null;
  readonly blocks: readonly Block[];
}

export interface List extends Span {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly entries: readonly ListEntry[];
}

export interface Row extends Span {
  readonly cells: readonly Inline[];
  /** Offsets of pipes inside code that split a cell although a cell was meant to go on. */
  readonly strayPipes: readonly number[];
  /** True when the row still has more cells than the header. */
  readonly overfull: boolean;
}

export interface Table extends Span {
  readonly type: 'table';
  readonly header: readonly Inline[];
  readonly rows: readonly Row[];
}

export interface Fence extends Span {
  readonly type: 'fence';
  readonly language: string | null;
  readonly lines: readonly TextLine[];
}

export interface Quote extends Span {
  readonly type: 'quote';
  readonly blocks: readonly Block[];
}

/** A block that holds text but no structure: raw HTML, front matter, a thematic break, a definition. */
export interface OtherBlock extends Span {
  readonly type: 'html' | 'frontmatter' | 'other';
  readonly text: string;
}

export type Block = Paragraph | List | Table | Fence | Quote | OtherBlock;

/** A heading with everything under it. The root section has depth 0 and no heading. */
export interface Section extends Span {
  readonly depth: number;
  readonly heading: Inline | null;
  readonly blocks: readonly Block[];
  readonly sections: readonly Section[];
}

const FEATURES = { gfm: true, frontmatter: true, smartPunctuation: false } as const;

/** Reads a document as sections, blocks and text with offsets into its source. Never throws for any text. */
export function parseMarkdown(source: SourceFile): Section {
  return nestSections(source.text, parseTree(source.text).children);
}

/** Sätteri's types are its own; the tree is standard mdast. */
function parseTree(text: string): Root {
  return markdownToMdast(text, { features: FEATURES }) as unknown as Root;
}

interface OpenSection {
  depth: number;
  heading: Inline | null;
  start: number;
  end: number;
  blocks: Block[];
  sections: OpenSection[];
}

function nestSections(text: string, nodes: readonly Nodes[]): Section {
  const root: OpenSection = { depth: 0, heading: null, start: 0, end: text.length, blocks: [], sections: [] };
  const open = [root];
  const closeTo = (depth: number, at: number) => {
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) {
      const closed = open.pop();
      if (closed) closed.end = at;
    }
  };
  for (const node of nodes) {
    if (node.type === 'heading') {
      const { start, end } = spanOf(node);
      closeTo(node.depth, start);
      const heading = readInline(text, node.children, start, end);
      const section = { depth: node.depth, heading, start, end: text.length, blocks: [], sections: [] };
      open.at(-1)?.sections.push(section);
      open.push(section);
      continue;
    }
    appendBlock(text, readBlock(text, node), open.at(-1)?.blocks ?? []);
  }
  closeTo(1, text.length);
  return root;
}

/**
 * A numbered list that does not begin with 1 cannot interrupt a paragraph, so its first entry is text to Markdown:
 * ```
 * **Week 2:**
 * 4. Fourth
 *    - nested
 * ```
 * People mean a list; the block that follows belongs to its last entry.
 */
function appendBlock(text: string, block: Block, blocks: Block[]): void {
  const last = blocks.at(-1);
  if (block.type === 'paragraph') blocks.push(...splitNumbered(text, block));
  else if (block.type === 'list' && !block.ordered && last?.type === 'list' && isNumberedText(text, last)) {
    const entry = last.entries.at(-1);
    if (entry) blocks[blocks.length - 1] = withNested(last, entry, block);
  } else blocks.push(block);
}

const NUMBERED = /^(\d{1,9})[.)][ \t]+(?=\S)/;

function splitNumbered(text: string, paragraph: Paragraph): Block[] {
  const at = paragraph.lines.findIndex((line, index) => index > 0 && NUMBERED.test(line.text));
  const label = paragraph.lines[at - 1];
  if (at < 1 || !label || !/[:：][*_]*\s*$/u.test(label.text)) return [paragraph];
  const numbered = paragraph.lines.slice(at);
  const starts = numbered.filter((line) => NUMBERED.test(line.text));
  const entries = starts.map((line, index): ListEntry => {
    const end = index + 1 < starts.length ? (starts[index + 1]?.start ?? line.end) - 1 : paragraph.end;
    const start = line.start + (NUMBERED.exec(line.text)?.[0].length ?? 0);
    const lead: Paragraph = {
      type: 'paragraph',
      start,
      end,
      inline: parseInline(text, { start, end }),
      lines: splitLines(text, { start, end }, /^[\s>]+/),
    };
    return { start: line.start, end, number: Number(NUMBERED.exec(line.text)?.[1]), box: null, lead, blocks: [] };
  });
  const head = parseInline(text, { start: paragraph.start, end: label.end });
  const first: Paragraph = {
    type: 'paragraph',
    start: paragraph.start,
    end: label.end,
    inline: head,
    lines: paragraph.lines.slice(0, at),
  };
  return [
    first,
    { type: 'list', start: starts[0]?.start ?? paragraph.start, end: paragraph.end, ordered: true, entries },
  ];
}

/** True for a list that was split off a paragraph: Markdown would have begun a real one at the start of a line. */
function isNumberedText(text: string, list: List): boolean {
  const before = text.slice(0, list.start).trimEnd();
  return list.ordered && !/\n\s*\n\s*$/.test(text.slice(before.length, list.start)) && /[:：][*_]*$/u.test(before);
}

function withNested(list: List, last: ListEntry, nested: List): List {
  const entry = { ...last, end: nested.end, blocks: [...last.blocks, nested] };
  return { ...list, end: nested.end, entries: [...list.entries.slice(0, -1), entry] };
}

function readBlock(text: string, node: Nodes): Block {
  const span = spanOf(node);
  switch (node.type) {
    case 'paragraph':
      return readParagraph(text, node);
    case 'heading':
      return { type: 'paragraph', ...span, ...readText(text, node.children, span) };
    case 'list':
      return readList(text, node);
    case 'table':
      return readTable(text, node);
    case 'code':
      return { type: 'fence', ...span, language: node.lang ?? null, lines: readCode(text, span) };
    case 'blockquote':
      return { type: 'quote', ...span, blocks: node.children.map((child) => readBlock(text, child)) };
    case 'html':
      return { type: 'html', ...span, text: node.value };
    case 'yaml':
      return { type: 'frontmatter', ...span, text: node.value };
    default:
      return { type: 'other', ...span, text: text.slice(span.start, span.end) };
  }
}

function readParagraph(text: string, node: P): Paragraph {
  const span = spanOf(node);
  return { type: 'paragraph', ...span, ...readText(text, node.children, span) };
}

function readText(text: string, nodes: readonly PhrasingContent[], span: Span) {
  return { inline: readInline(text, nodes, span.start, span.end), lines: splitLines(text, span, /^[\s>]+/) };
}

function readList(text: string, node: MdastList): List {
  const first = node.start ?? 1;
  const entries = node.children.map((child, at) => readEntry(text, child, node.ordered ? first + at : null));
  return { type: 'list', ...spanOf(node), ordered: node.ordered === true, entries };
}

/** Sätteri reads `[ ]` and `[x]`; teams write `[!]`, `[~]`, `[-]` too, and `[ ]` with nothing after it. */
const BOX = /^\[(.)\](?:\s+|$)/u;

function readEntry(text: string, node: ListItem, ordinal: number | null): ListEntry {
  const span = spanOf(node);
  const [first, ...rest] = node.children;
  const written = /^\s*(\d{1,9})[.)]/.exec(text.slice(span.start, span.start + 12));
  const number = ordinal === null ? null : written ? Number(written[1]) : ordinal;
  const blocks = (first?.type === 'paragraph' ? rest : node.children).map((child) => readBlock(text, child));
  if (first?.type !== 'paragraph') return { ...span, number, box: null, lead: null, blocks };
  const given = node.checked === true ? 'x' : node.checked === false ? ' ' : null;
  const custom = given ?? BOX.exec(first.children[0]?.type === 'text' ? first.children[0].value : '')?.[1] ?? null;
  return { ...span, number, box: custom, lead: withoutBox(text, readParagraph(text, first), custom), blocks };
}

function withoutBox(text: string, lead: Paragraph, box: string | null): Paragraph {
  const match = box === null ? null : BOX.exec(text.slice(lead.start, lead.end));
  if (!match) return lead;
  const start = lead.start + match[0].length;
  const runs = lead.inline.runs.flatMap((run) => cutRun(run, start));
  const inline = inlineOf(text, runs, start, lead.end);
  return {
    type: 'paragraph',
    start,
    end: lead.end,
    inline,
    lines: splitLines(text, { start, end: lead.end }, /^[\s>]+/),
  };
}

function cutRun(run: TextRun, start: number): TextRun[] {
  if (run.start >= start) return [run];
  if (run.end <= start) return [];
  return [{ ...run, text: run.text.slice(start - run.start), start }];
}

function readTable(text: string, node: MdastTable): Table {
  const [head, ...rows] = node.children;
  const header = (head?.children ?? []).map((cell) => readCell(text, cell.children, spanOf(cell)));
  const read = rows.map((row): Row => {
    const span = spanOf(row);
    const cells = row.children.map((cell) => readCell(text, cell.children, spanOf(cell)));
    const width = countCells(text.slice(span.start, span.end));
    if (Math.max(cells.length, width) <= header.length) return { ...span, cells, strayPipes: [], overfull: false };
    return splitOverfullRow(text, span, header.length);
  });
  return { type: 'table', ...spanOf(node), header, rows: read };
}

function readCell(text: string, nodes: readonly PhrasingContent[], span: Span): Inline {
  const first = nodes[0];
  const last = nodes.at(-1);
  if (!first || !last) return { start: span.start, end: span.start, text: '', markdown: '', runs: [] };
  return readInline(text, nodes, spanOf(first).start, spanOf(last).end);
}

/** Cells that GFM sees in a row: it ends a cell at every pipe without a backslash, inside code too. */
function countCells(row: string): number {
  const inner = row
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).length;
}

/**
 * Splits a row that has too many cells again, this time keeping code spans whole:
 * ```
 * | A-3 | Guard `draft -> done|failed` | test |
 *                            ^ stray
 * ```
 * Cells that are still too many are joined to the last one, so nothing is lost.
 */
function splitOverfullRow(text: string, span: Span, width: number): Row {
  const pieces: Span[] = [];
  const strayPipes: number[] = [];
  let fence = '';
  let start = span.start;
  for (let at = span.start; at < span.end; at++) {
    const character = text[at];
    if (character === '`') {
      const run = /^`+/.exec(text.slice(at, span.end))?.[0] ?? '`';
      if (fence === '' && text.slice(at + run.length, span.end).includes(run)) fence = run;
      else if (fence === run) fence = '';
      at += run.length - 1;
    } else if (character === '|' && text[at - 1] !== '\\') {
      if (fence !== '') strayPipes.push(at);
      else {
        pieces.push({ start, end: at });
        start = at + 1;
      }
    }
  }
  pieces.push({ start, end: span.end });
  const inner = pieces.filter(
    (piece, at) => (at > 0 && at < pieces.length - 1) || text.slice(piece.start, piece.end).trim() !== '',
  );
  const overfull = inner.length > width;
  const kept = overfull ? joinExcess(inner, width) : inner;
  return { ...span, cells: kept.map((piece) => parseInline(text, piece)), strayPipes, overfull };
}

function joinExcess(pieces: readonly Span[], width: number): Span[] {
  const last = pieces[width - 1];
  const end = pieces.at(-1)?.end ?? 0;
  return last ? [...pieces.slice(0, width - 1), { start: last.start, end }] : [...pieces];
}

/** Reads a stretch of the text as inline Markdown. */
export function parseInline(text: string, span: Span): Inline {
  const raw = text.slice(span.start, span.end);
  const start = span.start + (raw.length - raw.trimStart().length);
  const value = raw.trim();
  const [node] = parseTree(value).children;
  if (node?.type !== 'paragraph') {
    const run = {
      text: value,
      start,
      end: start + value.length,
      strong: false,
      emphasis: false,
      code: false,
      deleted: false,
    };
    return { start, end: start + value.length, text: value, markdown: value, runs: value ? [run] : [] };
  }
  const inline = readInline(value, node.children, 0, value.length);
  const runs = inline.runs.map((run) => ({ ...run, start: run.start + start, end: run.end + start }));
  return { ...inline, start, end: start + value.length, runs };
}

interface Marks {
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly deleted: boolean;
}

const PLAIN: Marks = { strong: false, emphasis: false, deleted: false };

function readInline(text: string, nodes: readonly PhrasingContent[], start: number, end: number): Inline {
  const runs: TextRun[] = [];
  for (const node of nodes) collectRuns(node, PLAIN, runs, text);
  return inlineOf(text, runs, start, end);
}

function inlineOf(text: string, runs: readonly TextRun[], start: number, end: number): Inline {
  const plain = runs
    .map((run) => run.text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
  const markdown = text
    .slice(start, end)
    .replace(/^#{1,6}\s+/, '')
    .replace(/\s*\n[\s>]*/g, ' ')
    .trim();
  return { start, end, text: plain, markdown, runs };
}

function collectRuns(node: PhrasingContent, marks: Marks, runs: TextRun[], text: string): void {
  const push = (value: string, code: boolean, span: Span) => runs.push({ text: value, ...span, ...marks, code });
  switch (node.type) {
    case 'text':
      push(node.value, false, spanOf(node));
      return;
    case 'inlineCode':
      push(node.value, true, spanOf(node));
      return;
    case 'break':
      push(' ', false, spanOf(node));
      return;
    case 'image':
      push(node.alt ?? '', false, spanOf(node));
      return;
    case 'html':
      // Tags are no words of the text; comments and tags stay visible in the document itself.
      return;
    case 'strong':
    case 'emphasis':
    case 'delete':
    case 'link':
    case 'linkReference':
      for (const child of node.children) collectRuns(child, { ...marks, ...markOf(node.type) }, runs, text);
      return;
    default: {
      const span = spanOf(node);
      push(text.slice(span.start, span.end), false, span);
    }
  }
}

function markOf(type: string): Partial<Marks> {
  if (type === 'strong') return { strong: true };
  if (type === 'emphasis') return { emphasis: true };
  return type === 'delete' ? { deleted: true } : {};
}

function readCode(text: string, span: Span): TextLine[] {
  const lines = splitLines(text, span, /^$/);
  const fenced = /^\s*(?:```|~~~)/.test(lines[0]?.text ?? '');
  if (!fenced) return lines;
  const closed = lines.length > 1 && /^\s*(?:`{3,}|~{3,})\s*$/.test(lines.at(-1)?.text ?? '');
  return lines.slice(1, closed ? -1 : undefined);
}

function splitLines(text: string, span: Span, indent: RegExp): TextLine[] {
  const lines: TextLine[] = [];
  let start = span.start;
  for (const raw of text.slice(span.start, span.end).split('\n')) {
    const skipped = indent.exec(raw)?.[0].length ?? 0;
    lines.push({ text: raw.slice(skipped), start: start + skipped, end: start + raw.length });
    start += raw.length + 1;
  }
  return lines;
}

function spanOf(node: { position?: Nodes['position'] }): Span {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}
