import { words } from '#words/board.ts';
import { words as states } from '#words/states.ts';
import { words as statuses } from '#words/status.ts';
import { words as things } from '#words/things.ts';
import type { Item, Lane, Sprint, StatusClass } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { href, urls } from '../urls.ts';
import { chooseCurrent } from './current-groups.ts';
import type { FilterBarView } from './filter.ts';
import { filterItems, type ItemFilter } from './filter-items.ts';
import { itemsOf } from './group-row.ts';
import { byAttention, type RowView, showRow } from './row.ts';
import { BY_ATTENTION, classOf, GLYPH_WORDS } from './status.ts';
import { explainWait } from './waits.ts';

/** What the cards of a board stand in beside their status. */
export const BOARD_GROUPS = ['status', 'sprints', 'lanes'] as const;
export type BoardGroup = (typeof BOARD_GROUPS)[number];

/** An item on a board. */
export interface CardView extends RowView {
  /** `P1 · M` */
  readonly size: string;
}

export type ColumnClass = StatusClass | 'unstated';

export interface BoardColumnView {
  readonly glyph: ColumnClass;
  readonly word: string;
  /** All items of the column, shown or not. */
  readonly count: number;
  readonly cards: readonly CardView[];
  /** How many more there are than cards, and where they are. */
  readonly more: { readonly text: string; readonly href: string } | null;
}

/** The cards of one sprint or lane, in the columns of the whole board; `title` is empty where nothing is grouped. */
export interface BoardRowView {
  readonly title: string;
  readonly href: string | null;
  readonly columns: readonly BoardColumnView[];
}

export interface BoardView {
  readonly heads: readonly { readonly glyph: ColumnClass; readonly word: string; readonly count: number }[];
  readonly rows: readonly BoardRowView[];
  /** The way to the sprints or lanes that the board has no room for; null where it shows all. */
  readonly more: { readonly text: string; readonly href: string } | null;
  /** Names the columns that nothing stands in. */
  readonly empty: string;
  readonly filterBar: FilterBarView;
  /** The same board grouped otherwise. */
  readonly groups: readonly { readonly label: string; readonly href: string; readonly isCurrent: boolean }[];
}

/** What a board is narrowed by that it is not grouped by. */
const FILTERS: Readonly<Record<BoardGroup, readonly ItemFilter[]>> = {
  status: ['sprint', 'lane', 'priority', 'owner'],
  sprints: ['lane', 'priority', 'owner'],
  lanes: ['sprint', 'priority', 'owner'],
};

/** A page must not grow with the whole backlog: beyond this many cards, the columns share them in equal parts … */
const MOST_CARDS = 500;
/** … but each shows at least so many. */
const LEAST_CARDS = 5;

/** Shows a project as a board: a column for each status that some item has, what needs somebody first. */
export function showBoard(index: ProjectIndex, group: BoardGroup = 'status'): BoardView {
  return {
    ...arrangeBoard(index.items, listGroups(index, group, byAttention(index, index.items))),
    more: linkOthers(index, group),
    filterBar: filterItems(index, FILTERS[group], urls.board(index.project.slug)),
    groups: listBoards(index).map((name) => ({
      label: words.by[name],
      href: urls.board(index.project.slug, name),
      isCurrent: name === group,
    })),
  };
}

function linkOthers(index: ProjectIndex, group: BoardGroup): BoardView['more'] {
  if (group === 'status') return null;
  const groups: readonly (Sprint | Lane)[] = index[group];
  const rest = groups.length - chooseCurrent(index, groups).length;
  return rest > 0 ? { text: things.more(rest), href: urls[group](index.project.slug) } : null;
}

/** The cards of some items: a row for each group, in the columns that all of them need. */
export function arrangeBoard(
  items: readonly Item[],
  groups: readonly BoardItems[],
): Pick<BoardView, 'heads' | 'rows' | 'empty'> {
  const classes = BY_ATTENTION.filter((glyph): glyph is ColumnClass => glyph !== 'late');
  const counts = Map.groupBy(items, classOf);
  const used = classes.filter((glyph) => counts.has(glyph));
  const share = Math.max(LEAST_CARDS, Math.floor(MOST_CARDS / (groups.length * used.length)));
  const most = items.length > MOST_CARDS ? share : MOST_CARDS;
  return {
    heads: used.map((glyph) => ({ glyph, word: GLYPH_WORDS[glyph], count: counts.get(glyph)?.length ?? 0 })),
    rows: groups.map((group) => ({
      title: group.title,
      href: group.href,
      columns: used.map((glyph) => showColumn(group, glyph, most)),
    })),
    empty: describeColumns(used, classes),
  };
}

/** The ways in which the board of a project can be grouped. */
export function listBoards({ sprints, lanes }: ProjectIndex): BoardGroup[] {
  return BOARD_GROUPS.filter((group) => group === 'status' || { sprints, lanes }[group].length > 0);
}

/** What stands in one row of a board, in the order of its cards. */
export interface BoardItems {
  readonly index: ProjectIndex;
  /** Empty where nothing is grouped. */
  readonly title: string;
  readonly href: string | null;
  /** What finds its items in the table, beside their status. */
  readonly query: string;
  readonly items: readonly Item[];
}

function listGroups(index: ProjectIndex, group: BoardGroup, sorted: readonly Item[]): BoardItems[] {
  if (group === 'status') return [{ index, title: '', href: null, query: '', items: sorted }];
  const field = group === 'lanes' ? 'lane' : 'sprint';
  const own: readonly (Sprint | Lane)[] = index[group];
  const groups = chooseCurrent(index, own).map((each) => {
    const keys = new Set(itemsOf(index, each.items).map(({ key }) => key));
    const items = sorted.filter(({ key, sprint }) => (group === 'lanes' ? keys.has(key) : sprint === each.key));
    return { index, title: each.title, href: href(each.url), query: `${field}:${each.key}`, items };
  });
  const isLoose = ({ sprint, lanes }: Item) => (group === 'lanes' ? lanes.length === 0 : sprint === null);
  const rest = {
    index,
    title: things.inNoGroup(field),
    href: null,
    query: `${field}:none`,
    items: sorted.filter(isLoose),
  };
  return [...groups, rest].filter(({ items }) => items.length > 0);
}

function showColumn({ index, query, items }: BoardItems, glyph: ColumnClass, most: number): BoardColumnView {
  const own = items.filter((item) => classOf(item) === glyph);
  const rest = own.length - most;
  const inTable = urls.itemsWhere(index.project.slug, `status:${glyph} ${query}`.trim());
  return {
    glyph,
    word: GLYPH_WORDS[glyph],
    count: own.length,
    cards: own.slice(0, most).map((item) => showCard(index, item)),
    more: rest > 0 ? { text: words.moreInTable(rest), href: inTable } : null,
  };
}

function showCard(index: ProjectIndex, item: Item): CardView {
  const row = showRow(index, item, explainWait(index, item));
  return {
    ...row,
    size: [row.priority, row.effort].filter((part) => part !== '').join(' · '),
  };
}

function describeColumns(used: readonly ColumnClass[], all: readonly ColumnClass[]): string {
  const [only] = used;
  if (used.length === 1 && only) {
    return only === 'unstated' ? states.everyItemUnstated : states.everyItemIs(statuses.inText[only]);
  }
  return nameEmpty(all.filter((glyph) => !used.includes(glyph)));
}

function nameEmpty(classes: readonly ColumnClass[]): string {
  return classes.length === 0 ? '' : words.empty(classes.map((glyph) => statuses.inText[glyph]));
}
