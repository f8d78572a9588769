import { words as choiceWords } from '#words/choices.ts';
import { words as queryWords } from '#words/queries.ts';
import { EVERYTHING, type Query } from '../backlog/query/ast.ts';
import type { QueryError } from '../backlog/query/error.ts';
import { type FactsFile, readKnownNames } from '../backlog/query/facts-file.ts';
import { narrow } from '../backlog/query/narrow.ts';
import { parseQuery } from '../backlog/query/parse.ts';
import { printQuery } from '../backlog/query/print.ts';
import { type Choice, dropField, hasChoice, isChoice, toggleChoice } from '../backlog/query/toggle.ts';
import { describeChoices } from '../backlog/suggestions.ts';

/** A link that changes the query: it adds its term or takes it away; without a term, it drops its field. */
export interface FilterLink {
  readonly field: string;
  readonly term: string;
}

/** What a link comes to under a query. */
export interface LinkState {
  /** The query that it leads to. */
  readonly query: string;
  readonly isChosen: boolean;
  readonly count: number;
}

/** What is wrong with a query, in a sentence, and where. */
export interface Problem {
  readonly message: string;
  readonly start: number;
  readonly end: number;
}

/** What a query makes of a list. */
export interface Answer {
  /** The keys of what remains; all where the query is wrong. */
  readonly shown: ReadonlySet<string>;
  readonly links: readonly LinkState[];
  /** A query that cannot be read narrows nothing. */
  readonly problem: Problem | null;
  /** What a query names that does not exist here; it can exist in another project, so this is no fault. */
  readonly doubt: Problem | null;
}

/** Asks a query of the things in a list. */
export function askList(file: FactsFile, text: string, links: readonly FilterLink[]): Answer {
  const parsed = parseQuery(text, {}, file.fields);
  const [problem] = parsed.errors;
  const query = problem ? EVERYTHING : parsed.query;
  const [doubt] = problem ? [] : parseQuery(text, readKnownNames(file), file.fields).errors;
  const choices = links.map(({ term }) => readChoice(file, term));
  const entries = Object.entries(file.entries);
  const { matches, counts, totals } = narrow(
    entries.map(([, facts]) => facts),
    query,
    choices.filter((choice) => choice !== null),
    file.today,
  );
  const countOf = new Map(choices.filter((choice) => choice !== null).map((choice, at) => [choice, counts[at] ?? 0]));
  return {
    shown: new Set(entries.flatMap(([key], at) => (matches[at] ? [key] : []))),
    links: links.map(({ field }, at) => {
      const choice = choices[at];
      if (choice) return { ...showChoice(query, choice), count: countOf.get(choice) ?? 0 };
      return { ...showAll(query, field), count: totals.get(field) ?? entries.length };
    }),
    problem: problem ? describeProblem(problem) : null,
    doubt: doubt ? describeProblem(doubt) : null,
  };
}

/** The names to complete a field with. */
export function namesOf({ names }: FactsFile, field: string): string[] {
  return names.filter(({ fields }) => fields.includes(field)).flatMap((own) => own.names.map(([shown]) => shown));
}

function readChoice({ fields }: FactsFile, term: string): Choice | null {
  const { query } = parseQuery(term, {}, fields);
  return isChoice(query) ? query : null;
}

function showChoice(query: Query, choice: Choice): Omit<LinkState, 'count'> {
  return { query: printQuery(toggleChoice(query, choice)), isChosen: hasChoice(query, choice) };
}

/** The way back to all values of a field is chosen as long as nothing is asked of it. */
function showAll(query: Query, field: string): Omit<LinkState, 'count'> {
  const rest = printQuery(dropField(query, field));
  return { query: rest, isChosen: rest === printQuery(query) };
}

function describeProblem(error: QueryError): Problem {
  const { start, end } = error;
  const message = error.tell(queryWords).replace(/^\p{Ll}/u, (first) => first.toUpperCase());
  const said = `${message}. ${describeChoices(error, choiceWords)}`.trim();
  return { message: said.replace(/`([^`]*)`/g, '“$1”'), start, end };
}
