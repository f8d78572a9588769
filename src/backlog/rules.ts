import type { Severity } from './model.ts';

/** What is true of every finding with one code. `why` and `help` are whole sentences for the reader. */
export interface Rule {
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly help: string;
}

/** The one table of finding codes. A code is permanent: it is never renamed and never reused. */
export const rules = {
  'duplicate-id': {
    severity: 'error',
    title: 'One id, two pieces of work',
    why: 'Links, dependencies and conversations that use the id can mean either of them.',
    help: 'Give one of them another id, or give both the same title if they are the same work.',
  },
  'unknown-reference': {
    severity: 'warning',
    title: 'A reference to an id that nothing defines',
    why: 'What an item waits for cannot be followed when the thing it names does not exist.',
    help: 'Correct the id, or define the item that is meant.',
  },
  'dependency-cycle': {
    severity: 'error',
    title: 'Items that wait for each other',
    why: 'None of the items in the loop can ever start.',
    help: 'Remove one of the dependencies in the loop.',
  },
  'status-conflict': {
    severity: 'warning',
    title: 'Two statuses for one item',
    why: 'A reader cannot know which of the two documents is right.',
    help: 'Update the statement that is out of date.',
  },
  'sprint-mismatch': {
    severity: 'warning',
    title: 'One item in two sprints',
    why: 'Two teams plan the same work for different times.',
    help: 'Move one of the two, or name the sprint in the item itself.',
  },
  'ids-differ-only-by-case': {
    severity: 'error',
    title: 'Two ids that differ only by case',
    why: 'References and addresses are read without case, so they can mean either item.',
    help: 'Give one of them another id, or write both the same way if they are the same work.',
  },
  'field-conflict': {
    severity: 'warning',
    title: 'Two priorities, efforts or owners for one item',
    why: 'Whoever plans by one document plans something else than whoever plans by the other.',
    help: 'Update the statement that is out of date.',
  },
  'ready-but-waiting': {
    severity: 'warning',
    title: 'Ready, but something it waits for is not done',
    why: 'Whoever picks the item up finds that it cannot start.',
    help: 'Say that it is blocked, or remove the dependency if the work can start without it.',
  },
  'done-before-dependency': {
    severity: 'warning',
    title: 'Done before something it depends on',
    why: 'Either the item is not finished, or what it depends on is, or the dependency was never one.',
    help: 'Correct one of the two statuses, or remove the dependency.',
  },
  'blocked-without-reason': {
    severity: 'warning',
    title: 'Blocked, and nothing says by what',
    why: 'Nobody can remove an obstacle that is not named.',
    help: 'Name the item or the thing outside that it waits for.',
  },
  'blocker-resolved': {
    severity: 'warning',
    title: 'Blocked by work that is done',
    why: 'The item could start, but its status keeps everybody away from it.',
    help: 'Update its status, or name what it still waits for.',
  },
  'depends-on-later-sprint': {
    severity: 'warning',
    title: 'Waiting for work of a later sprint',
    why: 'The item cannot be finished in the sprint it is planned for.',
    help: 'Move one of the two, or remove the dependency.',
  },
  'checklist-disagrees': {
    severity: 'info',
    title: 'A checklist that contradicts the status',
    why: 'Either work is left that the status hides, or the item is finished and nobody said so.',
    help: 'Tick the boxes that are done, or correct the status.',
  },
  'gate-open': {
    severity: 'warning',
    title: 'Called complete while an item of it is open',
    why: 'Everybody behind the gate relies on work that is not done.',
    help: 'Correct the status of the items, or open the gate again until they are done.',
  },
  'wait-without-date': {
    severity: 'info',
    title: 'Waiting for something outside without a date',
    why: 'A wait that nobody dated can never be late, so nobody asks about it.',
    help: 'Say by when it is expected, or who follows it up and when.',
  },
  overdue: {
    severity: 'warning',
    title: 'Open after its deadline',
    why: 'Whoever relies on the date relies on something that did not happen.',
    help: 'Finish it, or agree on another date and write it down.',
  },
  'malformed-table-row': {
    severity: 'warning',
    title: 'A table row with the wrong number of cells',
    why: 'Markdown viewers drop or shift the cells, so people see something else than what was written.',
    help: 'Escape a pipe inside a cell as `\\|`, also inside code.',
  },
  'mojibake-repaired': {
    severity: 'info',
    title: 'Text that was decoded wrongly and saved that way',
    why: 'Other tools show the damaged characters.',
    help: 'Save the file once more as UTF-8 with the repaired text.',
  },
  'not-utf-8': {
    severity: 'warning',
    title: 'A file that is not UTF-8',
    why: 'Bytes that are not UTF-8 were read as Windows-1252; some characters may be wrong.',
    help: 'Save the file as UTF-8.',
  },
  'empty-document': {
    severity: 'info',
    title: 'A document without text',
    why: 'Its page in the site is empty.',
    help: 'Write something in it, or delete it.',
  },
  'unreadable-file': {
    severity: 'error',
    title: 'A file or folder that cannot be read',
    why: 'What it says is missing from the backlog.',
    help: 'Check its permissions and links.',
  },
  'directory-loop': {
    severity: 'warning',
    title: 'A folder link that leads back to a folder above it',
    why: 'Following it would never end, so it was skipped.',
    help: 'Remove the link.',
  },
  'config-invalid': {
    severity: 'error',
    title: 'A wrong setting in backlog.yaml',
    why: 'The setting has no effect.',
    help: 'Use one of the allowed keys and values.',
  },
} as const satisfies Record<string, Rule>;

export type RuleCode = keyof typeof rules;
