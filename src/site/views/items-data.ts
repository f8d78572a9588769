import { addresses } from '../../backlog/addresses.ts';
import type { Item } from '../../backlog/model.ts';
import { weighEffort } from '../../backlog/vocabulary/effort.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import type { ItemRecord, ItemsData } from '../items-data.ts';
import { href } from '../urls.ts';
import { listItems } from './items.ts';
import { idBeside, shortPriority } from './naming.ts';
import { quoteFrom } from './quote.ts';
import { BY_ATTENTION, GLYPH_WORDS, glyphOf } from './status.ts';
import { nameWaits } from './waits.ts';

type Fields = { readonly [Name in keyof ItemRecord]: (index: ProjectIndex, item: Item) => ItemRecord[Name] };

const FIELDS: Fields = {
  key: (_, { key }) => key,
  id: (_, item) => idBeside(item) || null,
  title: (_, { title }) => title,
  status: ({ asOf }, item) => item.status && glyphOf(item, asOf),
  priority: (_, item) => shortPriority(item) || null,
  rank: (_, { priority }) => priority?.rank ?? null,
  effort: (_, { effort }) => effort?.text ?? null,
  weight: (_, { effort }) => effort && weighEffort(effort),
  owner: (_, { owners }) => owners.join(', ') || null,
  due: (_, { status }) => status?.deadline ?? null,
  sprint: (_, { sprint }) => sprint,
  lane: (_, { lanes }) => lanes,
  'waits-for': (index, item) => nameWaits(index, item).map(({ text }) => text),
  file: (_, { sources: [first] }) => first?.file ?? '',
  line: (_, { sources: [first] }) => first?.line ?? 0,
};

/** All items of a project as data, in the order in which its pages list them. */
export function showItemsData(index: ProjectIndex): ItemsData {
  const { project, sprints, lanes, documents } = index;
  return {
    project: project.slug,
    address: href(addresses.item(project.slug, '{key}')),
    columns: Object.keys(FIELDS) as (keyof ItemRecord)[],
    items: listItems(index).map((item) => Object.values(FIELDS).map((field) => field(index, item))),
    statuses: Object.fromEntries(BY_ATTENTION.map((glyph) => [glyph, GLYPH_WORDS[glyph]])),
    sprints: Object.fromEntries(
      sprints.map(({ key, label, url, order }) => [key, { title: label, url: href(url), order }]),
    ),
    lanes: Object.fromEntries(lanes.map(({ key, title, url }) => [key, { title, url: href(url) }])),
    documents: Object.fromEntries(
      documents.map((document) => [document.file, { url: href(document.url), ...quoteFrom(document) }]),
    ),
  };
}
