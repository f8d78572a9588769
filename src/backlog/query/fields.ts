import type { Item, StatusClass } from '../model.ts';

/** What can be said about a field: which values it takes, and how they are compared. */
export interface Field {
  readonly kind: 'choice' | 'name' | 'level' | 'amount' | 'day';
  /** What a page says of it, in a sentence; the library itself says nothing. */
  readonly about?: string;
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
export const FLAGS = ['open', 'closed', 'overdue', 'ready', 'waiting', 'critical'] as const;

export type Flag = (typeof FLAGS)[number];

/** The one table of what a query can ask about an item. */
export const FIELDS = {
  status: { kind: 'choice', values: STATUSES, example: 'status:blocked,ready' },
  is: { kind: 'choice', values: FLAGS, example: 'is:open' },
  kind: { kind: 'choice', values: KINDS, example: 'kind:epic' },
  priority: { kind: 'level', example: 'priority<=p1' },
  effort: { kind: 'amount', example: 'effort>8h' },
  due: { kind: 'day', example: 'due<=today+14d' },
  project: { kind: 'name', example: 'project:ferry' },
  sprint: { kind: 'name', example: 'sprint:"Sprint 4"' },
  lane: { kind: 'name', example: 'lane:A' },
  section: {
    kind: 'name',

    example: 'section:Tests',
  },
  owner: { kind: 'name', example: '-owner:none' },
  label: { kind: 'name', example: 'label:api' },
  id: { kind: 'name', example: 'id:S4-1,S4-2' },
  parent: { kind: 'name', example: 'parent:E-1' },
  'waits-for': { kind: 'name', example: 'waits-for:S4-1' },
  'holds-up': { kind: 'name', example: 'holds-up:S4-1' },
} as const satisfies FieldTable;

export type FieldName = keyof typeof FIELDS;
type FieldOf<Kind extends Field['kind']> = {
  [Name in FieldName]: (typeof FIELDS)[Name]['kind'] extends Kind ? Name : never;
}[FieldName];
export type ChoiceField = FieldOf<'choice'>;
export type NameField = FieldOf<'name'>;

export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];
export const NAME_FIELDS = FIELD_NAMES.filter((name): name is NameField => FIELDS[name].kind === 'name');
