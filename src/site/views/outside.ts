import { words } from '#words/waits.ts';
import { findOutsideBlockers, type OutsideBlocker } from '../../backlog/graph.ts';
import { findDates } from '../../backlog/vocabulary/dates.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { renderInline } from '../markdown.ts';
import { itemsOf } from './group-row.ts';
import { linkItemsOf } from './line.ts';
import { type QuoteAttributes, quoteFrom } from './quote.ts';
import { enumerate, type Sentence, say } from './sentence.ts';
import { type SourcesView, showSources } from './source.ts';
import { hot, nameItem } from './waits.ts';

/** Something outside the backlog that open items wait for. */
export interface OutsideRowView {
  /** Inline HTML. */
  readonly html: string;
  readonly quote: QuoteAttributes;
  readonly why: Sentence;
  readonly owners: string;
  readonly sources: SourcesView;
}

/** What open items wait for outside the backlog, each thing once with all that it holds up, the worst first. */
export function showOutside(index: ProjectIndex): OutsideRowView[] {
  return findOutsideBlockers(index.waits, index.heldUp).map((blocker) => {
    const places = blocker.statements.map(({ source }) => source);
    return {
      html: renderInline(blocker.text, linkItemsOf(index)),
      quote: quoteFrom(index.documentByFile.get(places[0]?.file ?? '')),
      why: explainBlocker(index, blocker),
      owners: blocker.owners.join(', '),
      sources: showSources(index, places),
    };
  });
}

function explainBlocker(index: ProjectIndex, blocker: OutsideBlocker): Sentence {
  const { waiting, holdsUp, deadlines } = blocker;
  const further = holdsUp - waiting.length;
  const [first] = deadlines;
  const isPast = first !== undefined && index.asOf !== null && first < index.asOf;
  return say(
    ...words.stops(enumerate(itemsOf(index, waiting).map(nameItem)), waiting.length, further),
    ...tellDates(blocker),
    ...(first ? [' ', isPast ? hot({ text: words.wasDueOn(first) }) : words.dueOn(first), '.'] : []),
  );
}

/** The dates that only some of its statements give, and that its own words do not. */
function tellDates({ text, dates }: OutsideBlocker): Sentence {
  const others = dates.filter((date) => !findDates(text).includes(date));
  return others.length > 0 ? say(...words.elsewhereWith(enumerate(others))) : [];
}
