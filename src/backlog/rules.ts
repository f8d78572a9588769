import type { Severity } from './model.ts';

/** What is true of every finding with one code. `why` and `help` are whole sentences for the reader. */
export interface Rule {
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  readonly help: string;
  /** True of a rule that says nothing when nobody says which day it is. */
  readonly needsDay?: boolean;
}

/** The one table of finding codes. A code is permanent: it is never renamed and never reused. */
export const rules = {
  'duplicate-id': {
    severity: 'error',
    title: 'One id, two pieces of work',
    why: 'Links, dependencies and conversations that use the id can mean either of them.',
    help: 'Give one of them another id, or give both the same title if they are the same work.',
  },
  'near-duplicate-item': {
    severity: 'info',
    title: 'Two items that read like the same work',
    why: 'Two people may do the same work, or each may wait for the other to do it.',
    help: 'Make them one item, say how they relate, or give them titles that tell them apart.',
  },
  'unknown-reference': {
    severity: 'warning',
    title: 'A reference to an id that nothing defines',
    why: 'What an item waits for cannot be followed when the thing it names does not exist.',
    help: 'Correct the id, or define the item that is meant.',
  },
  'missing-field': {
    severity: 'info',
    title: 'An item that leaves open what its siblings state',
    why: 'Whoever plans by the table or the section has to guess, or overlooks the item.',
    help: 'Fill it in, or write a dash where there is nothing to say.',
  },
  'unknown-status': {
    severity: 'warning',
    title: 'A status whose meaning nobody states',
    why: 'Nobody can tell whether the work is open, and it is counted as work without a status.',
    help: 'Correct the word, or say in a legend or below `vocabulary` in backlog.yaml what it means.',
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
  'lane-dependency-undeclared': {
    severity: 'warning',
    title: 'A lane that waits for another one and does not say so',
    why: 'Whoever starts the lane by what it says of itself finds that its work cannot start.',
    help: 'Name the other lane where this one says what it depends on, or move the item to the lane that it waits for.',
  },
  'lane-disagrees': {
    severity: 'warning',
    title: 'A lane that is told in two ways',
    why: 'Whoever works by the lane does other work, or in another order, than whoever plans by the backlog.',
    help: 'Correct the statement that is out of date.',
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
  'graph-disagrees': {
    severity: 'warning',
    title: 'A drawn graph and the items it draws disagree',
    why: 'Whoever plans by the picture starts work in another order than whoever reads the items.',
    help: 'Draw the step that is missing, or state it in the item that waits; remove it from both if it is none.',
  },
  'critical-path-disagrees': {
    severity: 'warning',
    title: 'A critical path that the dependencies contradict',
    why: 'A delay beside the declared path moves the end, and nobody watches for it.',
    help: 'Correct the path, or the dependencies of the steps on it.',
  },
  'stale-document': {
    severity: 'info',
    title: 'Changed after the day it was last updated',
    why: 'Readers take the whole document for older than it is, or stop believing the date.',
    help: 'Correct the date of the last update, or leave it to the history of the file.',
  },
  'wait-without-date': {
    severity: 'info',
    title: 'Waiting for something outside without a date',
    why: 'A wait that nobody dated can never be late, so nobody asks about it.',
    help: 'Say by when it is expected, or who follows it up and when.',
  },
  'unreachable-item': {
    severity: 'info',
    title: 'An item of a sprint that no lane of it holds',
    why: 'Whoever works by the lanes never comes to it.',
    help: 'Put the item into a lane, or into another sprint.',
  },
  overdue: {
    severity: 'warning',
    title: 'Open after its deadline',
    why: 'Whoever relies on the date relies on something that did not happen.',
    help: 'Finish it, or agree on another date and write it down.',
    needsDay: true,
  },
  'diagram-not-drawn': {
    severity: 'warning',
    title: 'A diagram that cannot be drawn',
    why: 'Readers see its source instead of a picture.',
    help: 'Correct the line that Mermaid stumbles over.',
  },
  'broken-link': {
    severity: 'warning',
    title: 'A link to something that is not there',
    why: 'Whoever follows it finds nothing, and the page shows its words only.',
    help: 'Correct the address, or remove the link.',
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
  'unused-ignore': {
    severity: 'warning',
    title: 'An ignore that ignores nothing',
    why: 'What it was written for is solved or renamed, and it would hide the next fault of the kind.',
    help: 'Remove it.',
  },
  'unused-glob': {
    severity: 'warning',
    title: 'A glob that matches no document',
    why: 'Whoever wrote it meant documents that are read now, or that are not.',
    help: 'Correct it, or remove it. Globs begin at the content folder: `checkout/archive/**`.',
  },
} as const satisfies Record<string, Rule>;

export type RuleCode = keyof typeof rules;
