import type { Item } from '../../backlog/model.ts';
import type { Column } from '../../backlog/query.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { renderInline } from '../markdown.ts';
import { href, urls } from '../urls.ts';
import { linkItemsOf } from './line.ts';
import { shortPriority } from './naming.ts';
import { type RowView, showRow } from './row.ts';
import { enumerate, type Sentence, say } from './sentence.ts';
import { GLYPH_WORDS, type Glyph, glyphOf } from './status.ts';
import { nameTarget, nameWaits } from './waits.ts';

/** What stands in one column of one row. */
export type CellView =
  | { readonly kind: 'status'; readonly glyph: Glyph; readonly word: string }
  | { readonly kind: 'sentence'; readonly sentence: Sentence }
  /** Inline HTML, one for each line. */
  | { readonly kind: 'html'; readonly lines: readonly string[] };

export interface TableRowView extends RowView {
  /** Null where the item states nothing. In the order of the columns. */
  readonly cells: readonly (CellView | null)[];
}

export interface ColumnView {
  readonly name: Column;
  readonly title: string;
}

/** Items in a table. Columns that no item of it fills are left out, and `silent` names them. */
export interface ItemTableView {
  readonly columns: readonly ColumnView[];
  readonly silent: readonly string[];
  readonly rows: readonly TableRowView[];
}

const TITLES: Readonly<Record<Column, string>> = {
  status: 'Status',
  priority: 'Priority',
  effort: 'Effort',
  owner: 'Owner',
  due: 'Due',
  sprint: 'Sprint',
  lane: 'Lane',
  project: 'Project',
  'waits-for': 'Waits for',
  validation: 'Validated by',
};

/** The columns that a table has by itself, where an item fills them. */
const IS_FILLED: Partial<Readonly<Record<Column, (item: Item) => boolean>>> = {
  status: ({ status }) => status !== null,
  priority: ({ priority }) => priority !== null,
  effort: ({ effort }) => effort !== null,
  owner: ({ owners }) => owners.length > 0,
  lane: ({ lanes }) => lanes.length > 0,
  validation: ({ validation }) => validation.length > 0,
};

/** The columns that at least one item fills. */
export function findColumns(items: readonly Item[]): Column[] {
  const columns = Object.entries(IS_FILLED) as [Column, (item: Item) => boolean][];
  return columns.filter(([, isFilled]) => items.some(isFilled)).map(([column]) => column);
}

/** Shows items as a table with some columns. */
export function showItemTable(
  index: ProjectIndex,
  items: readonly Item[],
  columns: readonly Column[] = findColumns(items),
): ItemTableView {
  return tabulate(
    items.map((item) => ({ index, item })),
    columns,
  );
}

/** The same for items of several projects. */
export function tabulate(
  items: readonly { readonly index: ProjectIndex; readonly item: Item }[],
  columns: readonly Column[],
): ItemTableView {
  const expected: readonly Column[] = ['status', 'priority', 'effort', 'owner'];
  return {
    columns: columns.map((name) => ({ name, title: TITLES[name] })),
    silent: expected.filter((column) => !columns.includes(column)).map((column) => TITLES[column].toLowerCase()),
    rows: items.map(({ index, item }) => ({
      ...showRow(index, item),
      cells: columns.map((column) => showCell(index, item, column)),
    })),
  };
}

function showCell(index: ProjectIndex, item: Item, column: Column): CellView | null {
  if (column === 'status') {
    const glyph = glyphOf(item, index.asOf);
    return item.status && { kind: 'status', glyph, word: GLYPH_WORDS[glyph] };
  }
  if (column === 'validation') {
    const lines = item.validation.map((text) => renderInline(text, linkItemsOf(index, item.key)));
    return lines.length > 0 ? { kind: 'html', lines } : null;
  }
  const sentence = sayCell(index, item, column);
  return sentence.length > 0 ? { kind: 'sentence', sentence } : null;
}

function sayCell(index: ProjectIndex, item: Item, column: Exclude<Column, 'status' | 'validation'>): Sentence {
  const { project } = index;
  switch (column) {
    case 'priority':
      return sayText(shortPriority(item));
    case 'effort':
      return sayText(item.effort?.text);
    case 'owner':
      return sayText(item.owners.join(', '));
    case 'due':
      return sayText(item.status?.deadline);
    case 'project':
      return say({ text: project.title, href: urls.project(project.slug) });
    case 'sprint': {
      const sprint = index.sprintByKey.get(item.sprint ?? '');
      return sprint ? say({ text: sprint.label, href: href(sprint.url) }) : [];
    }
    case 'lane':
      return enumerate(item.lanes.map((to) => nameTarget(index, { toType: 'lane', to })));
    case 'waits-for':
      return enumerate(nameWaits(index, item));
  }
}

function sayText(text: string | null | undefined): Sentence {
  return text ? say(text) : [];
}

/** Says which columns are left out because no item fills them. Undefined when none of the expected ones is. */
export function explainSilence({ silent, rows }: ItemTableView): string | undefined {
  if (silent.length === 0 || rows.length === 0) return undefined;
  const words = [...silent];
  const last = words.pop() ?? '';
  const named = words.length > 0 ? `${words.join(', ')} or ${last}` : last;
  return `No item states ${named}.`;
}
