import type { z } from 'zod';
import { createSuggester, describeChoices } from '../../backlog/suggestions.ts';
import type { WordsByLanguage } from '../../words/by-language.ts';
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

/** What problems are told in. */
export interface PropWords extends Pick<WordsByLanguage, 'choices' | 'queries'> {
  readonly rules: Pick<WordsByLanguage['rules'], 'author-page'>;
}

/** Makes the reader of props, which knows what there is in the backlog. */
export function createPropReader({ words, ...context }: PropContext & { readonly words: PropWords }): ReadProps {
  const schemas = createPropSchemas(context);
  return (name, given) => {
    const schema = schemas[name];
    const parsed = schema.safeParse(given);
    if (parsed.success) return { props: parsed.data as Props<typeof name>, problems: [] };
    const allowed = Object.keys(schema.shape);
    const problems = parsed.error.issues.flatMap((issue) => describeIssue(name, issue, { allowed, given, words }));
    return { props: null, problems };
  };
}

/** What an issue is read against. */
interface IssueContext {
  /** The props of the component. */
  readonly allowed: readonly string[];
  readonly given: Readonly<Record<string, unknown>>;
  readonly words: PropWords;
}

function describeIssue(
  name: ComponentName,
  issue: z.core.$ZodIssue,
  { allowed, given, words }: IssueContext,
): PropProblem[] {
  const { choices, queries } = words;
  const say = words.rules['author-page'];
  const suggest = (among: readonly string[], wrong: string) =>
    describeChoices({ allowed: among, suggestions: createSuggester(among)(wrong) }, choices);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((prop) => {
      const message = say.unknownProp(name, prop);
      return { prop, isMissing: false, span: null, message, help: suggest(allowed, prop) };
    });
  }
  const prop = String(issue.path[0] ?? '');
  const value = given[prop];
  const problem = (message: string, help: string, more?: Partial<PropProblem>): PropProblem[] => [
    { prop, isMissing: false, span: null, message, help, ...more },
  ];
  if (value === undefined) {
    return problem(say.missingProp(name, prop), say.write(`<${name} ${prop}="…" />`), { isMissing: true });
  }
  if (issue.code === 'custom') {
    const { tell, span, ...known } = issue.params as unknown as IssueParams;
    return problem(tell(queries), describeChoices(known, choices), { span });
  }
  const shown = typeof value === 'string' ? value : `{${JSON.stringify(value) ?? typeof value}}`;
  if (issue.code === 'invalid_value') {
    return problem(say.wrongValue(prop, shown), suggest(issue.values.map(String), String(value)));
  }
  return prop === 'limit'
    ? problem(say.noAmount(prop, shown), say.write(`${prop}={5}`))
    : problem(say.noText(prop, shown), say.write(`${prop}="…"`));
}
