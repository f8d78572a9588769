import { count, counter } from './grammar.ts';

const groups = {
  sprint: ['sprint', 'sprints'],
  iteration: ['iteration', 'iterations'],
  week: ['week', 'weeks'],
  phase: ['phase', 'phases'],
  wave: ['wave', 'waves'],
  milestone: ['milestone', 'milestones'],
  stage: ['stage', 'stages'],
  cycle: ['cycle', 'cycles'],
  release: ['release', 'releases'],
  lane: ['lane', 'lanes'],
} as const;

/** What items are grouped by: the kinds of sprints, and lanes. */
type Group = keyof typeof groups;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** The things that a backlog is made of: by themselves, and counted. */
export const words = {
  projects: counter('project', 'projects'),
  items: counter('item', 'items'),
  openItems: counter('open item', 'open items'),
  blockedItems: counter('blocked item', 'blocked items'),
  lanes: counter('lane', 'lanes'),
  documents: counter('document', 'documents'),
  findings: counter('finding', 'findings'),
  deadlines: counter('deadline', 'deadlines'),
  dependencies: counter('dependency', 'dependencies'),
  lines: counter('line', 'lines'),
  steps: counter('step', 'steps'),
  days: counter('day', 'days'),
  hours: counter('hour', 'hours'),
  points: counter('point', 'points'),
  sprints: (amount: number, kind: Group) => {
    const [one, other] = groups[kind];
    return count(amount, { one, other });
  },

  inSprints: (amount: number, kind: Group) => `in ${count(amount, { one: groups[kind][0], other: groups[kind][1] })}`,

  /** The head of a column of groups: `Week`. */
  group: (kind: Group) => capital(groups[kind][0]),
  /** The head of a list of groups: `Weeks`. */
  groups: (kind: Group) => capital(groups[kind][1]),
  inNoGroup: (kind: Group) => `In no ${groups[kind][0]}`,
  inNoSprintOrSection: 'In no sprint or section',
  noItems: 'no items',
  itemsOf: (title: string) => `Items of ${title}`,

  more: (amount: number) => `${amount} more`,
  moreItems: counter('more item', 'more items'),
  moreFindings: counter('more finding', 'more findings'),
  moreDeadlines: counter('more deadline', 'more deadlines'),
  noneStated: 'None stated.',
};
