/** The components that author pages use without importing them, by name. */
import type { ComponentName } from '../../site/live/props.ts';
import Board from './Board.astro';
import Chart from './Chart.astro';
import Deadlines from './Deadlines.astro';
import DependencyGraph from './DependencyGraph.astro';
import Findings from './Findings.astro';
import Item from './Item.astro';
import ItemTable from './ItemTable.astro';
import Progress from './Progress.astro';

export const liveComponents = {
  Board,
  Chart,
  Deadlines,
  DependencyGraph,
  Findings,
  Item,
  ItemTable,
  Progress,
} satisfies Record<ComponentName, unknown>;
