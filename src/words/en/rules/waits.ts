import type { Name } from '../../naming.ts';
import { chain, name, names, quote } from '../naming.ts';

/** What is said of open items that are waited for: of one what it states. */
const openState = (open: readonly Name[], status: string) =>
  open.length === 1 ? `which is ${quote(status)}` : 'which are not done';

/** Rules about what waits for what. */
export const words = {
  'dependency-cycle': {
    title: 'Items that wait for each other',
    why: 'None of the items in the loop can ever start.',
    help: 'Remove one of the dependencies in the loop.',
    found: (loop: readonly Name[]) =>
      loop.length === 1
        ? `${names(loop)} waits for itself`
        : `${chain(loop)} → ${loop.slice(0, 1).map(name).join('')} wait for each other`,
  },
  'ready-but-waiting': {
    title: 'Ready, but something it waits for is not done',
    why: 'Whoever picks the item up finds that it cannot start.',
    help: 'Say that it is blocked, or remove the dependency if the work can start without it.',
    found: (item: Name, status: string, open: readonly Name[], firstStatus: string) =>
      `${name(item)} is ${quote(status)}, but waits for ${names(open)}, ${openState(open, firstStatus)}`,
  },
  'done-before-dependency': {
    title: 'Done before something it depends on',
    why: 'Either the item is not finished, or what it depends on is, or the dependency was never one.',
    help: 'Correct one of the two statuses, or remove the dependency.',
    found: (item: Name, status: string, open: readonly Name[], firstStatus: string) =>
      `${name(item)} is ${quote(status)}, but depends on ${names(open)}, ${openState(open, firstStatus)}`,
  },
  'blocked-without-reason': {
    title: 'Blocked, and nothing says by what',
    why: 'Nobody can remove an obstacle that is not named.',
    help: 'Name the item or the thing outside that it waits for.',
    found: (item: Name, status: string) => `${name(item)} is ${quote(status)}, and nothing says by what`,
  },
  'blocker-resolved': {
    title: 'Blocked by work that is done',
    why: 'The item could start, but its status keeps everybody away from it.',
    help: 'Update its status, or name what it still waits for.',
    found: (item: Name, status: string, awaited: readonly Name[]) =>
      `${name(item)} is ${quote(status)}, but ${names(awaited)}, which it waits for, ${awaited.length === 1 ? 'is' : 'are'} done`,
  },
  'depends-on-later-sprint': {
    title: 'Waiting for work of a later sprint',
    why: 'The item cannot be finished in the sprint it is planned for.',
    help: 'Move one of the two, or remove the dependency.',
    found: (item: Name, sprint: string, awaited: Name, later: string) =>
      `${name(item)} in ${sprint} waits for ${name(awaited)}, which is planned for ${later}`,
  },
  'wait-without-date': {
    title: 'Waiting for something outside without a date',
    why: 'A wait that nobody dated can never be late, so nobody asks about it.',
    help: 'Say by when it is expected, or who follows it up and when.',
    found: (first: Name, others: number, awaited: string) =>
      `${name(first)} ${others > 0 ? `and ${others} more wait` : 'waits'} for ${quote(awaited)} without a date`,
    too: (item: Name) => `${name(item)} waits for it here`,
  },
};
