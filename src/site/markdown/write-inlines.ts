import type { Image, ImageReference, Link, LinkReference, PhrasingContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { words } from '#words/markdown.ts';
import { classifyAddress } from '../../backlog/link-address.ts';
import { escapeHtml } from './escape-html.ts';
import { linkIds } from './link-ids.ts';
import type { Rendering } from './rendering.ts';

interface Target {
  readonly url: string;
  readonly title?: string | null | undefined;
}

/**
 * Inline Markdown as HTML. Where a source line begins, the rest of the line within the same element is wrapped in its
 * anchor. `inLink` is true inside a link, where nothing else may be one.
 */
export function writeInlines(nodes: readonly PhrasingContent[], rendering: Rendering, inLink = false): string {
  let html = '';
  let open = false;
  const beginLine = (line: number | undefined, isField = false): void => {
    const anchor = line === undefined ? '' : rendering.anchors.claim(line);
    if (anchor === '') return;
    const name = isField ? 'line field' : 'line';
    html += `${open ? '</span>' : ''}${rendering.anchors.takePassed()}<span class="${name}"${anchor}>`;
    open = true;
  };
  nodes.forEach((node, at) => {
    beginLine(node.position?.start.line, isFieldName(node));
    if (node.type !== 'text') {
      html += writeInline(node, rendering, inLink);
      return;
    }
    splitLines(node).forEach((text, index) => {
      if (index > 0) html += '\n';
      if (index > 0)
        beginLine(node.position && node.position.start.line + index, text === '' && isFieldName(nodes[at + 1]));
      html += writeText(text, rendering, inLink);
    });
  });
  return open ? `${html}</span>` : html;
}

/** `**Owner:**`, as fields are named: authors who write one a line mean them to stand below each other. */
function isFieldName(node: PhrasingContent | undefined): boolean {
  return node?.type === 'strong' && /[:：]\s*$/.test(textOf(node));
}

function writeInline(node: Exclude<PhrasingContent, Text>, rendering: Rendering, inLink: boolean): string {
  switch (node.type) {
    case 'strong':
      return `<strong>${writeInlines(node.children, rendering, inLink)}</strong>`;
    case 'emphasis':
      return `<em>${writeInlines(node.children, rendering, inLink)}</em>`;
    case 'delete':
      return `<del>${writeInlines(node.children, rendering, inLink)}</del>`;
    case 'inlineCode':
      return `<code>${writeText(node.value, rendering, inLink)}</code>`;
    case 'break':
      return '<br>';
    case 'html':
      return writeRawHtml(node.value);
    case 'link':
      return writeLink(node, node, rendering, inLink);
    case 'linkReference':
      return writeLink(node, rendering.definitions.get(node.identifier), rendering, inLink);
    case 'image':
      return writeImage(node, node, rendering);
    case 'imageReference':
      return writeImage(node, rendering.definitions.get(node.identifier), rendering);
    case 'footnoteReference':
      return writeFootnoteMark(node.identifier, node.label ?? node.identifier, rendering, inLink);
    default:
      // The parser's further inline nodes belong to features that are switched off.
      return 'value' in node ? escapeHtml(String(node.value)) : '';
  }
}

function writeText(text: string, rendering: Rendering, inLink: boolean): string {
  return inLink || rendering.linkItem === null ? escapeHtml(text) : linkIds(text, rendering.linkItem);
}

/** Raw HTML is shown, never obeyed. A line break is the one exception: tables cannot be written without it. */
function writeRawHtml(value: string): string {
  return /^<br\s*\/?>$/i.test(value) ? '<br>' : escapeHtml(value);
}

function writeLink(
  node: Link | LinkReference,
  target: Target | undefined,
  rendering: Rendering,
  inLink: boolean,
): string {
  const href = target === undefined || inLink ? null : findHref(target.url, rendering);
  const label = writeInlines(node.children, rendering, inLink || href !== null);
  if (target === undefined || inLink) return label;
  if (href === null) return `<span class="unlinked" title="${escapeHtml(target.url)}">${label}</span>`;
  return `<a href="${escapeHtml(href)}"${writeTitle(target)}>${label}</a>`;
}

function writeImage(node: Image | ImageReference, target: Target | undefined, rendering: Rendering): string {
  const alt = node.alt ?? '';
  const src = target === undefined ? null : findImage(target.url, rendering);
  if (src === null)
    return `<span class="unlinked" title="${escapeHtml(target?.url ?? '')}">${escapeHtml(alt || (target?.url ?? ''))}</span>`;
  return `<img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}"${writeTitle(target)} loading="lazy" decoding="async" referrerpolicy="no-referrer">`;
}

function writeFootnoteMark(identifier: string, label: string, rendering: Rendering, inLink: boolean): string {
  const line = rendering.footnotes.get(identifier);
  const mark = escapeHtml(label);
  return line === undefined || inLink
    ? `<sup>${mark}</sup>`
    : `<sup><a href="#L${line}" aria-label="${words.footnote(mark)}">${mark}</a></sup>`;
}

function findHref(url: string, rendering: Rendering): string | null {
  const address = classifyAddress(url);
  if (address.kind === 'web') return address.href;
  if (address.kind === 'file') return rendering.linkFile(address.path, address.fragment);
  if (address.kind === 'unsafe') return null;
  const id = rendering.findFragment(address.fragment);
  return id === null ? null : `#${encodeURIComponent(id)}`;
}

function findImage(url: string, rendering: Rendering): string | null {
  const address = classifyAddress(url);
  if (address.kind === 'file') return rendering.linkFile(address.path, '');
  return address.kind === 'web' && !address.href.startsWith('mailto:') ? address.href : null;
}

function writeTitle(target: Target | undefined): string {
  return target?.title ? ` title="${escapeHtml(target.title)}"` : '';
}

/** The lines of a text node; the whole as one where a character reference, not the source, made a line break. */
function splitLines(node: Text): string[] {
  const lines = node.value.split(/\r?\n|\r/);
  const written = node.position ? node.position.end.line - node.position.start.line : 0;
  return written === lines.length - 1 ? lines : [node.value];
}
