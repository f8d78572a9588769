import type { SiteIndex } from '../../backlog-index.ts';
import type { Props } from '../../live/props.ts';
import { type TallyView, tally } from '../tally.ts';
import { sayQuery, selectItems } from './select.ts';

export interface LiveProgressView {
  readonly title: string | null;
  /** What was asked for; null when everything was. */
  readonly query: string | null;
  /** Null when no item is meant. */
  readonly tally: TallyView | null;
}

/** How far the items of a query are. */
export function showLiveProgress(site: SiteIndex, props: Props<'Progress'>): LiveProgressView {
  const items = selectItems(site, props).map(({ item }) => item);
  return { title: props.title ?? null, query: sayQuery(props), tally: items.length > 0 ? tally(items) : null };
}
