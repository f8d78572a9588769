import type { Phrase } from '../grammar.ts';
import { or } from './grammar.ts';
import { words as things } from './things.ts';

/** An item's page, and what is said of an item elsewhere. */
export const words = {
  openInRepository: 'Open in the repository',
  copyLink: 'Copy link',
  copyMarkdown: 'Copy as Markdown',

  parts: 'Parts',
  toDo: 'What to do',
  whereWritten: 'Where it is written',
  firstDefines: 'The first one defines it.',
  previous: 'Previous',
  next: 'Next',
  neighbours: 'Neighbours',
  position: (at: number, all: number) => `${at} of ${all}`,
  positionIn: <Part>(at: number, all: number, where: Part): Phrase<Part> => [`${at} of ${all} in `, where],

  /** How a date that stands with a status is meant; `as of` where the status does not say. */
  stateDate: (status: string, date: string) => {
    const prepositions: Readonly<Record<string, string>> = {
      done: 'on',
      cancelled: 'on',
      planned: 'for',
      'in-progress': 'since',
      blocked: 'since',
      deferred: 'since',
    };
    return ` ${prepositions[status] ?? 'as of'} ${date}`;
  },
  lateBy: (days: number) => ` by ${things.days(days)}`,
  waitsForToo: <Part>(what: Part): Phrase<Part> => [', waits for ', what],
  blockedBy: <Part>(what: Part): Phrase<Part> => [' by ', what],
  inTheEnd: <Part>(what: Part): Phrase<Part> => ['In the end it waits for ', what, '.'],
  owners: <Part>(names: Part, count: number): Phrase<Part> => [count > 1 ? 'Owners ' : 'Owner ', names, '.'],
  criticalPath: 'critical path',
  onPath: <Part>(path: Part): Phrase<Part> => ['On the ', path, '.'],

  inheritedFrom: (group: string) => `inherited from ${group}`,
  written: (text: string) => `written “${text}”`,
  daysBefore: (days: number, date: string) => `${things.days(days)} before ${date}`,
  elsewhere: <Part>(text: Part): Phrase<Part> => ['elsewhere “', text, '”'],
  noneOfDates: 'none stated',
  doneLine: 'Done: ',
  openLine: 'Open: ',
  from: (date: string) => `from ${date}`,
  until: (date: string) => `until ${date}`,

  /** What carries a statement. */
  carriers: {
    section: 'Heading',
    row: 'Table row',
    checkbox: 'Checkbox',
    entry: 'List entry',
    paragraph: 'Paragraph',
    fence: 'Line of a code block',
    graph: 'Line of a graph',
    list: 'List',
    field: 'Field',
    frontmatter: 'Front matter',
  },
  carrierUnder: (carrier: string, headings: string) => `${carrier} under ${headings}`,
  roles: { definition: 'definition', mention: 'mention' },

  allPlanned: (items: number) => `${things.items(items)}, each where it is planned.`,
  /** Which of these no item states. */
  silent: (fields: readonly ('status' | 'priority' | 'effort' | 'owner')[]) => `No item states ${or(fields).join('')}.`,
};
