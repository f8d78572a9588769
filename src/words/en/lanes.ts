import { number, or } from './grammar.ts';
import { words as things } from './things.ts';

/** Lanes side by side, drawn and as lists. */
export const words = {
  title: 'Lanes',
  lede: 'What can run side by side. An item moves right only when it waits for something.',
  drawnSideBySide: 'Drawn side by side',
  all: 'All lanes',
  drawing: (title: string) => `Lanes: ${title}`,
  asLists: 'The same as lists',
  /** `silent`: what no lane states. */
  note: (lanes: number, waiting: number, silent: readonly ('owner' | 'deliverable')[]) => {
    const waits = waiting === 0 ? 'none waits' : waiting === 1 ? '1 waits' : `${number(waiting)} wait`;
    const parts = [things.lanes(lanes), ...(lanes > 1 ? [`${waits} for another`] : [])].join(', ');
    return silent.length > 0 ? `${parts}; no ${or(silent).join('')} stated` : parts;
  },
  noOwner: 'No owner stated',
  nobody: 'No owner',
  noDeliverable: 'No deliverable stated',
  deliverable: 'Deliverable',
  noneStated: 'none stated',
  closed: (items: number) => `${number(items)} closed: `,
  definedUnder: (sprint: string) => `defined under ${sprint}`,
  laneAndOwner: 'Lane, owner',
  steps: ['First', 'After that'],
  step: (number: number) => `Step ${number}`,
  before: { closed: 'Closed', awaited: 'Waited for', both: 'Closed, or waited for' },
  due: (date: string) => `due ${date}`,
  outside: 'outside',
  inNoLane: 'in no lane',
  legend: 'Legend',
  signs: {
    outside: 'outside the backlog',
    elsewhere: 'elsewhere in the backlog',
    holding: 'waits for it',
    satisfied: 'waited, now done',
  },
};
