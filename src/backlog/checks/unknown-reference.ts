import { createFinding } from '../findings.ts';
import type { UnresolvedReference } from '../link/edges.ts';
import type { Backlog } from '../model.ts';
import type { Check } from './check.ts';
import { nameItem, nameLane, quote } from './naming.ts';
import { createSuggester } from './suggestions.ts';

/**
 * unknown-reference: something waits for an id that nothing in its project has.
 *
 *     | S1-3 | Print boarding passes | after S1-O2 |
 *                                            ^^^^^ `S1-3` refers to `S1-O2`, which nothing in ferry defines
 *     help: Did you mean `S1-02`?
 */
export const checkUnknownReference: Check = ({ backlog, unresolved }) => {
  const names = nameOrigins(backlog);
  const byProject = Map.groupBy(unresolved, ({ project }) => project);
  return [...byProject].flatMap(([project, references]) => {
    const suggest = createSuggester(listTargets(backlog, project));
    return references.map((reference) => {
      const from = names.get(originOf(reference)) ?? quote(reference.from);
      const guesses = suggest(reference.text);
      return createFinding('unknown-reference', reference.place, {
        message: `${from} refers to \`${reference.text}\`, which nothing in ${project} defines`,
        project,
        subjects: [{ type: reference.fromType, key: reference.from }],
        ...(guesses.length > 0 ? { help: `Did you mean ${joinChoices(guesses)}?` } : {}),
      });
    });
  });
};

function nameOrigins({ items, lanes }: Pick<Backlog, 'items' | 'lanes'>): Map<string, string> {
  return new Map([
    ...items.map((item) => [originOf({ ...item, fromType: 'item', from: item.key }), nameItem(item)] as const),
    ...lanes.map((lane) => [originOf({ ...lane, fromType: 'lane', from: lane.key }), nameLane(lane)] as const),
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

function joinChoices(names: readonly string[]): string {
  const choices = names.map((name) => `\`${name}\``);
  return [choices.slice(0, -1).join(', '), ...choices.slice(-1)].filter(Boolean).join(' or ');
}
