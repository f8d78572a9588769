import { count, number } from './grammar.ts';
import { words as things } from './things.ts';

type Kind = Parameters<typeof things.sprints>[1];

const units = {
  step: { one: 'step', other: 'steps' },
  day: { one: 'day', other: 'days' },
  week: { one: 'week', other: 'weeks' },
};
type Unit = keyof typeof units;

/** The roadmap of a project, with its axis of time and its projection. */
export const words = {
  title: 'Roadmap',
  /** How many of the sprints have dates. */
  lede: (sprints: number, kind: Kind, dated: number) => {
    const dates =
      dated === 0
        ? 'the documents give no dates'
        : dated === sprints
          ? 'each with its dates'
          : `${number(dated)} of them with dates`;
    return `${things.sprints(sprints, kind)} in order; ${dates}. `;
  },
  goal: 'Goal:',
  demo: 'Demo:',
  deadlines: 'Deadlines',
  deadlinesNote: 'Of items that are not done.',
  gateNote: 'A gate: what has to hold before it goes on.',
  moreInDocument: (lines: number) => `${things.more(lines)} in the document.`,
  inTime: (project: string) => `${project} in time`,
  deadline: (item: string, date: string, isLate: boolean) => `${item}: due ${date}${isLate ? ', overdue' : ''}`,
  now: 'now',

  projection: {
    title: 'Projection',
    note: 'Not a plan.',
    name: 'Projection of the open work',
    asList: 'The same as a list',
    summary: (items: number, amount: string) =>
      `${things.openItems(items)} in ${amount} at least. This is worked out from efforts and dependencies, and nobody has planned it:`,
    amount: (value: number, unit: Unit) => count(value, units[unit]),
    tick: (value: number, unit: Unit) => `${unit} ${value}`,
    /** When an item begins, 0 for at once, and how long it takes. */
    span: (start: number, unit: Unit, amount: string, isAssumed: boolean) =>
      `${start === 0 ? 'now' : `after ${unit} ${number(start)}`}, for ${amount}${isAssumed ? ' (assumed)' : ''}`,
    assumptions: {
      begins: 'Everything that does not wait for something else begins at once; nobody is busy elsewhere.',
      steps:
        'No open item states hours, so each is one step; a step says what comes after what, not how long it takes.',
      median: (items: number, hours: number) =>
        `${count(items, { one: 'item states', other: 'items state' })} no effort in hours and ${items === 1 ? 'counts' : 'count'} ${number(hours)} h, the median of those that do.`,
      allStated: 'Every open item states its effort in hours.',
      calendar: (hours: number, days: number) => `A day has ${hours} hours of work, a week ${days} days.`,
      outside: (items: number) =>
        `${count(items, { one: 'item waits', other: 'items wait' })} for something outside; that is taken to arrive at once.`,
    },
    later: (items: number) => `${things.more(items)} come later.`,
    free: (items: number) => `${things.more(items)} wait for nothing and hold nothing up.`,
  },
};
