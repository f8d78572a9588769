import { escapeHtml } from '../markdown/escape-html.ts';
import { paintGraph, sizeOf } from './dependency-graph.ts';
import { drawSymbols } from './glyphs.ts';
import type { GraphLayout } from './layout-graph.ts';

/** The light colours of `tokens.css` in a notation that every drawing program reads. */
const COLOURS = {
  done: '#247341',
  'in-progress': '#1762b6',
  ready: '#006e77',
  planned: '#525c69',
  'needs-spec': '#8f5d04',
  blocked: '#c32324',
  deferred: '#77594b',
  cancelled: '#626569',
  unstated: '#61656a',
} as const;

/** Wide faces that stand in for those of the site: what fits them fits the boxes. */
const STYLES = `
text{font:400 12px "IBM Plex Sans",Helvetica,Arial,sans-serif;fill:#161a1f}
.mi{font:500 12.5px "IBM Plex Mono",Menlo,Consolas,monospace}
rect,.ext{fill:#fcfcfa;stroke:#7d8085}
.ext{stroke-dasharray:4 3}
.group{fill:#f5f4f1;stroke:#dfdfdb}
.name{font-weight:600;fill:#454950;stroke:#f5f4f1;stroke-width:5px;paint-order:stroke}
.stub rect{fill:#f5f4f1}
.blocked rect{stroke:#c32324}
.done text,.cancelled text,.stub text{fill:#61656a}
.longest rect{stroke:#161a1f;stroke-width:2px}
.declared{stroke:#161a1f;stroke-width:3px}
.e path{fill:none;stroke:#7d8085;stroke-width:1.25px}
.e .head{fill:#7d8085;stroke:none}
.hot path{stroke:#c32324}
.hot .head{fill:#c32324}
.e.longest path{stroke-width:2.75px}
.e.longest .head{stroke-width:1px;stroke:#c32324}
.count{font-weight:600;stroke:#fff;stroke-width:4px;paint-order:stroke}
.g{fill:currentColor}
${Object.entries(COLOURS)
  .map(([name, colour]) => `.g.${name}{color:${colour}}`)
  .join('\n')}
`;
const MARGIN = 16;

/** A graph as a file of its own, on white: it brings its styles and glyphs, and leads nowhere. */
export function writeGraphFile(layout: GraphLayout, title: string): string {
  const { width, height } = sizeOf(layout);
  const [outerWidth, outerHeight] = [width + 2 * MARGIN, height + 2 * MARGIN];
  const boxes = layout.boxes.map(({ box, x, y }) => ({ box: { ...box, node: { ...box.node, href: null } }, x, y }));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${-MARGIN} ${-MARGIN} ${outerWidth} ${outerHeight}" width="${outerWidth}" height="${outerHeight}">`,
    `<title>${escapeHtml(title)}</title><style>${STYLES}</style><defs>${drawSymbols()}</defs>`,
    `<path fill="#fff" d="M${-MARGIN} ${-MARGIN}h${outerWidth}v${outerHeight}h${-outerWidth}z"/>`,
    `${paintGraph({ ...layout, boxes })}</svg>\n`,
  ].join('\n');
}
