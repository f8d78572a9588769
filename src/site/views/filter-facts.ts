import { words } from '#words/reference.ts';
import {
  collectNames,
  describeFinding,
  type FactsFile,
  FIELDS,
  FINDING_FIELDS,
  type Field,
  type FieldNames,
  type FieldTable,
  listFieldNames,
} from '../../backlog/query.ts';
import { fold } from '../../backlog/vocabulary/normalise.ts';
import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import { nameFile } from './findings-filter.ts';
import { groupFindings } from './findings-pages.ts';
import { itemFactsOf } from './item-facts.ts';

/** What a query can know about the items of a project: what the board, the graph and the items page load. */
export function showItemFacts(site: SiteIndex, index: ProjectIndex): FactsFile {
  const known = collectNames({ ...index, projects: site.projects.map(({ project }) => project) });
  const entries = [...itemFactsOf(index)].map(([{ key }, { order: _, ...facts }]) => [key, facts] as const);
  return {
    today: index.asOf,
    fields: describeFields(FIELDS, words.fields),
    names: [
      listFieldNames(['project'], known['project']),
      listFieldNames(['sprint'], known['sprint']),
      listFieldNames(['lane'], known['lane']),
      listFieldNames(['id', 'parent', 'waits-for', 'holds-up'], known['id']),
      listOccurring(
        'owner',
        index.items.flatMap(({ owners }) => owners),
      ),
      listOccurring(
        'label',
        index.items.flatMap(({ labels }) => labels),
      ),
      listOccurring(
        'section',
        index.items.flatMap(({ section }) => section ?? []),
      ),
    ],
    entries: Object.fromEntries(entries),
  };
}

/** What a query can know about the findings of a project, by their place in the list. */
export function showFindingFacts(index: ProjectIndex): FactsFile {
  const known = collectNames({ ...index, projects: [] });
  const nameOf = (file: string) => nameFile(index, file);
  const found = groupFindings(index).flat();
  const documents = new Map(index.findings.map(({ file }) => [fold(nameOf(file)), nameOf(file)] as const));
  return {
    today: index.asOf,
    fields: describeFields(FINDING_FIELDS, words.findingFields),
    names: [
      listFieldNames(['document'], documents),
      listFieldNames(['item'], known['id']),
      listFieldNames(['sprint'], known['sprint']),
      listFieldNames(['lane'], known['lane']),
      listOccurring(
        'owner',
        index.items.flatMap(({ owners }) => owners),
      ),
    ],
    entries: Object.fromEntries(found.map((finding, at) => [at, describeFinding(finding, { ...index, nameOf })])),
  };
}

/** The fields with what is said of them. */
function describeFields<Name extends string>(
  fields: Readonly<Record<Name, Field>>,
  abouts: Readonly<Record<Name, string>>,
): FieldTable {
  const all = Object.entries(fields) as [Name, Field][];
  return Object.fromEntries(all.map(([name, field]) => [name, { ...field, about: abouts[name] }]));
}

/** The names that occur, the most frequent first. */
function listOccurring(field: string, names: readonly string[]): FieldNames {
  const counts = [...Map.groupBy(names, (name) => name)].sort(([, a], [, b]) => b.length - a.length);
  return { fields: [field], isComplete: false, names: counts.map(([name]) => [name]) };
}
