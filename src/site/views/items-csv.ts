import { words as labels } from '#words/labels.ts';
import { writeCsv } from '../../backlog/csv.ts';
import type { Item } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { href } from '../urls.ts';
import { listItems } from './items.ts';
import { shortPriority } from './naming.ts';
import { GLYPH_WORDS, glyphOf } from './status.ts';
import { nameTarget, nameWaits } from './waits.ts';

type Field = (index: ProjectIndex, item: Item) => string | null | undefined;

const FIELDS: readonly (readonly [title: string, Field])[] = [
  [labels.item, (_, { id }) => id],
  [labels.title, (_, { title }) => title],
  [labels.status, ({ asOf }, item) => item.status && GLYPH_WORDS[glyphOf(item, asOf)]],
  [labels.priority, (_, item) => shortPriority(item)],
  [labels.effort, (_, { effort }) => effort?.text],
  [labels.owner, (_, { owners }) => owners.join(', ')],
  [labels.due, (_, { status }) => status?.deadline],
  [labels.sprint, ({ sprintByKey }, { sprint }) => sprintByKey.get(sprint ?? '')?.title],
  [labels.section, (_, { section }) => section],
  [labels.lane, (index, { lanes }) => lanes.map((to) => nameTarget(index, { toType: 'lane', to }).text).join(', ')],
  [
    labels.waitsFor,
    (index, item) =>
      nameWaits(index, item)
        .map(({ text }) => text)
        .join(', '),
  ],
  [labels.source, (_, { sources: [first] }) => first && `${first.file}:${first.line}`],
];

/** All items of a project as CSV, in the order in which its pages list them. `site` is where it is published, where that is known. */
export function writeItemsCsv(index: ProjectIndex, site?: URL): string {
  const rows = listItems(index).map((item) => [
    ...FIELDS.map(([, field]) => field(index, item) ?? ''),
    site ? new URL(href(item.url), site).href : href(item.url),
  ]);
  return writeCsv([...FIELDS.map(([title]) => title), labels.address], rows);
}
