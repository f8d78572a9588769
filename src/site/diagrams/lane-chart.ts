import { words } from '#words/lanes.ts';
import { escapeHtml } from '../markdown/escape-html.ts';
import { drawCardBox } from './lane-chart-cards.ts';
import type { ChartLane, LaneChart } from './lane-chart-types.ts';
import { DELIVERABLES, layoutLanes, NAMES, type PlacedLane, type PlacedRoute, WIDTH } from './layout-lanes.ts';
import { arrowHead } from './neighbourhood-boxes.ts';
import { drawArrows, drawText } from './svg.ts';
import { clipText, measureText, wrapText } from './text-metrics.ts';

const LINE = 15;
const SMALL = 12;
const TITLE = 13;
/** Words begin here, and behind the letter of a lane. */
const BEHIND_LETTER = 22;
const GAP = 18;
const BASELINE = 12;
const MOST_LINES = 12;
/** Where the sources of a chart that is not too wide stand: in the rail that lists keep for theirs. */
const RAIL = 1012;
const RAIL_WIDTH = 158;

/**
 * Draws lanes under each other in a container of its own that scrolls: who, the cards step by step with the waits
 * between them, what each lane delivers. The glyphs come from the page's sprite, the looks from `lane-chart.css`.
 */
export function drawLaneChart(chart: LaneChart, label: string): string {
  const words = chart.lanes.map((lane) => setWords(lane, chart.hasDeliverables));
  const layout = layoutLanes(
    chart,
    words.map(({ name, end }) => Math.max(name.length, end.length) * LINE),
  );
  const { width, height, lanes, cards, columns, cardWidth } = layout;
  const cardsByLane = Map.groupBy(cards, ({ lane }) => lane);
  const endX = width - DELIVERABLES + GAP;
  const content = [
    drawHeads(chart, columns, endX),
    drawArrows(layout.routes.flatMap(toArrows)),
    drawRows(lanes, width),
    ...chart.lanes.map((lane, at) => {
      const own = cardsByLane.get(at) ?? [];
      const drawn = own.map(({ box, x, y }) => drawCardBox(box, x, y, cardWidth)).join('');
      const top = lanes[at]?.top ?? 0;
      const source = width > WIDTH ? '' : drawSource(lane, top);
      return drawName(lane, words[at]?.name ?? [], top) + drawn + drawLines(words[at]?.end ?? [], endX, top) + source;
    }),
  ];
  const name = `aria-label="${escapeHtml(label)}"`;
  return (
    `<div class="swim" role="region" ${name} tabindex="0">` +
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" ${name}>${content.join('')}</svg></div>`
  );
}

/** One line of words with its classes. */
interface Line {
  readonly text: string;
  readonly look: string;
}

function setWords(lane: ChartLane, hasDeliverables: boolean): { name: Line[]; end: Line[] } {
  const room = NAMES - BEHIND_LETTER - GAP;
  const wrap = (text: string, look: string, width: number, size: number, face: 'regular' | 'bold', most: number) =>
    wrapText(text, width, size, face, most).map((line) => ({ text: line, look }));
  const name = [
    ...wrap(lane.title, 'name', room, TITLE, 'bold', 4),
    ...lane.notes.flatMap((note) => wrap(note, 'd', room, SMALL, 'regular', 3)),
  ];
  if (!hasDeliverables) return { name, end: [] };
  const text = lane.deliverable ?? words.noDeliverable;
  const look = lane.deliverable === null ? 'd' : '';
  return { name, end: wrap(text, look, DELIVERABLES - GAP, SMALL, 'regular', MOST_LINES) };
}

function drawHeads({ columns, hasDeliverables }: LaneChart, lefts: readonly number[], endX: number): string {
  const heads = columns.map((head, at) => drawText(head, lefts[at] ?? 0, BASELINE, 'd'));
  const end = hasDeliverables ? drawText(words.deliverable, endX, BASELINE, 'd') : '';
  return drawText(words.laneAndOwner, 0, BASELINE, 'd') + heads.join('') + end;
}

/** The lines above the lanes, as wide as the drawing and where it leaves room for them over the sources too. */
function drawRows(lanes: readonly PlacedLane[], width: number): string {
  const draw = (from: number, to: number) => lanes.map(({ y }) => `M${from} ${y + 0.5}H${to}`).join('');
  const rails = width > WIDTH ? '' : `<path class="row rail" d="${draw(width, RAIL + RAIL_WIDTH)}"/>`;
  return `<path class="row" d="${draw(0, width)}"/>${rails}`;
}

/** Beyond the drawing's own width, because a page without a rail does not show it. */
function drawSource({ source, title }: ChartLane, top: number): string {
  if (source === null) return '';
  const line = `:${source.line}`;
  const name = clipText(source.name, RAIL_WIDTH - measureText(line, SMALL, 'mono'), SMALL, 'mono');
  const words = escapeHtml(`${title}: ${source.name}${line}`);
  const text = drawText(name + line, RAIL, top + BASELINE, 'src');
  return `<a class="rail" href="${escapeHtml(source.href)}"><title>${words}</title>${text}</a>`;
}

function drawName(lane: ChartLane, lines: readonly Line[], top: number): string {
  const letter = lane.label === '' ? '' : drawText(lane.label, 0, top + BASELINE, 'mi d');
  const title = lines.filter(({ look }) => look === 'name');
  const notes = lines.slice(title.length);
  const words = escapeHtml(`${lane.label} ${lane.title}`.trim());
  return (
    `<a href="${escapeHtml(lane.href)}"><title>${words}</title>${letter}${drawLines(title, BEHIND_LETTER, top)}</a>` +
    drawLines(notes, BEHIND_LETTER, top + title.length * LINE)
  );
}

function drawLines(lines: readonly Line[], x: number, top: number): string {
  return lines.map(({ text, look }, at) => drawText(text, x, top + BASELINE + at * LINE, look)).join('');
}

function toArrows({ satisfied, line, tips }: PlacedRoute) {
  return tips.map(({ x, y }, at) => ({ satisfied, line: at === 0 ? line : '', head: arrowHead(x - 8, y) }));
}
