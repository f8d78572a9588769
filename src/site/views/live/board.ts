import type { SiteIndex } from '../../backlog-index.ts';
import type { Props } from '../../live/props.ts';
import { urls } from '../../urls.ts';
import { arrangeBoard, type BoardView } from '../board.ts';
import { byAttention } from '../row.ts';
import { sayQuery, selectItems } from './select.ts';

export interface LiveBoardView {
  readonly title: string | null;
  /** What was asked for; null when everything was. */
  readonly query: string | null;
  readonly board: Pick<BoardView, 'heads' | 'rows' | 'empty'>;
}

/** The items of a query by status; a row for each project where there are several. */
export function showLiveBoard(site: SiteIndex, props: Props<'Board'>): LiveBoardView {
  const found = selectItems(site, props);
  const byProject = [...Map.groupBy(found, ({ index }) => index)];
  const isGrouped = byProject.length > 1;
  const { where, sprint } = props;
  const query = [...(where ? [`(${where.text.trim()})`] : []), ...(sprint ? [`sprint:"${sprint.text}"`] : [])].join(
    ' ',
  );
  const groups = byProject.map(([index, own]) => ({
    index,
    title: isGrouped ? index.project.title : '',
    href: isGrouped ? urls.project(index.project.slug) : null,
    query,
    items: byAttention(
      index,
      own.map(({ item }) => item),
    ),
  }));
  const items = found.map(({ item }) => item);
  return { title: props.title ?? null, query: sayQuery(props), board: arrangeBoard(items, groups) };
}
