import { z } from 'zod';
import { SEVERITIES } from '../../backlog/model.ts';
import {
  createUnknown,
  type KnownNames,
  listWords,
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

/** What an issue says in place of a message: what is wrong, where in the text of the prop, and what is allowed. */
export interface IssueParams extends Pick<QueryError, 'tell' | 'allowed' | 'suggestions'> {
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
    parse: (text: string) => { readonly value: Value; readonly errors: readonly QueryError[] },
  ) =>
    z
      .string()
      .transform((text, context) => {
        const { value, errors } = parse(text);
        for (const error of errors) context.addIssue(toIssue(error));
        return value;
      })
      .meta({ kind });
  const named = (kind: PropKind, field: 'project' | 'sprint' | 'id') =>
    parsed(kind, (text) => {
      const quoted = JSON.stringify(text);
      const { query, errors } = parseQuery(`${field}:${quoted}`, names);
      const moved = errors.map((error) => ({ ...error, start: 0, end: text.length }));
      return { value: { text, query }, errors: moved };
    });

  const where = parsed('query', (text) => {
    const { query, errors } = parseQuery(text, names);
    return { value: { text, query }, errors };
  }).optional();
  const project = named('project', 'project').optional();
  const sprint = named('sprint', 'sprint').optional();
  const limit = z.int().min(1).meta({ kind: 'number' }).optional();
  const title = z.string().meta({ kind: 'text' }).optional();

  return {
    ItemTable: z.strictObject({
      where,
      sort: parsed('order', (text) => {
        const { sort, errors } = parseSort(text);
        return { value: sort, errors };
      }).optional(),
      columns: parsed('columns', (text) => {
        const { columns, errors } = parseColumns(text);
        return { value: columns, errors };
      }).optional(),
      limit,
      project,
      title,
    }),
    Item: z.strictObject({
      id: named('item', 'id'),
      project: named('project', 'project').optional(),
    }),
    DependencyGraph: z.strictObject({
      where,
      sprint,
      item: named('item', 'id').optional(),
      project,
      title,
    }),
    Board: z.strictObject({ where, sprint, project, title }),
    Progress: z.strictObject({ where, sprint, project, title }),
    Chart: z.strictObject({
      kind: z.enum(CHART_KINDS).meta({ kind: 'chart' }),
      where: where,
      project,
      title,
    }),
    Findings: z.strictObject({
      where: where,
      rules: parsed('rules', parseRules).optional(),
      severity: z.enum(SEVERITIES).meta({ kind: 'severity' }).optional(),
      limit,
      project: project,
      title,
    }),
    Deadlines: z.strictObject({ where, limit, project, title }),
  };
}

export type PropSchemas = ReturnType<typeof createPropSchemas>;
export type ComponentName = keyof PropSchemas;
/** What a view gets of the props of a component. */
export type Props<Name extends ComponentName> = z.output<PropSchemas[Name]>;

/** How each component is used. */
export const EXAMPLES: Readonly<Record<ComponentName, string>> = {
  ItemTable: '<ItemTable where="status:blocked -priority:p3" sort="priority, due" columns="owner, due" />',
  Item: '<Item id="S4-1" />',
  DependencyGraph: '<DependencyGraph sprint="Sprint 4" />',
  Board: '<Board where="is:open owner:ann" />',
  Progress: '<Progress sprint="Sprint 4" />',
  Chart: '<Chart kind="status-by-sprint" where="priority<=p1" />',
  Findings: '<Findings where="is:critical" severity="warning" />',
  Deadlines: '<Deadlines where="due<=today+14d" limit={5} />',
};

export const COMPONENT_NAMES = Object.keys(EXAMPLES) as ComponentName[];

function parseRules(text: string): { value: ReadonlySet<string>; errors: QueryError[] } {
  const codes = Object.keys(rules) as RuleCode[];
  const listed = listWords(text);
  const errors = listed
    .filter(({ text: word }) => !codes.some((code) => code === word))
    .map((word) => createUnknown(word, (words) => words.unknownRule(word.text), codes));
  return { value: new Set(listed.map(({ text: word }) => word)), errors };
}

function toIssue({ tell, start, end, allowed, suggestions }: QueryError) {
  const params: IssueParams = { tell, span: { start, end }, allowed, suggestions };
  return { code: 'custom' as const, params: { ...params } };
}
