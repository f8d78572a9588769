import { form } from './grammar.ts';
import { quote } from './naming.ts';
import { words as statuses } from './status.ts';

const things = {
  item: 'item',
  epic: 'epic',
  story: 'story',
  milestone: 'milestone',
  sprint: 'sprint',
  lane: 'lane',
};

const fields = {
  id: 'id',
  title: 'title',
  status: 'status',
  priority: 'priority',
  effort: 'effort',
  owner: 'owner',
  dependencies: 'dependencies',
  'blocked-by': 'blockers',
  blocks: 'what it blocks',
  acceptance: 'acceptance criteria',
  validation: 'validation',
  files: 'files',
  labels: 'labels',
  sprint: 'sprint',
  lane: 'lane',
  summary: 'summary',
  details: 'details',
  notes: 'notes',
  inputs: 'inputs',
  deadline: 'deadline',
  goal: 'goal',
  demo: 'demo',
  deliverable: 'deliverable',
  dates: 'dates',
  step: 'step',
  items: 'items',
  updated: 'last update',
  parent: 'parent',
  risk: 'risk',
  other: 'other',
};

const lists = {
  'critical-path': 'critical path',
  completed: 'completed work',
  evergreen: 'evergreen work',
  gate: 'gate',
  'definition-of-done': 'definition of done',
  'demo-progression': 'demo progression',
  'pull-requests': 'pull requests',
  roadmap: 'roadmap',
};

const sections = {
  ...lists,
  backlog: 'lists work',
  legend: 'legend',
  graph: 'dependency graph',
  aside: 'lists no work',
};

const carriers = {
  section: 'heading',
  row: 'table row',
  checkbox: 'checkbox',
  entry: 'list entry',
  paragraph: 'paragraph',
  graph: 'line of a graph',
  list: 'entry of a list',
  field: 'field',
  fence: 'line of a code block',
  frontmatter: 'front matter',
};

const takers = {
  item: 'item',
  sprint: 'sprint',
  lane: 'lane',
  field: 'field',
  legend: 'legend',
  graph: 'graph',
  list: 'list',
  mention: 'mention',
  document: 'document',
};

type Carrier = keyof typeof carriers;

/** What `check --explain` says of each line: what it was taken as, or why nothing took it. */
export const words = {
  /** `item s4-1`, `sprint 4`. */
  thing: (kind: keyof typeof things, key: string) => `${things[kind]} ${key}`,
  fields,
  note: (label: string) => (label === '' ? 'note' : `note ${quote(label)}`),
  label: (label: string) => `label ${quote(label)}`,
  title: 'title',
  details: 'details',
  /** Without a number where it is none of those that the item's page lists. */
  criterion: (number: number | null) => ['acceptance criterion', number].filter((part) => part !== null).join(' '),
  acceptanceTest: (number: number) => `acceptance test ${number}`,

  statement: (thing: string, isDefinition: boolean, carrier: string) =>
    `${thing} · ${isDefinition ? 'definition' : 'mention'} (${carrier})`,
  carrier: (carrier: Carrier, hasId: boolean) => `${carriers[carrier]} ${hasId ? 'with' : 'without'} id`,
  inherited: (field: keyof typeof fields, items: number) =>
    `${fields[field]} that ${items} ${form(items, { one: 'item inherits', other: 'items inherit' })}`,
  /** These stand around names: `mentions s4-1`, `status, effort of item s4-1`. */
  mentions: (names: string) => `mentions ${names}`,
  names: (names: string) => `names ${names}`,
  opens: (names: string) => `opens ${names}`,
  of: (names: string, thing: string) => `${names} of ${thing}`,
  ofDocument: (names: string) => `${names} of the document`,

  listEntry: (list: keyof typeof lists) => `list entry (${lists[list]})`,
  term: (term: string, meaning: keyof typeof statuses.inText | null) =>
    `term ${quote(term)}${meaning === null ? '' : `, which means ${statuses.inText[meaning]}`}`,
  graph: {
    needs: 'what the line above it waits for',
    follows: 'what follows the line above it',
    arrow: 'arrow of a graph',
    root: 'root of a tree',
  },

  shapes: {
    row: 'table row',
    entry: 'list entry',
    columns: (names: readonly string[]) => `column headers: ${names.join(', ')}`,
    column: (name: string) => (name === '' ? '“”' : quote(name)),
    labelOfList: 'label of the list below',
    labelOfEntries: 'label of the entries below',
    title: 'title',
    heading: 'heading of a section',
    headingOf: (kind: keyof typeof sections) => `heading of a section (${sections[kind]})`,
    headingIn: (thing: string) => `heading in ${thing}`,
    text: 'text',
    textIn: (thing: string) => `text in ${thing}`,
    frontmatter: 'front matter',
    rule: 'ruling',
    code: 'code',
    html: 'raw HTML',
    partOfNamed: 'part of what is only named',
  },

  /** Why a line is not more than what it was taken as. */
  why: {
    homeless: 'it stands under no item, sprint or lane',
    meaningless: 'it gives no status',
    notUnderstood: (field: keyof typeof fields) => `no ${fields[field]} is understood in it`,
    onlyNamed: (heading: string) => `under ${quote(heading)} items are only named`,
    onlyNamedNowhereDefined: (heading: string) =>
      `under ${quote(heading)} items are only named, and nothing defines this one`,

    'no-plan-columns': 'no column holds ids, and no title stands beside a status, an owner, an effort …',
    'risk-columns': 'the columns are those of a risk register',
    'nameless-row': 'the row has neither an id nor a title',
    'no-work-listed': 'no id, and no heading or label right above says that work is listed',
    'no-work-listed-under': (heading: string) => `no id, and ${quote(heading)} lists no work`,
    'under-label': 'no id, and the label above does not say that work is listed',
    'plain-entry': 'work is listed here, but no id, box or bold title marks the entry as a piece of it',
    nested: 'it stands below an entry that is no item',

    headingWithoutId: 'no item: no id, and no two of status, priority, effort, owner and dependencies below it',
    headingInside: 'no item of its own: it stands inside another one',
    headingOfWeakId: (id: string) =>
      `no item: ${quote(id)} alone may number anything, and no status, priority, effort or dependencies stand below it`,

    code: 'it stands in a code block',
    html: 'it stands in raw HTML',
    placeholder: 'its cells hold nothing but placeholders',
    empty: 'it has no text of its own',
    'label-alone': 'it is a label without a value',
    unknown: 'no recogniser reads it',
  },

  notTaken: (as: string) => `not taken: ${as}`,
  /** "12 of 14 lines taken: 4 as item, 8 as document; 2 not". */
  summary: (all: number, missed: number, counts: readonly (readonly [taker: keyof typeof takers, lines: number])[]) => {
    const parts = counts.map(([taker, lines]) => `${lines} as ${takers[taker]}`).join(', ');
    const taken = `${all - missed} of ${all} ${form(all, { one: 'line', other: 'lines' })} taken`;
    return `${taken}${parts === '' ? '' : `: ${parts}`}; ${missed} not`;
  },
};
