import type { Phrase } from '../grammar.ts';
import { number } from './grammar.ts';
import { words as things } from './things.ts';

/** The first page of the site and that of a project. */
export const words = {
  lateOrStuck: 'Late or stuck',
  lateOrStuckNote: 'Items past their deadline, then blocked items of the first priorities.',
  pages: 'Pages',
  pagesNote: 'Written beside the documents.',
  projects: 'Projects',
  settingsAndFiles: 'Settings and files',
  settingsAndFilesNote: 'What is wrong around the documents.',
  asOf: (date: string) => `as of ${date}`,
  overdueIn: (project: string) => `Overdue in ${project}`,
  blockedIn: (project: string) => `Blocked in ${project}`,
  updated: (date: string) => `updated ${date}`,
  noDate: 'no date stated',

  lastUpdated: <Part>(date: Part, sources: Part): Phrase<Part> => ['Last updated ', date, ' in ', sources],
  needsAttention: 'Needs attention',
  overdue: 'Overdue',
  blockedOnWhat: 'Blocked, and on what',
  contradictions: 'What the documents contradict or leave open',
  overdueCount: (items: number) => `${number(items)} overdue`,
  blockedCount: (items: number) => `${number(items)} blocked`,
  ready: 'Ready to start',
  readyNote: 'Ready or planned, and nothing in the way.',
  outside: 'Waiting on outside',
  outsideNote: 'What no item of this backlog brings.',
  bottlenecks: 'Bottlenecks',
  bottlenecksNote: 'Open items that most others wait for.',
  noDates: 'no dates stated',
  lanes: 'Lanes',
  moreIn: <Part>(lines: number, source: Part): Phrase<Part> => [`${things.more(lines)} in `, source],

  inOrder: 'In order',
  oneGlyph: 'One glyph an item.',
  forTheWhole: 'For the whole, not for one item.',
  alsoApplies: 'Also applies.',
};
