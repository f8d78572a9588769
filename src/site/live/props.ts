import { z } from 'zod';
import { SEVERITIES } from '../../backlog/model.ts';
import {
  createUnknown,
  type KnownNames,
  parseColumns,
  parseQuery,
  parseSort,
  type QueryError,
} from '../../backlog/query.ts';
import { type RuleCode, rules } from '../../backlog/rules.ts';

/** What the props of a page are held against. Without names, those that a prop gives are not checked. */
export interface PropContext {
  readonly names: KnownNames;
}

/** What an issue says beside its message: where in the text of the prop, what is allowed and what may be meant. */
export interface IssueParams extends Pick<QueryError, 'allowed' | 'suggestions'> {
  readonly span: { readonly start: number; readonly end: number } | null;
}

/** The kinds of value that a prop can take, as the reference calls them. */
export type PropKind =
  | 'query'
  | 'order'
  | 'columns'
  | 'project'
  | 'sprint'
  | 'item'
  | 'number'
  | 'text'
  | 'rules'
  | 'severity'
  | 'chart';

/** What can be charted. */
export const CHART_KINDS = [
  'status-by-sprint',
  'effort-by-lane',
  'priority-mix',
  'checklist-progress',
  'findings-by-rule',
] as const;

/** The props of every component. Each schema reads what an author writes and gives what a view works with. */
export function createPropSchemas({ names }: PropContext) {
  const parsed = <Value>(
    kind: PropKind,
    about: string,
    parse: (text: string) => { readonly value: Value; readonly errors: readonly QueryError[] },
  ) =>
    z
      .string()
      .transform((text, context) => {
        const { value, errors } = parse(text);
        for (const error of errors) context.addIssue(toIssue(error));
        return value;
      })
      .describe(about)
      .meta({ kind });
  const named = (kind: PropKind, field: 'project' | 'sprint' | 'id', about: string) =>
    parsed(kind, about, (text) => {
      const quoted = JSON.stringify(text);
      const { query, errors } = parseQuery(`${field}:${quoted}`, names);
      const moved = errors.map((error) => ({ ...error, start: 0, end: text.length }));
      return { value: { text, query }, errors: moved };
    });

  const where = parsed('query', 'Which items; all of them without it.', (text) => {
    const { query, errors } = parseQuery(text, names);
    return { value: { text, query }, errors };
  }).optional();
  const project = named(
    'project',
    'project',
    'Only items of this project; else of that of the page, else of all.',
  ).optional();
  const sprint = named('sprint', 'sprint', 'Only items of this sprint.').optional();
  const limit = z.int().min(1).describe('At most so many; the rest is counted.').meta({ kind: 'number' }).optional();
  const title = z.string().describe('A heading above it, also for those who listen.').meta({ kind: 'text' }).optional();

  return {
    ItemTable: z.strictObject({
      where,
      sort: parsed('order', 'What comes first; else the order of the documents.', (text) => {
        const { sort, errors } = parseSort(text);
        return { value: sort, errors };
      }).optional(),
      columns: parsed('columns', 'What is shown beside id and title; else what the items fill.', (text) => {
        const { columns, errors } = parseColumns(text);
        return { value: columns, errors };
      }).optional(),
      limit,
      project,
      title,
    }),
    Item: z.strictObject({
      id: named('item', 'id', 'The id of the item.'),
      project: named('project', 'project', 'Its project, where several have the id.').optional(),
    }),
    DependencyGraph: z.strictObject({
      where,
      sprint,
      item: named('item', 'id', 'Only this item and what it is connected with directly.').optional(),
      project,
      title,
    }),
    Board: z.strictObject({ where, sprint, project, title }),
    Progress: z.strictObject({ where, sprint, project, title }),
    Chart: z.strictObject({
      kind: z
        .enum(CHART_KINDS)
        .describe('What is counted. Where there are no sprints lanes stand in for them, and the other way round.')
        .meta({ kind: 'chart' }),
      where: where.describe('Only items of this query, their boxes, and findings about them.'),
      project,
      title,
    }),
    Findings: z.strictObject({
      where: where.describe('Only findings about items of this query.'),
      rules: parsed('rules', 'Only these rules, by code.', parseRules).optional(),
      severity: z.enum(SEVERITIES).describe('Only so severe or worse.').meta({ kind: 'severity' }).optional(),
      limit,
      project: project.describe('Only findings of this project; else of that of the page, else of all.'),
      title,
    }),
    Deadlines: z.strictObject({ where, limit, project, title }),
  };
}

export type PropSchemas = ReturnType<typeof createPropSchemas>;
export type ComponentName = keyof PropSchemas;
/** What a view gets of the props of a component. */
export type Props<Name extends ComponentName> = z.output<PropSchemas[Name]>;

/** What each component is for. */
export const COMPONENTS: Readonly<Record<ComponentName, { readonly about: string; readonly example: string }>> = {
  ItemTable: {
    about: 'Items as a table.',
    example: '<ItemTable where="status:blocked -priority:p3" sort="priority, due" columns="owner, due" />',
  },
  Item: { about: 'One item with its status, in a line of text or by itself.', example: '<Item id="S4-1" />' },
  DependencyGraph: {
    about: 'Who waits for whom, drawn: a project, a sprint, the items of a query, or one item.',
    example: '<DependencyGraph sprint="Sprint 4" />',
  },
  Board: { about: 'Items in columns by status, a card each.', example: '<Board where="is:open owner:ann" />' },
  Progress: { about: 'How far items are, as one line with its key.', example: '<Progress sprint="Sprint 4" />' },
  Chart: {
    about: 'Bars of what the documents state, with the same figures as a table.',
    example: '<Chart kind="status-by-sprint" where="priority<=p1" />',
  },
  Findings: {
    about: 'What the documents contradict or leave open.',
    example: '<Findings where="is:critical" severity="warning" />',
  },
  Deadlines: {
    about: 'Open items with a deadline, the earliest first.',
    example: '<Deadlines where="due<=today+14d" limit={5} />',
  },
};

export const COMPONENT_NAMES = Object.keys(COMPONENTS) as ComponentName[];

function parseRules(text: string): { value: ReadonlySet<string>; errors: QueryError[] } {
  const codes = Object.keys(rules) as RuleCode[];
  const words = [...text.matchAll(/[^\s,]+/g)];
  const errors = words
    .filter(({ 0: word }) => !codes.some((code) => code === word))
    .map(({ index, 0: word }) => createUnknown(index, word, `there is no rule \`${word}\``, codes));
  return { value: new Set(words.map(([word]) => word)), errors };
}

function toIssue({ message, start, end, allowed, suggestions }: QueryError) {
  const params: IssueParams = { span: { start, end }, allowed, suggestions };
  return { code: 'custom' as const, message, params: { ...params } };
}
