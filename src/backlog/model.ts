import { z } from 'zod';

/** The status classes, in order of progress. An item that states none has `status: null`. */
export const STATUS_CLASSES = [
  'done',
  'in-progress',
  'ready',
  'planned',
  'needs-spec',
  'deferred',
  'cancelled',
  'blocked',
] as const;
export const SEVERITIES = ['info', 'warning', 'error'] as const;

const projectSlug = z.string().describe('Slug of the project: the name of its folder below the content root.');
const key = z.string().describe('Stable, URL-safe name, unique within its project and kind.');
const itemKeys = z.array(z.string()).describe('Keys of items of the same project.');
const isoDate = z.iso.date().describe('Calendar date, YYYY-MM-DD.');
const markdown = z.string().describe('Inline Markdown, as written.');

/** Where something is written. */
export const placeSchema = z.object({
  file: z.string().describe('Path of the document, relative to the content root.'),
  line: z.int().min(1).describe('1-based line on which it begins.'),
  column: z.int().min(1).describe('1-based column, in UTF-16 units.'),
  endLine: z.int().min(1).describe('1-based line on which it ends.'),
  endColumn: z.int().min(1).describe('1-based column after its last character.'),
});

/** One place in one document that says something about an item, a sprint or a lane. */
export const sourceSchema = placeSchema.extend({
  role: z.enum(['definition', 'mention']).describe('The definition is the rich, first statement; all others mention.'),
  carrier: z
    .enum(['section', 'row', 'checkbox', 'entry', 'paragraph', 'fence', 'graph', 'list', 'field', 'frontmatter'])
    .describe('The kind of Markdown that carries the statement.'),
  context: z.string().describe('Headings that the statement stands under, outermost first, joined by " › ".'),
  text: z.string().describe('The beginning of the statement as plain text, on one line.'),
});

export const statusSchema = z.object({
  class: z.enum(STATUS_CLASSES).describe('What the words mean.'),
  text: z.string().describe('The words as written.'),
  date: isoDate.nullable().describe('Date written with the status: since when it holds.'),
  deadline: isoDate.nullable().describe('Date written as a deadline or due date.'),
  reason: z.string().nullable().describe('What is written beside the status word.'),
  owner: z.string().nullable().describe('Who is named inside the status.'),
  evidence: z.string().nullable().describe('Proof named inside the status: a file, a commit, a link.'),
  inherited: z.boolean().describe('True when a section or sprint states it for all its items.'),
});

export const prioritySchema = z.object({
  rank: z.int().min(0).nullable().describe('0 is the most urgent; null when the words give no order.'),
  text: z.string(),
  inherited: z.boolean(),
});

export const effortSchema = z.object({
  text: z.string(),
  points: z.number().nullable().describe('Story points.'),
  hours: z.number().nullable().describe('Hours; a day counts 8, a week 40; the mean of a range.'),
});

/** One line of text that belongs to something, with its place. `done` is null where there is no box. */
export const lineSchema = placeSchema.extend({ text: markdown });
export const checkSchema = lineSchema.extend({ done: z.boolean().nullable() });
export const noteSchema = lineSchema.extend({ label: z.string().describe('Name of the field or column, as written.') });

export const FACTS = ['title', 'status', 'priority', 'effort', 'owners', 'sprint', 'lane', 'dependencies'] as const;

/**
 * What one statement says about one fact of an item. Claims stand in order of precedence: the first of a field is the
 * one that the item shows, so it is also the provenance of that fact.
 */
export const claimSchema = placeSchema.extend({
  field: z.enum(FACTS),
  text: z.string().describe('The value as written.'),
  value: z.string().describe('The value as understood, for comparing claims: a status class, a rank, a key.'),
  inheritedFrom: z.string().nullable().describe('The section, sprint or lane that states it for all its items.'),
  role: z.enum(['definition', 'mention']),
});

export const itemSchema = z.object({
  project: projectSlug,
  key,
  id: z.string().nullable().describe('Id as written; null when the item has none.'),
  title: z.string().describe('Plain text.'),
  titleMarkdown: markdown,
  kind: z.enum(['item', 'epic', 'story', 'milestone']),
  status: statusSchema.nullable(),
  priority: prioritySchema.nullable(),
  effort: effortSchema.nullable(),
  owners: z.array(z.string()),
  sprint: z.string().nullable().describe('Key of its sprint.'),
  lanes: z.array(z.string()).describe('Keys of its lanes.'),
  section: z.string().nullable().describe('The heading that groups it, where that is neither a sprint nor a lane.'),
  parent: z.string().nullable().describe('Key of the epic or story it is part of.'),
  dependsOn: itemKeys,
  blocks: itemKeys.describe('Items that depend on this one.'),
  blockedBy: z.array(z.string()).describe('What it waits for outside the backlog, as text.'),
  parallelWith: itemKeys,
  relatesTo: itemKeys,
  summary: markdown.nullable(),
  details: z.array(lineSchema).describe('What is to be done: the lines under the item.'),
  acceptance: z
    .array(lineSchema.extend({ done: z.boolean() }))
    .describe('Acceptance criteria and sub-tasks with a box.'),
  criteria: z.array(lineSchema).describe('Acceptance criteria that are stated without a box.'),
  validation: z.array(markdown).describe('Tests and commands that prove it.'),
  files: z.array(z.string()),
  labels: z.array(z.string()),
  notes: z.array(noteSchema).describe('Everything else that a statement says about it, by label.'),
  claims: z.array(claimSchema),
  sources: z.array(sourceSchema).describe('Every statement about it; the definition first, then by place.'),
  url: z.string().describe('Address of its page, relative to the base path of the site.'),
});

export const sprintSchema = z.object({
  project: projectSlug,
  key,
  title: z.string().describe('As written: "Sprint 4 — Credentials".'),
  label: z.string().describe('The grouping word with its number: "Sprint 4".'),
  name: z.string().nullable().describe('What follows the label: "Credentials".'),
  kind: z.enum(['sprint', 'iteration', 'week', 'phase', 'wave', 'milestone', 'stage', 'cycle', 'release']),
  order: z.int().min(0).describe('Position among the sprints of the project, from 0.'),
  goal: markdown.nullable(),
  demo: markdown.nullable().describe('What is shown at the end.'),
  status: statusSchema.nullable(),
  start: isoDate.nullable(),
  end: isoDate.nullable(),
  items: itemKeys,
  lanes: z.array(z.string()).describe('Keys of the lanes that run in it.'),
  acceptance: z.array(checkSchema).describe('Acceptance tests, checkpoints and deliverables of the sprint as a whole.'),
  notes: z.array(noteSchema),
  sources: z.array(sourceSchema),
  url: z.string(),
});

export const laneSchema = z.object({
  project: projectSlug,
  key,
  title: z.string().describe('As written: "Lane A: Platform".'),
  label: z.string().nullable().describe('Its short name: "A".'),
  name: z.string().nullable().describe('What follows the label: "Platform".'),
  sprint: z.string().nullable().describe('Key of the sprint it runs in.'),
  owner: z.string().nullable(),
  waitsFor: z.string().nullable().describe('Its dependencies as written.'),
  dependsOn: z.array(z.string()).describe('Keys of lanes.'),
  blockedBy: z.array(z.string()),
  deliverable: markdown.nullable(),
  items: itemKeys,
  notes: z.array(noteSchema),
  sources: z.array(sourceSchema),
  url: z.string(),
});

export const LIST_KINDS = [
  'critical-path',
  'completed',
  'evergreen',
  'gate',
  'definition-of-done',
  'demo-progression',
  'pull-requests',
  'roadmap',
] as const;

/** A list that is no item but says something about the whole, or names items: a critical path, a gate, a final checklist. */
export const listSchema = placeSchema.extend({
  project: projectSlug,
  kind: z.enum(LIST_KINDS),
  title: z.string(),
  isOrdered: z
    .boolean()
    .describe('Whether the entries come one after another: they are numbered, or joined by arrows.'),
  entries: z.array(
    checkSchema.extend({
      depth: z.int().min(0).describe('How deep the entry is nested, from 0.'),
      items: itemKeys.describe('The items that the entry names.'),
      sprint: z.string().nullable().describe('The sprint that the entry names.'),
    }),
  ),
});

export const DEPENDENCY_KINDS = ['blocks', 'parallel-with', 'relates-to'] as const;

/** An edge. Kind `blocks` reads: `from` waits for `to`. */
export const dependencySchema = z.object({
  project: projectSlug,
  from: z.string(),
  fromType: z.enum(['item', 'lane']),
  to: z.string().describe('A key, or the words themselves for an external blocker.'),
  toType: z.enum(['item', 'lane', 'sprint', 'external']),
  kind: z.enum(DEPENDENCY_KINDS),
  text: z.string().describe('The words that state it.'),
  resolved: z.boolean().describe('True where the words themselves say that there is nothing left to wait for.'),
  source: placeSchema,
  graph: placeSchema.nullable().describe('The drawn graph that states it; null where a field or a remark does.'),
});

export const relatedSchema = z.object({
  message: z.string(),
  file: z.string(),
  line: z.int().min(1),
  column: z.int().min(1),
});

/** A rule that fired at a place. */
export const findingSchema = z.object({
  code: z.string().describe('Permanent kebab-case name of the fault.'),
  severity: z.enum(SEVERITIES),
  message: z.string().describe('What is wrong here, with the actual values; lower-case, no full stop.'),
  ...placeSchema.shape,
  related: z.array(relatedSchema),
  help: z.string().describe('What to do about it.'),
  project: z.string().nullable(),
  subjects: z
    .array(z.object({ type: z.enum(['item', 'sprint', 'lane', 'document']), key: z.string() }))
    .describe('The items, sprints, lanes and documents that it concerns.'),
  values: z
    .array(z.string())
    .optional()
    .describe('What tells it from another finding of its rule about the same things, the same in every language.'),
});

export const legendEntrySchema = placeSchema.extend({
  term: z.string(),
  class: z.enum(STATUS_CLASSES).nullable(),
  meaning: z.string(),
});

/** One Markdown file. Its text is not part of the export. */
export const documentSchema = z.object({
  project: projectSlug,
  file: z.string().describe('Path relative to the content root.'),
  slug: z.string().describe('Path below the project without the extension, URL-safe.'),
  title: z.string(),
  language: z.string().nullable().describe('BCP 47 tag of the language that its words are mostly in.'),
  direction: z.enum(['ltr', 'rtl']),
  updated: isoDate.nullable().describe('The date it says it was last updated.'),
  updatedLine: z.int().min(1).nullable().describe('The line that says so.'),
  updates: z.array(noteSchema.extend({ date: isoDate })).describe('All that it says of when it was last updated.'),
  logged: z.array(placeSchema.extend({ date: isoDate })).describe('The entries of its logs that begin with a day.'),
  lines: z.int().min(0),
  outline: z.array(
    z.object({
      depth: z.int().min(1).max(6),
      text: z.string(),
      line: z.int().min(1),
      item: z.string().nullable().describe('Key of the item that the heading defines.'),
    }),
  ),
  legend: z.array(legendEntrySchema),
  repairs: z
    .array(z.object({ offset: z.int().min(0), insert: z.string() }))
    .describe(
      'What a renderer inserts into the text so that it reads as meant: escapes for stray pipes in table rows.',
    ),
  url: z.string(),
});

export const projectSchema = z.object({
  slug: projectSlug,
  title: z.string(),
  documents: z.array(z.string()).describe('Paths of its documents, relative to the content root.'),
});

/** The backlog of a content folder: what the reader understood. This is the export. */
export const backlogSchema = z.object({
  version: z.literal(1),
  projects: z.array(projectSchema),
  documents: z.array(documentSchema),
  items: z.array(itemSchema),
  sprints: z.array(sprintSchema),
  lanes: z.array(laneSchema),
  lists: z.array(listSchema),
  dependencies: z.array(dependencySchema),
  findings: z.array(findingSchema),
});

export type StatusClass = (typeof STATUS_CLASSES)[number];
export type Severity = (typeof SEVERITIES)[number];
export type Fact = (typeof FACTS)[number];
export type ListKind = (typeof LIST_KINDS)[number];
export type DependencyKind = (typeof DEPENDENCY_KINDS)[number];
export type Source = z.infer<typeof sourceSchema>;
export type Status = z.infer<typeof statusSchema>;
export type Priority = z.infer<typeof prioritySchema>;
export type Effort = z.infer<typeof effortSchema>;
export type Line = z.infer<typeof lineSchema>;
export type Check = z.infer<typeof checkSchema>;
export type Note = z.infer<typeof noteSchema>;
export type Claim = z.infer<typeof claimSchema>;
export type Item = z.infer<typeof itemSchema>;
export type Sprint = z.infer<typeof sprintSchema>;
export type Lane = z.infer<typeof laneSchema>;
export type List = z.infer<typeof listSchema>;
export type Dependency = z.infer<typeof dependencySchema>;
export type Related = z.infer<typeof relatedSchema>;
export type Finding = z.infer<typeof findingSchema>;
export type LegendEntry = z.infer<typeof legendEntrySchema>;
export type Document = z.infer<typeof documentSchema>;
export type Project = z.infer<typeof projectSchema>;
export type Backlog = z.infer<typeof backlogSchema>;
