import { count, counter } from './grammar.ts';
import { words as things } from './things.ts';

type Group = Parameters<typeof things.group>[0];

const unitWords = {
  items: counter('item', 'items'),
  hours: counter('hour', 'hours'),
  points: counter('point', 'points'),
  boxes: counter('box', 'boxes'),
  findings: counter('finding', 'findings'),
};

const state = { one: 'item states', other: 'items state' };
const nameOf = (kind: Group) => things.group(kind).toLowerCase();

/** Charts, their tables and what they leave out. */
export const words = {
  title: 'Charts',
  lede: 'What the documents state, counted. What they do not state is not drawn.',
  asTable: 'The same as a table',
  tableOf: (title: string) => `${title}, as a table`,
  nothing: 'Nothing to compare.',
  nothingIn: <Part>(query: Part) => ['Nothing to compare in ', query, '.'],

  amount: (amount: number, unit: keyof typeof unitWords) => unitWords[unit](amount),
  all: { items: 'All items', hours: 'All hours', points: 'All points', boxes: 'All boxes', findings: 'All findings' },
  whole: { items: 'Items', hours: 'Hours', points: 'Points' },
  notDrawn: (rows: string, amount: string) => `${rows} with ${amount} in all are not drawn.`,
  overlap: 'An item in several lanes counts in each.',

  status: {
    title: (kind: Group) => `Status by ${nameOf(kind)}`,
    about: (kind: Group) => `The items of each ${nameOf(kind)}, from those that are done to those that are blocked.`,
  },
  effort: {
    title: (kind: Group) => `Effort by ${nameOf(kind)}`,
    about: (unit: 'hours' | 'points', kind: Group, isByStatus: boolean) =>
      `The ${unit} of each ${nameOf(kind)}${isByStatus ? ', done and to do' : ''}, as its items state them.`,
    aboutSizes: (kind: Group) => `How many items of which size each ${nameOf(kind)} has.`,
    otherSize: 'Other',
    silent: (items: number) => `${count(items, state)} no effort.`,
    otherUnit: (items: number) => `${count(items, state)} an effort in another unit, which is not counted.`,
  },
  priorities: {
    title: 'Priorities',
    head: 'Priority',
    about: (isByStatus: boolean) => `How many items have which priority${isByStatus ? ', and how far they are' : ''}.`,
    silent: (items: number) => `${count(items, state)} no priority.`,
  },
  checklists: {
    title: 'Checklists',
    about: 'How many boxes are ticked, of acceptance criteria and of lists such as gates.',
    head: 'Where',
    ticked: 'Ticked',
    open: 'Open',
    tickedInText: 'ticked',
    openInText: 'open',
    progress: (ticked: number, all: number) => `${ticked} of ${all} ticked`,
  },
  findings: {
    title: 'Findings by rule',
    about: 'How often each rule found that the documents contradict themselves or leave something open.',
    head: 'Rule',
  },
};
