import type { Name } from '../../naming.ts';
import { or } from '../grammar.ts';
import { name, names, quote } from '../naming.ts';
import { words as status } from '../status.ts';

/** The statement that another one contradicts. */
const statement = (isDefinition: boolean) => (isDefinition ? 'its definition' : 'another statement');

const fields = {
  status: 'status',
  priority: 'priority',
  effort: 'effort',
  owner: 'owner',
  acceptance: 'acceptance criteria',
};

/** How a statement puts an item into a sprint: as part of a lane of it, by where it stands, or by what it says. */
type Assignment = { readonly by: 'lane' | 'heading' | 'words'; readonly sprint: string };

function assign({ by, sprint }: Assignment, verb: string): string {
  if (by === 'lane') return `${verb} in a ${sprint} lane`;
  return by === 'heading' ? `stands under ${sprint}` : `belongs to ${sprint}`;
}

/** Rules about what is stated of items, sprints and documents. */
export const words = {
  'missing-field': {
    title: 'An item that leaves open what its siblings state',
    why: 'Whoever plans by the table or the section has to guess, or overlooks the item.',
    help: 'Fill it in, or write a dash where there is nothing to say.',
    found: (item: Name, missing: readonly (keyof typeof fields)[], stating: number, siblings: number) => {
      const which = stating === siblings ? `all its ${siblings}` : `${stating} of its ${siblings}`;
      return `${name(item)} states no ${or(missing.map((field) => fields[field])).join('')}, which ${which} siblings state`;
    },
    sibling: (sibling: Name) => `${name(sibling)} states it here`,
  },
  'unknown-status': {
    title: 'A status whose meaning nobody states',
    why: 'Nobody can tell whether the work is open, and it is counted as work without a status.',
    help: 'Correct the word, or say in a legend or below `vocabulary` in backlog.yaml what it means.',
    one: (things: readonly Name[], isSeveral: boolean, term: string) =>
      `${names(things, 2)} ${isSeveral ? 'are' : 'is'} ${quote(term)}, which is no known status`,
    several: (things: readonly Name[], terms: readonly string[]) =>
      `${names(things, 2)} have no known status: ${names(terms.map(quote))}`,
  },
  'status-conflict': {
    title: 'Two statuses for one item',
    why: 'A reader cannot know which of the two documents is right.',
    help: 'Update the statement that is out of date.',
    found: (item: Name, status: string, shown: string, isDefinition: boolean) =>
      `${name(item)} is ${quote(status)}, but ${statement(isDefinition)} says ${quote(shown)}`,
  },
  'field-conflict': {
    title: 'Two priorities, efforts or owners for one item',
    why: 'Whoever plans by one document plans something else than whoever plans by the other.',
    help: 'Update the statement that is out of date.',
    found: (
      item: Name,
      field: 'priority' | 'effort' | 'owner',
      { text, shown, isDefinition }: { text: string; shown: string; isDefinition: boolean },
    ) => `${name(item)} has ${fields[field]} ${quote(text)}, but ${statement(isDefinition)} says ${quote(shown)}`,
  },
  'sprint-mismatch': {
    title: 'One item in two sprints',
    why: 'Two teams plan the same work for different times.',
    help: 'Move one of the two, or name the sprint in the item itself.',
    found: (item: Name, other: Assignment, shown: Assignment, isDefinition: boolean) =>
      `${name(item)} ${assign(other, 'is planned')}, but ${statement(isDefinition)} ${assign(shown, 'stands')}`,
    defined: 'defined here',
  },
  'checklist-disagrees': {
    title: 'A checklist that contradicts the status',
    why: 'Either work is left that the status hides, or the item is finished and nobody said so.',
    help: 'Tick the boxes that are done, or correct the status.',
    open: (item: Name, status: string, open: number, all: number) =>
      `${name(item)} is ${quote(status)}, but ${open} of its ${all} boxes ${open === 1 ? 'is' : 'are'} open`,
    ticked: (item: Name, status: string, all: number) =>
      `${name(item)} is ${quote(status)}, but all its ${all} boxes are ticked`,
    openToo: 'open too',
    first: 'the first of its boxes',
  },
  overdue: {
    title: 'Open after its deadline',
    why: 'Whoever relies on the date relies on something that did not happen.',
    help: 'Finish it, or agree on another date and write it down.',
    found: (item: Name, deadline: string, status: string) =>
      `${name(item)} was due on ${deadline} and is still ${quote(status)}`,
    /** Where the words of the status hold the deadline. */
    foundInStatus: (item: Name, deadline: string, state: keyof typeof status.inText) =>
      `${name(item)} was due on ${deadline} and is still ${status.inText[state]}`,
  },
  'stale-document': {
    title: 'Changed after the day it was last updated',
    why: 'Readers take the whole document for older than it is, or stop believing the date.',
    help: 'Correct the date of the last update, or leave it to the history of the file.',
    found: (updated: string, event: string, more: number) => {
      const rest = more > 0 ? `, and ${more} more ${more > 1 ? 'dates are' : 'date is'} later` : '';
      return `by its own words last updated on ${updated}, but ${event}${rest}`;
    },
    status: (thing: Name, status: string) => `${name(thing)} is ${quote(status)}`,
    note: (item: Name, note: string) => `${name(item)} has ${quote(note)}`,
    entry: (list: string, entry: string) => `${quote(list)} lists ${quote(entry)}`,
    log: (date: string) => `its log has an entry of ${date}`,
    stated: (date: string) => `${date} stated here`,
  },
};
