import type { Item, StatusClass } from '../model.ts';

/** What can be said about a field: which values it takes, and how they are compared. */
export interface Field {
  readonly kind: 'choice' | 'name' | 'level' | 'amount' | 'day';
  /** A whole sentence for the reader. */
  readonly about: string;
  readonly example: string;
  /** What a `choice` can be. */
  readonly values?: readonly string[];
}

/** What can be asked about things of one kind, by name. */
export type FieldTable = Readonly<Record<string, Field>>;

/** The statuses an item can have, what needs somebody first; `unstated` is an item that states none. */
export const STATUSES = [
  'blocked',
  'in-progress',
  'ready',
  'needs-spec',
  'planned',
  'unstated',
  'deferred',
  'cancelled',
  'done',
] as const satisfies readonly (StatusClass | 'unstated')[];

export const KINDS = ['item', 'epic', 'story', 'milestone'] as const satisfies readonly Item['kind'][];

/** What `is:` can ask. */
export const FLAGS = {
  open: 'There is still something to do: neither done nor cancelled.',
  closed: 'Done or cancelled.',
  overdue: 'Open after its deadline.',
  ready: 'Can be started: ready, planned or without a status, and nothing is in the way.',
  waiting: 'Open, and held up by something that is open or lies outside the backlog.',
  critical: 'Named by a step of a critical path.',
} as const;

export type Flag = keyof typeof FLAGS;

/** The one table of what a query can ask about an item. */
export const FIELDS = {
  status: { kind: 'choice', values: STATUSES, about: 'The class of its status.', example: 'status:blocked,ready' },
  is: { kind: 'choice', values: Object.keys(FLAGS), about: 'What follows from all that is known.', example: 'is:open' },
  kind: { kind: 'choice', values: KINDS, about: 'What sort of item it is.', example: 'kind:epic' },
  priority: { kind: 'level', about: 'Its rank; 0 is the most urgent, so `<` is more urgent.', example: 'priority<=p1' },
  effort: { kind: 'amount', about: 'Hours, days of 8 hours, weeks of 40 hours, or points.', example: 'effort>8h' },
  due: { kind: 'day', about: 'Its deadline; `today` is the day of the site.', example: 'due<=today+14d' },
  project: { kind: 'name', about: 'Its project, by folder or title.', example: 'project:ferry' },
  sprint: { kind: 'name', about: 'Its sprint, by title, label, name or number.', example: 'sprint:"Sprint 4"' },
  lane: { kind: 'name', about: 'A lane of it, by title, label or name.', example: 'lane:A' },
  section: {
    kind: 'name',
    about: 'The heading that groups it where that is no sprint or lane.',
    example: 'section:Tests',
  },
  owner: { kind: 'name', about: 'Who has it, by the whole name or a word of it.', example: '-owner:none' },
  label: { kind: 'name', about: 'One of its labels.', example: 'label:api' },
  id: { kind: 'name', about: 'Its id, or its key in addresses.', example: 'id:S4-1,S4-2' },
  parent: { kind: 'name', about: 'The epic or story that it is part of, by id.', example: 'parent:E-1' },
  'waits-for': { kind: 'name', about: 'An item that it depends on, by id.', example: 'waits-for:S4-1' },
  'holds-up': { kind: 'name', about: 'An item that depends on it, by id.', example: 'holds-up:S4-1' },
} as const satisfies FieldTable;

export type FieldName = keyof typeof FIELDS;
type FieldOf<Kind extends Field['kind']> = {
  [Name in FieldName]: (typeof FIELDS)[Name]['kind'] extends Kind ? Name : never;
}[FieldName];
export type ChoiceField = FieldOf<'choice'>;
export type NameField = FieldOf<'name'>;

export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];
export const NAME_FIELDS = FIELD_NAMES.filter((name): name is NameField => FIELDS[name].kind === 'name');
