import type { Document, Item, List, Sprint, StatusClass } from '../model.ts';
import type { GroupStatement, ItemStatement, LooseText } from '../recognise/statement.ts';
import { fold } from '../vocabulary/normalise.ts';
import { indexIds, type KnownIds } from '../vocabulary/references.ts';
import { boxTermKey, type StatusTerms, termKey } from '../vocabulary/status.ts';
import { groupStatements } from './definitions.ts';
import { assembleDocuments, type ReadDocument } from './documents.ts';
import { assembleSprints } from './groups.ts';
import { type AssembledItem, assembleItems } from './items.ts';
import { placeItems } from './lane-items.ts';
import { settleLaneKeys } from './lane-keys.ts';
import { type AssembledLane, assembleLanes, inheritOwners, ownersOf } from './lanes.ts';
import { assembleLists, attachMentions, createItemFinder, sortMentions } from './mentions.ts';

/** One project, before its references are linked. */
export interface AssembledProject {
  readonly slug: string;
  readonly documents: readonly Document[];
  readonly read: readonly ReadDocument[];
  readonly items: readonly AssembledItem[];
  readonly sprints: readonly Sprint[];
  readonly lanes: readonly AssembledLane[];
  readonly lists: readonly List[];
  readonly known: KnownIds;
  /** The status words that its legends and the settings define. */
  readonly terms: StatusTerms;
}

/** Makes items, sprints, lanes and lists of what the documents of one project say. Nothing that a statement says is lost. */
export function assembleProject(
  slug: string,
  documents: readonly ReadDocument[],
  ownStatuses: Readonly<Record<string, StatusClass>> = {},
): AssembledProject {
  const read = settleLaneKeys(documents);
  const terms = termsOf(read, ownStatuses);
  const all = <Part>(pick: (document: ReadDocument) => readonly Part[]): Part[] => read.flatMap(pick);
  const { drafts, strays } = groupStatements(all((document) => document.recognised.items));
  const assembled = assembleItems(slug, drafts, terms);
  const items = assembled.map(({ item }) => item);
  const groups = all<GroupStatement>((document) => document.recognised.groups);
  const known = indexIds(items.map((item) => item.id).filter((id) => id !== null));
  const told = assembleLanes(slug, groups, items);
  placeItems(assembled, told, known);
  const lanes = told.filter(({ value, statements }) => value.items.length > 0 || statements.some(isOwnStatement));
  const sprints = assembleSprints(slug, groups, items, terms);
  for (const sprint of sprints)
    sprint.lanes = lanes.filter((lane) => lane.value.sprint === sprint.key).map((lane) => lane.value.key);
  inheritOwners(
    items,
    lanes.map((lane) => lane.value),
    ownersOf(lanes),
  );
  const find = createItemFinder(items, known);
  attachMentions([...all((document) => document.recognised.loose), ...strays.map(asLoose)], find);
  const lists = assembleLists(
    slug,
    all((document) => document.recognised.lists),
    find,
    new Set(sprints.map((sprint) => sprint.key)),
  );
  sortMentions(items);
  return {
    slug,
    documents: assembleDocuments(read, items),
    read,
    items: assembled,
    sprints,
    lanes,
    lists,
    known,
    terms,
  };
}

/** An overview alone, in which no item stands, may be one of teams or topics as well as of lanes. */
function isOwnStatement({ carrier, fields }: GroupStatement): boolean {
  return carrier !== 'row' || fields.length === 0;
}

/** The legends of a project's documents define words for all of them; the settings overrule them. */
function termsOf(read: readonly ReadDocument[], own: Readonly<Record<string, StatusClass>>): StatusTerms {
  const terms = new Map<string, StatusClass | null>();
  for (const { recognised, source } of read) {
    if (isSpec(source.text)) terms.set(boxTermKey(STARTED, source.path), 'in-progress');
    for (const entry of recognised.legend) {
      // A mark that the legend explains as something else, such as a priority, is no status.
      if (entry.class !== null || fold(entry.term) === '') terms.set(termKey(entry.term), entry.class);
    }
  }
  for (const [term, statusClass] of Object.entries(own)) terms.set(termKey(term), statusClass);
  return terms;
}

/** In the tasks of a spec this box is work that has begun; elsewhere, work that was given up. */
const STARTED = '[-]';

/** True for tasks with numbers in which the requirements that each serves stand: `- [-] 2.1 Title`, `_Requirements: 1.2_`. */
function isSpec(text: string): boolean {
  return text.includes(STARTED) && /^\s*-\s_Requirements?:\s\d/m.test(text) && /^\s*- \[.\]\*? \d/m.test(text);
}

function asLoose(statement: ItemStatement): LooseText {
  return {
    carrier: statement.carrier,
    place: statement.place,
    text: statement.title,
    scope: statement.scope,
    fields: statement.fields,
  };
}

/** The items of a project, without the statements behind them. */
export function itemsOf(project: AssembledProject): Item[] {
  return project.items.map(({ item }) => item);
}
