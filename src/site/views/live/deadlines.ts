import { words } from '#words/author-pages.ts';
import { words as waits } from '#words/waits.ts';
import type { SiteIndex } from '../../backlog-index.ts';
import type { Props } from '../../live/props.ts';
import { type RowView, showRow } from '../row.ts';
import { type Sentence, say } from '../sentence.ts';
import { sayStatedStatus } from '../stated-status.ts';
import { daysLate, isClosed } from '../status.ts';
import { endSentence, hot } from '../waits.ts';
import { type Selected, sayQuery, selectItems } from './select.ts';

export interface LiveDeadlinesView {
  readonly title: string | null;
  /** What was asked for; null when everything was. */
  readonly query: string | null;
  readonly rows: readonly RowView[];
  readonly more: string;
}

/** The open items of a query that have a deadline, the earliest first. */
export function showLiveDeadlines(site: SiteIndex, props: Props<'Deadlines'>): LiveDeadlinesView {
  const sort = [{ key: 'due' as const, isDescending: false }];
  const due = selectItems(site, { ...props, sort }).filter(({ item, facts }) => facts.due !== null && !isClosed(item));
  const shown = due.slice(0, props.limit);
  return {
    title: props.title ?? null,
    query: sayQuery(props),
    rows: shown.map((selected) => showRow(selected.index, selected.item, sayDue(selected))),
    more: due.length > shown.length ? words.moreDeadlines(due.length - shown.length) : '',
  };
}

function sayDue({ index, item, facts }: Selected): Sentence {
  const late = daysLate(item, index.asOf);
  const due =
    late > 0 ? words.dueLate(facts.due ?? '', hot({ text: waits.daysLate(late) })) : [words.due(facts.due ?? '')];
  const stated = sayStatedStatus(item, { isLate: late > 0, hasWaits: false });
  return say(...due, ...(stated ? [` ${endSentence(stated)}`] : []));
}
