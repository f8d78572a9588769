import type { Phrase } from '../grammar.ts';
import { count, counter, form } from './grammar.ts';
import { words as things } from './things.ts';

const thingsOutside = counter('thing outside', 'things outside');

const andPath = (hasPath: boolean) => (hasPath ? ' and the critical path' : '');

const through = (named: number, further: number) =>
  further > 0 ? `, and through ${named > 1 ? 'them' : 'it'} ${things.more(further)}.` : '.';

/** Who waits for whom, what is late, and what that stops. */
export const words = {
  daysLate: (days: number) => `${things.days(days)} late`,
  /** Behind {@link daysLate}. */
  lateDue: (date: string) => `, due ${date}.`,
  due: (date: string) => `Due ${date}.`,
  dueOn: (date: string) => `Due ${date}`,
  wasDueOn: (date: string) => `Was due ${date}`,
  waitsFor: <Part>(what: Part): Phrase<Part> => ['Waits for ', what, '.'],
  stops: <Part>(what: Part, named = 0, further = 0): Phrase<Part> => ['Stops ', what, through(named, further)],
  elsewhereWith: <Part>(dates: Part): Phrase<Part> => [' Elsewhere with ', dates, '.'],

  /** `where` is empty, or says in how many sprints they are. */
  holdsUp: (items: number, where: string) => `Holds up ${things.items(items)}${where === '' ? '' : ` ${where}`}.`,
  holdsUpThese: <Part>(items: number, where: string, first: Part, named: number, further: number): Phrase<Part> => [
    `Holds up ${things.items(items)}${where === '' ? '' : ` ${where}`}: `,
    first,
    through(named, further),
  ],
  waitsForThings: (outside: number) => `Waits for ${thingsOutside(outside)}.`,
  /** How many items come before one, how many of them are open, and how much else. */
  before: (items: number, open: number, outside: number) => {
    const state = open === 0 ? 'none ' : open < items ? `${open} ` : open === 1 ? '' : 'all ';
    const others = outside > 0 ? `, and ${thingsOutside(outside)}` : '';
    return `${things.items(items)} before it, ${state}still open${others}.`;
  },
  after: (items: number) => `${things.items(items)} after it.`,

  /** Parts of a list of remarks. */
  remarks: {
    waitsFor: <Part>(what: Part): Phrase<Part> => ['waits for ', what],
    waitedFor: <Part>(what: Part): Phrase<Part> => ['waited for ', what],
  },
  edge: <Part>(from: Part, to: Part, isSatisfied: boolean): Phrase<Part> => [
    from,
    isSatisfied ? ' waited for ' : ' waits for ',
    to,
  ],
  relations: {
    waitsFor: 'Waits for',
    waitedFor: 'Waited for',
    unblocks: 'Unblocks',
    parallelWith: 'Parallel with',
    relatedTo: 'Related to',
  },
  external: 'external',
  /** What a drawing of an item with its neighbours shows. */
  neighbourhood: (item: string, before: number, after: number) => {
    const parts = [...(before > 0 ? [`waits for ${before}`] : []), ...(after > 0 ? [`unblocks ${after}`] : [])];
    return `${item} ${parts.length > 0 ? parts.join(' and ') : 'waits for nothing'}`;
  },

  overdue: (items: number) => `${count(items, { one: 'item is', other: 'items are' })} overdue`,
  firstPriorityBlocked: (items: number) =>
    `${count(items, { one: 'first-priority item is', other: 'first-priority items are' })} blocked`,
  inProjects: <Part>(what: Part, projects: Part, isAll: boolean): Phrase<Part> => [
    what,
    isAll ? ', all in ' : ' in ',
    projects,
  ],
  /** What a cause stops: an item, or something outside. */
  causeHoldsUp: <Part>(cause: Part, items: number, hasPath: boolean): Phrase<Part> => [
    cause,
    ` holds up ${things.items(items)}${andPath(hasPath)}`,
  ],
  waitForCause: <Part>(cause: Part, items: number, hasPath: boolean): Phrase<Part> => [
    `${things.items(items)}${andPath(hasPath)} wait for `,
    cause,
  ],
  withoutCause: <Part>(
    cause: Part,
    still: number,
    blocked: number,
    hasPath: boolean,
    isContinued: boolean,
  ): Phrase<Part> => [
    isContinued ? 'without ' : 'Without ',
    cause,
    `, ${still} of ${things.blockedItems(blocked)}${andPath(hasPath)} ${hasPath || still > 1 ? 'stand still' : 'stands still'}`,
  ],

  /** What moves when something slips. */
  endsOn: (label: string, date: string) => `${label} (ends ${date})`,
  slipTitle: 'If this slips',
  slipNote: 'What would move with it.',
  allAfter: 'All after it',
  allBefore: 'All before it',
  title: 'Waits for, unblocks',

  path: {
    title: 'Critical path',
    next: 'next',
    allDone: 'All steps are done.',
    stuckAt: (step: number) => `Stuck at step ${step}.`,
    nextIs: (step: number) => `Next is step ${step}.`,
    stuckOn: <Part>(what: Part): Phrase<Part> => ['Stuck on ', what],
  },
  chain: {
    title: 'Longest chain',
    note: (measure: string) => `One after the other, as the waits demand. ${measure}`,
    inItems: 'Counted in items: most state no hours or points.',
    byEstimates: (amount: string) => `${amount} by their own estimates.`,
    atLeast: (amount: string, unsized: number, unit: 'hours' | 'points') =>
      `At least ${amount}: ${count(unsized, { one: 'step states', other: 'steps state' })} no ${unit}.`,
  },
  load: {
    otherSizes: 'other sizes',
    dayCounts: 'a day counts 8 hours',
    sized: (amounts: string, open: number, unsized: number) =>
      `${amounts} in ${things.openItems(open)}${unsized > 0 ? `, ${unsized} of them without an effort` : ''}`,
    unsized: (open: number) =>
      `${things.openItems(open)}, ${form(open, { one: 'without an effort', other: 'none of them with an effort' })}`,
  },
};
