import { words } from '#words/waits.ts';
import type { GraphNode, Neighbourhood } from './graph-types.ts';
import { drawTall } from './neighbourhood-tall.ts';
import { drawWide } from './neighbourhood-wide.ts';

/**
 * Draws an item between what it waits for and what waits for it, twice: three columns wide, and upright for phones.
 * The glyphs come from the page's sprite. The drawing holds no ids, styles or scripts; `.nb` colours it.
 */
export function drawNeighbourhood(neighbourhood: Neighbourhood): { wide: string; tall: string } {
  const label = summarise(neighbourhood);
  return { wide: drawWide(neighbourhood, label), tall: drawTall(neighbourhood, label) };
}

function summarise({ focus, waitsFor, unblocks }: Neighbourhood): string {
  return words.neighbourhood(nameFor(focus), waitsFor.length, unblocks.length);
}

function nameFor(focus: GraphNode): string {
  return focus.label === '' ? focus.title : focus.label;
}
