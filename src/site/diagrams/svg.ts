import { words as statuses } from '#words/status.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import type { GraphNode } from './graph-types.ts';

/** A number for a path or an attribute: at most one decimal. */
export function round(value: number): number {
  return Math.round(value * 10) / 10;
}

/** One line of text; `classes` may be empty. It ends with a space, which parts it from the next one when read aloud. */
export function drawText(text: string, x: number, y: number, classes = ''): string {
  const name = classes === '' ? '' : ` class="${classes}"`;
  return `<text${name} x="${round(x)}" y="${round(y)}">${escapeHtml(text)} </text>`;
}

/** A box; `classes` may be empty. */
export function drawBox(box: { x: number; y: number; width: number; height: number }, classes = ''): string {
  const name = classes === '' ? '' : ` class="${classes}"`;
  return `<rect${name} x="${round(box.x)}" y="${round(box.y)}" width="${round(box.width)}" height="${round(box.height)}"/>`;
}

/** An arrow as the path of its line and of its head. */
export interface Arrow {
  readonly satisfied: boolean;
  readonly line: string;
  readonly head: string;
}

/** All arrows of a drawing, at most one path a kind; those that hold up lie above the others. */
export function drawArrows(arrows: readonly Arrow[]): string {
  const draw = (satisfied: boolean, lineClass: string, headClass: string): string => {
    const own = arrows.filter((arrow) => arrow.satisfied === satisfied);
    if (own.length === 0) return '';
    const heads = [...new Set(own.map(({ head }) => head))];
    return `<path class="${lineClass}" d="${own.map(({ line }) => line).join('')}"/><path class="${headClass}" d="${heads.join('')}"/>`;
  };
  return draw(true, 'e', 'edge-f') + draw(false, 'e hot', 'hot-f');
}

/** A drawing named as a whole; its links stay reachable one by one. */
export function drawFrame(classes: string, width: number, height: number, label: string, content: string): string {
  return `<svg class="${classes}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${escapeHtml(label)}">${content}</svg>`;
}

/** The glyph of a status from the page's sprite, 13 by 13. */
export function drawGlyph(status: string, x: number, y: number): string {
  return `<use class="g ${status}" href="#${status}" x="${round(x)}" y="${round(y)}" width="13" height="13"/>`;
}

/** The glyph of a node. What is outside the backlog has no status: it either holds up or does not. */
export function glyphOf(node: GraphNode, satisfied: boolean): string {
  if (node.status !== 'external') return node.status;
  return satisfied ? 'done' : 'blocked';
}

/**
 * A node's drawing as a link named in full, or as an image where it leads nowhere. The name is a title, so that it is
 * also shown to those who point at a text that was cut off.
 */
export function wrapNode(node: GraphNode, content: string, classes = '', own: NodeAttributes = {}): string {
  const title = `<title>${escapeHtml(nameOf(node))}</title>`;
  const data = Object.entries(own).map(([name, value]) => ` data-${name}="${escapeHtml(value)}"`);
  const attributes = (classes === '' ? '' : ` class="${classes}"`) + data.join('');
  if (node.href === null) return `<g${attributes} role="img">${title}${content}</g>`;
  return `<a${attributes} href="${escapeHtml(node.href)}">${title}${content}</a>`;
}

/** What a drawing of a node tells scripts, by the names of its data attributes. */
export type NodeAttributes = Readonly<Record<string, string>>;

/** `S4-1 Write the chart (needs spec)`. */
function nameOf(node: GraphNode): string {
  const words = wordsOf(node);
  return `${node.label} ${node.title} (${words})`.trim();
}

function wordsOf({ status, sums }: GraphNode): string {
  if (sums) return sums.map((sum) => `${sum.count} ${statuses.inText[sum.status]}`).join(', ') || statuses.noItems;
  return status === 'unstated' ? statuses.noneStatedInText : statuses.inText[status];
}
