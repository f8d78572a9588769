import type { Item } from '../../../backlog/model.ts';
import {
  compileQuery,
  EVERYTHING,
  type ItemFacts,
  namesOfProject,
  type Query,
  type SortPart,
  sortBy,
} from '../../../backlog/query.ts';
import { fold } from '../../../backlog/vocabulary/normalise.ts';
import type { ProjectIndex, SiteIndex } from '../../backlog-index.ts';
import { itemFactsOf } from '../item-facts.ts';

/** A prop that holds a query, with the words of the author. */
export interface QueryProp {
  readonly text: string;
  readonly query: Query;
}

/** Which items a component is about; what is missing leaves them open. */
export interface Selection {
  readonly where?: QueryProp | undefined;
  readonly project?: QueryProp | undefined;
  readonly sprint?: QueryProp | undefined;
  readonly sort?: readonly SortPart[] | undefined;
}

/** An item with its project and what a query knows about it. */
export interface Selected {
  readonly index: ProjectIndex;
  readonly item: Item;
  readonly facts: ItemFacts;
}

/** The items of the site that are meant, by project and in document order unless sorted. */
export function selectItems(site: SiteIndex, { where, project, sprint, sort = [] }: Selection): Selected[] {
  const query: Query = { kind: 'all', parts: [where, project, sprint].map((prop) => prop?.query ?? EVERYTHING) };
  const found = site.projects.flatMap((index) => {
    const isMeant = compileQuery(query, index.asOf);
    return [...itemFactsOf(index)].flatMap(([item, facts]) => (isMeant(facts) ? [{ index, item, facts }] : []));
  });
  return sort.length > 0 ? sortBy(found, sort, ({ facts }) => facts) : found;
}

/** The projects that a prop means; all without one. */
export function selectProjects({ projects }: SiteIndex, project: QueryProp | undefined): readonly ProjectIndex[] {
  if (!project) return projects;
  const name = fold(project.text);
  return projects.filter((index) => namesOfProject(index.project).includes(name));
}

/** What was asked for, to say that nothing matches: `status:blocked`. Null when everything was. */
export function sayQuery({ where, sprint }: Selection): string | null {
  const words = [where?.text.trim(), sprint?.text].filter(Boolean).join(', ');
  return words === '' ? null : words;
}
