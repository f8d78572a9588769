import { form } from './grammar.ts';
import { words as things } from './things.ts';

/** What pages say where there is nothing to show, or nothing to worry about. */
export const words = {
  calm: 'Nothing is late or blocked.',
  calmAsFarAsStated: (unstated: number, all: number) =>
    `Nothing is late or blocked; ${unstated} of ${things.items(all)} ${form(unstated, { one: 'states', other: 'state' })} no status.`,
  blocked: (blocked: number) => `${things.items(blocked)} ${form(blocked, { one: 'is', other: 'are' })} blocked`,
  /** Behind {@link words.blocked}. */
  ofAll: (all: number) => `, of ${all}.`,
  allDone: (items: number) =>
    form(items, { one: 'The one item is done.', other: `All ${things.items(items)} are done.` }),
  allClosed: (items: number) =>
    form(items, { one: 'The one item is cancelled.', other: `All ${things.items(items)} are done or cancelled.` }),
  noStatus: 'No item states a status, so nothing says how far the work is.',

  noItems: 'These documents name no items.',
  whatItemsAre:
    'An item is a heading or a table row that has an id, or that says things such as a status or an owner. The rest can be read as it was written.',
  emptyDocument: 'There is nothing in this file yet.',
  noProjects: 'There is no project yet.',
  whatProjectsAre: 'A project is a folder that holds Markdown files. Its place is in the content folder of this site.',
  noSprints: 'no sprint named',
  bySection: (items: number) => `${things.items(items)}. The documents name no sprint, so they stand by section.`,
  inOrder: (items: number) => `${things.items(items)}. The documents name no sprint.`,
  allItems: 'All items',
  nothingPlanned: 'No item is planned here.',
  blockedByNothing: 'Nothing says by what.',
  everyItemIs: (status: string) => `Every item is ${status}, so there is one column.`,
  everyItemUnstated: 'No item states a status, so there is one column.',
};
