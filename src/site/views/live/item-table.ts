import { words } from '#words/author-pages.ts';
import type { SiteIndex } from '../../backlog-index.ts';
import type { Props } from '../../live/props.ts';
import { urls } from '../../urls.ts';
import { findColumns, type ItemTableView, tabulate } from '../item-table.ts';
import { type Selected, sayQuery, selectItems } from './select.ts';

export interface LiveTableView {
  /** Null when no item is meant. */
  readonly table: ItemTableView | null;
  readonly caption: string;
  readonly title: string | null;
  /** What was asked for; null when everything was. */
  readonly query: string | null;
  /** How many items are left out; empty when none is. */
  readonly more: string;
  /** The same query on the pages that list all items of a project, of each project that has some. */
  readonly whole: readonly { readonly text: string; readonly href: string }[];
}

/** The items of a query in a table. */
export function showLiveTable(site: SiteIndex, props: Props<'ItemTable'>): LiveTableView {
  const found = selectItems(site, props);
  const shown = found.slice(0, props.limit);
  const columns = props.columns ?? findColumns(shown.map(({ item }) => item)).filter((name) => name !== 'validation');
  const query = sayQuery(props);
  return {
    query,
    table: shown.length > 0 ? tabulate(shown, columns) : null,
    caption: props.title ?? (query ? words.itemsOf(query) : words.items),
    title: props.title ?? null,
    more: found.length > shown.length ? words.moreItems(found.length - shown.length) : '',
    whole: props.where ? linkWhole(found, props.where.text) : [],
  };
}

function linkWhole(found: readonly Selected[], query: string): LiveTableView['whole'] {
  const projects = [...new Set(found.map(({ index }) => index.project))];
  return projects.map(({ slug, title }) => ({ text: words.allOfThese(title), href: urls.itemsWhere(slug, query) }));
}
