import { createFinding } from '../findings.ts';
import type { UnresolvedReference } from '../link/edges.ts';
import type { Backlog, Item, Lane } from '../model.ts';
import { createSuggester } from '../suggestions.ts';
import type { Check } from './check.ts';

/**
 * unknown-reference: something waits for an id that nothing in its project has, or for what is nearly a title.
 *
 *     | S1-3 | Print boarding passes | after S1-O2 |
 *                                            ^^^^^ `S1-3` refers to `S1-O2`, which nothing in ferry defines
 *     help: Did you mean `S1-02`?
 */
export const checkUnknownReference: Check = ({ backlog, unresolved, words }) => {
  const say = words.rules['unknown-reference'];
  const origins = listOrigins(backlog);
  const byProject = Map.groupBy(unresolved, ({ project }) => project);
  return [...byProject].flatMap(([project, references]) => {
    const suggest = createSuggester(listTargets(backlog, project));
    const suggestPrefix = createPrefixSuggester(backlog.items.filter((item) => item.project === project));
    return references.map((reference) => {
      const from = origins.get(originOf(reference)) ?? { title: reference.from };
      const near = reference.meant ?? suggest(reference.text);
      const guesses = near.length > 0 ? near : suggestPrefix(reference.text);
      return createFinding(words, 'unknown-reference', reference.place, {
        message: reference.meant
          ? say.misnamed(from, reference.text, project)
          : say.undefined(from, reference.text, project),
        project,
        subjects: [{ type: reference.fromType, key: reference.from }],
        ...(guesses.length > 0 ? { help: words.choices.meant(guesses) } : {}),
      });
    });
  });
};

/** Ids with so short a number stand under every prefix. */
const NUMBER = /(?<=\D)\d{2,}\p{L}?$/u;

/** The one id that has the number of an id under another prefix: `OPS-104` for `PLATFORM-104`. */
function createPrefixSuggester(items: readonly Item[]): (text: string) => readonly string[] {
  const ids = [...new Set(items.flatMap(({ id }) => id ?? []))];
  const byNumber = Map.groupBy(ids, (id) => NUMBER.exec(id)?.[0]);
  return (text) => {
    const number = NUMBER.exec(text)?.[0];
    const found = number === undefined ? [] : (byNumber.get(number) ?? []);
    return found.length === 1 ? found : [];
  };
}

function listOrigins({ items, lanes }: Pick<Backlog, 'items' | 'lanes'>): Map<string, Item | Lane> {
  return new Map<string, Item | Lane>([
    ...items.map((item) => [originOf({ ...item, fromType: 'item', from: item.key }), item] as const),
    ...lanes.map((lane) => [originOf({ ...lane, fromType: 'lane', from: lane.key }), lane] as const),
  ]);
}

function originOf({ project, fromType, from }: Pick<UnresolvedReference, 'project' | 'fromType' | 'from'>): string {
  return `${project}/${fromType}/${from}`;
}

/** Everything of a project that a reference can name, in document order. */
function listTargets({ items, lanes, sprints }: Omit<Backlog, 'findings'>, project: string): string[] {
  const isOwn = (record: { project: string }) => record.project === project;
  return [
    ...items.filter(isOwn).flatMap(({ id, title }) => (id === null ? [title] : [id, title])),
    ...lanes.filter(isOwn).map(({ title }) => title),
    ...sprints.filter(isOwn).map(({ label }) => label),
  ];
}
