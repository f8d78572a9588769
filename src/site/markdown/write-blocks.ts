import type { Code, Heading, List, ListItem, Nodes, Paragraph, RootContent } from 'mdast';
import { words } from '#words/markdown.ts';
import { escapeHtml } from './escape-html.ts';
import { endLine } from './positions.ts';
import type { Rendering } from './rendering.ts';
import { writeDiagram } from './write-diagram.ts';
import { writeInlines } from './write-inlines.ts';
import { writeTable } from './write-table.ts';
import { writeVerbatim } from './write-verbatim.ts';

/** Deeper nesting is shown as source: no person writes it, and a hostile document must not exhaust the stack. */
const DEEPEST = 100;

/** Languages of fences that hold words or drawings, where an item id means the item. */
const WORDS: ReadonlySet<string> = new Set(['text', 'txt', 'plain', 'plaintext', 'ascii', 'mermaid']);

/** Blocks of Markdown as HTML. Anything without a form of its own is shown as its source, so nothing is lost. */
export function writeBlocks(nodes: readonly RootContent[], rendering: Rendering, depth = 0): string {
  return nodes.map((node) => writeBlock(node, rendering, depth)).join('\n');
}

function writeBlock(node: RootContent, rendering: Rendering, depth: number): string {
  if (depth > DEEPEST) return writeSource(node, rendering);
  switch (node.type) {
    case 'paragraph':
      return `<p${claim(node, rendering)}>${writeFlow(node, rendering)}</p>`;
    case 'heading':
      return writeHeading(node, rendering);
    case 'list':
      return writeList(node, rendering, depth);
    case 'table':
      return writeTable(node, rendering);
    case 'blockquote':
      return writeContainer('blockquote', '', node.children, node, rendering, depth);
    case 'footnoteDefinition':
      return writeContainer(
        'div class="footnote"',
        writeMark(node.label ?? node.identifier),
        node.children,
        node,
        rendering,
        depth,
      );
    case 'thematicBreak':
      return `<hr${claim(node, rendering)}>`;
    case 'code':
      return writeFence(node, rendering);
    case 'yaml':
    case 'toml':
      return writeVerbatim(node.value, node, { box: 'frontmatter', linked: true, skip: 1 }, rendering);
    case 'html':
      return writeVerbatim(node.value, node, { box: 'raw', linked: false, skip: 0 }, rendering);
    default:
      return writeSource(node, rendering);
  }
}

function writeContainer(
  tag: string,
  start: string,
  children: readonly RootContent[],
  node: Nodes,
  rendering: Rendering,
  depth: number,
): string {
  const attributes = claim(node, rendering);
  const passed = rendering.anchors.takePassed();
  return `<${tag}${attributes}>${passed}${start}${writeBlocks(children, rendering, depth + 1)}</${tag.split(' ', 1)[0]}>`;
}

/** The line belongs to the heading; its own name, as other tools make it from the text, to the words inside. */
function writeHeading(node: Heading, rendering: Rendering): string {
  const attributes = claim(node, rendering);
  const id = rendering.nextHeadingId();
  const flow = writeFlow(node, rendering);
  const text = id === null ? flow : `<span id="${escapeHtml(id)}">${flow}</span>`;
  const level = rendering.levelOf(node.depth);
  return `<h${level}${attributes}>${text}</h${level}>`;
}

/** Entries hold paragraphs only when blank lines part them. Checkboxes are shown, not operated. */
function writeList(node: List, rendering: Rendering, depth: number): string {
  const loose = node.spread === true || node.children.some((item) => item.spread === true);
  const items = node.children.map((item) => writeItem(item, loose, rendering, depth)).join('\n');
  if (!node.ordered) return `<ul>\n${items}\n</ul>`;
  const start = node.start === null || node.start === undefined || node.start === 1 ? '' : ` start="${node.start}"`;
  return `<ol${start}>\n${items}\n</ol>`;
}

function writeItem(item: ListItem, loose: boolean, rendering: Rendering, depth: number): string {
  const { anchors } = rendering;
  const attributes = item.position ? anchors.claim(item.position.start.line) : '';
  const isTask = item.checked === true || item.checked === false;
  const passed = anchors.takePassed();

  const parts = item.children.map((child, index) => {
    const box = isTask && index === 0 ? item.checked === true : null;
    if (child.type !== 'paragraph')
      return `${box === null ? '' : writeBox(box, '')}${writeBlocks([child], rendering, depth + 1)}`;
    const line = loose && child.position ? anchors.claim(child.position.start.line) : '';
    const text = `${anchors.takePassed()}${writeInlines(child.children, rendering)}`;
    const content = box === null ? text : writeBox(box, text);
    return loose ? `<p${line}>${content}</p>` : content;
  });
  if (isTask && parts.length === 0) parts.push(writeBox(item.checked === true, ''));
  return `<li${isTask ? ' class="task"' : ''}${attributes}>${passed}${parts.join('\n')}</li>`;
}

/** A checkbox named by its text, or by its state where it has none. */
function writeBox(done: boolean, text: string): string {
  const checked = done ? ' checked' : '';
  if (text === '')
    return `<input type="checkbox" disabled${checked} aria-label="${done ? words.box.ticked : words.box.empty}">`;
  return `<label><input type="checkbox" disabled${checked}> <span>${text}</span></label>`;
}

function writeFence(node: Code, rendering: Rendering): string {
  const linked = !node.lang || WORDS.has(node.lang.toLowerCase());
  const written = node.position ? node.position.end.line - node.position.start.line + 1 : 1;
  const isFenced = written > node.value.split('\n').length;
  const verbatim = { language: node.lang, linked, skip: isFenced ? 1 : 0 };
  const diagram = node.lang?.toLowerCase() === 'mermaid' ? rendering.takeDrawing(node.value) : null;
  return diagram
    ? writeDiagram(diagram, (box) => writeVerbatim(node.value, node, { ...verbatim, box }, rendering), words)
    : writeVerbatim(node.value, node, verbatim, rendering);
}

function writeSource(node: Nodes, rendering: Rendering): string {
  const { start, end } = node.position ?? {};
  const text = rendering.text.slice(start?.offset ?? 0, end?.offset ?? 0);
  return writeVerbatim(text, node, { box: 'raw', linked: false, skip: 0 }, rendering);
}

function writeFlow(node: Heading | Paragraph, rendering: Rendering): string {
  const { anchors } = rendering;
  return `${anchors.takePassed()}${writeInlines(node.children, rendering)}${anchors.takePassed(endLine(node))}`;
}

function writeMark(label: string): string {
  return `<sup>${escapeHtml(label)}</sup> `;
}

function claim(node: Nodes, rendering: Rendering): string {
  return node.position ? rendering.anchors.claim(node.position.start.line) : '';
}
