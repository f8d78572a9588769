import type { ListItem, List as ListNode, Nodes } from 'mdast';
import { joinRuns } from './inline.ts';
import { createParagraph, readParagraph } from './paragraphs.ts';
import { spanOf } from './parse-tree.ts';
import type { Block, List, ListEntry, Paragraph, TextRun } from './tree.ts';

/** Reads what stands below an entry. */
type ReadBlock = (node: Nodes) => Block;

/** Reads a list with all that its entries hold. */
export function readList(text: string, node: ListNode, readBlock: ReadBlock): List {
  const first = node.start ?? 1;
  const entries = node.children.map((child, at) => readEntry(text, child, node.ordered ? first + at : null, readBlock));
  return { type: 'list', ...spanOf(node), ordered: node.ordered === true, entries };
}

/** Sätteri reads `[ ]` and `[x]`; teams write `[!]`, `[~]`, `[-]` too, and `[ ]` with nothing after it. */
const BOX = /^\[(.)\]\*?(?:\s+|$)/u;

function readEntry(text: string, node: ListItem, ordinal: number | null, readBlock: ReadBlock): ListEntry {
  const span = spanOf(node);
  const [first, ...rest] = node.children;
  const number = ordinal === null ? null : (writtenNumber(text, span.start) ?? ordinal);
  if (first?.type !== 'paragraph')
    return { ...span, number, box: null, lead: null, blocks: node.children.map(readBlock) };
  const box = readBox(node);
  const lead = readParagraph(text, first.children, spanOf(first));
  return { ...span, number, box, lead: box === null ? lead : withoutBox(text, lead), blocks: rest.map(readBlock) };
}

/** Numbers as written: Markdown counts on from the first one. */
function writtenNumber(text: string, start: number): number | null {
  const written = /^\s*(\d{1,9})[.)]/.exec(text.slice(start, start + 12));
  return written ? Number(written[1]) : null;
}

function readBox({ checked, children: [first] }: ListItem): string | null {
  if (typeof checked === 'boolean') return checked ? 'x' : ' ';
  const word = first?.type === 'paragraph' ? first.children[0] : undefined;
  return word?.type === 'text' ? (BOX.exec(word.value)?.[1] ?? null) : null;
}

function withoutBox(text: string, lead: Paragraph): Paragraph {
  const box = BOX.exec(text.slice(lead.start, lead.end));
  if (!box) return lead;
  const start = lead.start + box[0].length;
  const runs = lead.inline.runs.flatMap((run) => cutRun(run, start));
  return createParagraph(text, joinRuns(text, runs, start, lead.end));
}

function cutRun(run: TextRun, start: number): TextRun[] {
  if (run.start >= start) return [run];
  if (run.end <= start) return [];
  return [{ ...run, text: run.text.slice(start - run.start), start }];
}
