import { writeCsv } from '../../backlog/csv.ts';
import type { Item } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { href } from '../urls.ts';
import { shortPriority } from './naming.ts';
import { GLYPH_WORDS, glyphOf } from './status.ts';
import { nameTarget, nameWaits } from './waits.ts';

type Field = (index: ProjectIndex, item: Item) => string | null | undefined;

const FIELDS: Readonly<Record<string, Field>> = {
  Item: (_, { id }) => id,
  Title: (_, { title }) => title,
  Status: ({ asOf }, item) => item.status && GLYPH_WORDS[glyphOf(item, asOf)],
  Priority: (_, item) => shortPriority(item),
  Effort: (_, { effort }) => effort?.text,
  Owner: (_, { owners }) => owners.join(', '),
  Due: (_, { status }) => status?.deadline,
  Sprint: ({ sprintByKey }, { sprint }) => sprintByKey.get(sprint ?? '')?.title,
  Section: (_, { section }) => section,
  Lane: (index, { lanes }) => lanes.map((to) => nameTarget(index, { toType: 'lane', to }).text).join(', '),
  'Waits for': (index, item) =>
    nameWaits(index, item)
      .map(({ text }) => text)
      .join(', '),
  Source: (_, { sources: [first] }) => first && `${first.file}:${first.line}`,
};

/** All items of a project as CSV, in the order of its documents. `site` is where it is published, where that is known. */
export function writeItemsCsv(index: ProjectIndex, site?: URL): string {
  const rows = index.items.map((item) => [
    ...Object.values(FIELDS).map((field) => field(index, item) ?? ''),
    site ? new URL(href(item.url), site).href : href(item.url),
  ]);
  return writeCsv([...Object.keys(FIELDS), 'Address'], rows);
}
