import type { Name } from '../../naming.ts';
import { chain, name, names, quote } from '../naming.ts';

/** "`S4-3` follows `S4-1` on the critical path": how a break in the path begins. */
const follows = (step: readonly Name[], before: readonly Name[]) =>
  `${names(step)} ${step.length === 1 ? 'follows' : 'follow'} ${names(before)} on the critical path`;

/** Steps of a path, each of one or more items. */
const path = (steps: readonly (readonly Name[])[]) => `the critical path ${chain(steps.map((step) => names(step)))}`;

/** Rules about orders that are stated beside the dependencies: gates, drawings, paths. */
export const words = {
  'gate-open': {
    title: 'Called complete while an item of it is open',
    why: 'Everybody behind the gate relies on work that is not done.',
    help: 'Correct the status of the items, or open the gate again until they are done.',
    gate: (entry: string, gate: string, open: readonly Name[], firstStatus: string) =>
      `${quote(entry)} of ${quote(gate)} is ticked, but ${openState(open, firstStatus)}`,
    sprint: (sprint: string, status: string, open: readonly Name[], firstStatus: string) =>
      `${sprint} is ${quote(status)}, but ${openState(open, firstStatus)}`,
  },
  'graph-disagrees': {
    title: 'A drawn graph and the items it draws disagree',
    why: 'Whoever plans by the picture starts work in another order than whoever reads the items.',
    help: 'Draw the step that is missing, or state it in the item that waits; remove it from both if it is none.',
    unstated: (waiting: Name, awaited: Name, stated: string) =>
      `${name(waiting)} waits for ${name(awaited)} in the graph, but states ${quote(stated)}`,
    undrawn: (waiting: Name, awaited: Name) =>
      `${name(waiting)} waits for ${name(awaited)}, but the graph that draws both leaves that out`,
    drawn: (thing: Name) => `${name(thing)} is drawn here`,
    drawnToo: 'drawn here too',
  },
  'critical-path-disagrees': {
    title: 'A critical path that the dependencies contradict',
    why: 'A delay beside the declared path moves the end, and nobody watches for it.',
    help: 'Correct the path, or the dependencies of the steps on it.',
    reversed: (step: readonly Name[], before: readonly Name[], waiting: Name, awaited: Name) =>
      `${follows(step, before)}, but ${name(waiting)} waits for ${name(awaited)}`,
    unrelated: (step: readonly Name[], before: readonly Name[], stated: string) =>
      `${follows(step, before)}, but ${step.length === 1 ? 'states' : 'state'} ${quote(stated)}`,
    before: (before: readonly Name[]) => `${names(before)} ${before.length === 1 ? 'is' : 'are'} the step before`,
    leavesOut: (declared: readonly (readonly Name[])[], missing: readonly Name[], longest: readonly Name[]) =>
      `${path(declared)} leaves out ${names(missing)} of ${chain(longest)}`,
    isShorter: (
      declared: readonly (readonly Name[])[],
      longest: readonly Name[],
      lengths: { unit: 'hours' | 'points'; declared: number; longest: number },
    ) => `${path(declared)} takes ${lengths.declared} ${lengths.unit}, but ${chain(longest)} takes ${lengths.longest}`,
  },
};

function openState(open: readonly Name[], firstStatus: string): string {
  return `${names(open)} ${open.length === 1 ? `is ${quote(firstStatus)}` : 'are not done'}`;
}
