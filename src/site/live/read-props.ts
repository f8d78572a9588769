import type { z } from 'zod';
import { describeChoices } from '../../backlog/query.ts';
import { createSuggester } from '../../backlog/suggestions.ts';
import { type ComponentName, createPropSchemas, type IssueParams, type PropContext, type Props } from './props.ts';

/** What is wrong with the props of one use of a component. */
export interface PropProblem {
  /** The prop that it is about. */
  readonly prop: string;
  /** True where that prop is needed and not given. */
  readonly isMissing: boolean;
  /** Where in the text of that prop; null when it is about all of it. */
  readonly span: { readonly start: number; readonly end: number } | null;
  /** Lower-case, no full stop, with the values as written. */
  readonly message: string;
  /** What to do, in sentences. */
  readonly help: string;
}

/** Reads the props of a component. Where `problems` is not empty, `props` is null. */
export type ReadProps = <Name extends ComponentName>(
  name: Name,
  given: Readonly<Record<string, unknown>>,
) =>
  | { readonly props: Props<Name>; readonly problems: readonly [] }
  | { readonly props: null; readonly problems: readonly PropProblem[] };

/** Makes the reader of props, which knows what there is in the backlog. */
export function createPropReader(context: PropContext): ReadProps {
  const schemas = createPropSchemas(context);
  return (name, given) => {
    const schema = schemas[name];
    const parsed = schema.safeParse(given);
    if (parsed.success) return { props: parsed.data as Props<typeof name>, problems: [] };
    const allowed = Object.keys(schema.shape);
    const problems = parsed.error.issues.flatMap((issue) => describeIssue(name, issue, allowed, given));
    return { props: null, problems };
  };
}

function describeIssue(
  name: ComponentName,
  issue: z.core.$ZodIssue,
  allowed: readonly string[],
  given: Readonly<Record<string, unknown>>,
): PropProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const help = describeChoices({ allowed, suggestions: createSuggester(allowed)(key) });
      return { prop: key, isMissing: false, span: null, message: `\`<${name}>\` has no prop \`${key}\``, help };
    });
  }
  const prop = String(issue.path[0] ?? '');
  const value = given[prop];
  if (value === undefined) {
    const help = `Write \`<${name} ${prop}="…" />\`.`;
    return [{ prop, isMissing: true, span: null, message: `\`<${name}>\` lacks the prop \`${prop}\``, help }];
  }
  if (issue.code === 'custom') {
    const { span, ...choices } = issue.params as unknown as IssueParams;
    return [{ prop, isMissing: false, span, message: issue.message, help: describeChoices(choices) }];
  }
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    const help = describeChoices({ allowed: values, suggestions: createSuggester(values)(String(value)) });
    return [{ prop, isMissing: false, span: null, message: `\`${prop}\` cannot be ${show(value)}`, help }];
  }
  const expected = prop === 'limit' ? 'a whole number from 1' : 'text';
  const help = prop === 'limit' ? `Write \`${prop}={5}\`.` : `Write \`${prop}="…"\`.`;
  return [{ prop, isMissing: false, span: null, message: `\`${prop}\` must be ${expected}, not ${show(value)}`, help }];
}

function show(value: unknown): string {
  return typeof value === 'string' ? `\`${value}\`` : `\`{${JSON.stringify(value) ?? typeof value}}\``;
}
