import type { Nodes } from 'mdast';
import { escapeHtml } from './escape-html.ts';
import { linkIds } from './link-ids.ts';
import { endLine } from './positions.ts';
import type { Rendering } from './rendering.ts';

/** How text is shown as it stands: a class for the box, one for the language, and whether item ids in it are links. */
export interface Verbatim {
  readonly box?: string;
  readonly language?: string | null | undefined;
  readonly linked: boolean;
  /** How many source lines of the node stand before its first line of text: 1 for a fence. */
  readonly skip: number;
}

/** Text as a preformatted block, each line with its anchor. */
export function writeVerbatim(text: string, node: Nodes, verbatim: Verbatim, rendering: Rendering): string {
  const { anchors, linkItem } = rendering;
  const start = node.position?.start.line ?? 0;
  const attributes = anchors.claim(start);
  const passed = anchors.takePassed();
  const write = verbatim.linked && linkItem !== null ? (line: string) => linkIds(line, linkItem) : escapeHtml;

  const lines = text.split(/\r?\n|\r/).map((line, index) => {
    const anchor = anchors.claim(start + verbatim.skip + index);
    return anchor === '' ? write(line) : `<span class="line"${anchor}>${anchors.takePassed()}${write(line)}</span>`;
  });
  const box = verbatim.box ? ` class="${escapeHtml(verbatim.box)}"` : '';
  const language = verbatim.language ? ` class="language-${escapeHtml(verbatim.language)}"` : '';
  const rest = anchors.takePassed(endLine(node));
  return `<pre${box}${attributes} tabindex="0">${passed}<code${language}>${lines.join('\n')}</code>${rest}</pre>`;
}
