import { words } from '#words/roadmap.ts';
import type { Sprint } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { dateTicks, dayNumber } from '../diagrams/time-axis.ts';
import { type Bar, drawTimeChart, type Mark } from '../diagrams/time-chart.ts';
import { href } from '../urls.ts';
import { chooseCurrent } from './current-groups.ts';
import { listDeadlines } from './deadlines.ts';
import { itemsOf, showDates } from './group-row.ts';
import { daysLate, isClosed } from './status.ts';
import { tally } from './tally.ts';

/** More marks than this would hide one another; the list below leads to the others. */
const MOST_MARKS = 100;

/**
 * The sprints that have a beginning and an end on an axis of time, or those of very many that still go on, with the next
 * deadlines. Null when no sprint has both.
 */
export function drawSprints(index: ProjectIndex): string | null {
  const dated = index.sprints.filter(({ start, end }) => start !== null && end !== null);
  const bars = chooseCurrent(index, dated).flatMap((sprint) => showBar(index, sprint));
  if (bars.length === 0) return null;
  const deadlines = listDeadlines(index).slice(0, MOST_MARKS);
  const marks = deadlines.flatMap((item): Mark[] => {
    const { deadline } = item.status ?? {};
    if (!deadline) return [];
    const isLate = daysLate(item, index.asOf) > 0;
    const title = words.deadline(`${item.id ?? ''} ${item.title}`.trim(), deadline, isLate);
    return [{ at: dayNumber(deadline), title, href: href(item.url), isLate }];
  });
  const days = [...bars.flatMap(({ start, end }) => [start, end]), ...marks.map(({ at }) => at)];
  const span: [number, number] = [Math.min(...days), Math.max(...days)];
  const today = index.asOf === null ? null : dayNumber(index.asOf);
  return drawTimeChart({
    name: words.inTime(index.project.title),
    bars,
    marks,
    ticks: dateTicks(span),
    span,
    now: today !== null && today >= span[0] && today <= span[1] ? today : null,
  });
}

/** A sprint lasts to the end of its last day. */
function showBar(index: ProjectIndex, sprint: Sprint): Bar[] {
  if (sprint.start === null || sprint.end === null || sprint.end < sprint.start) return [];
  const items = itemsOf(index, sprint.items);
  const closed = items.filter(isClosed).length;
  return [
    {
      label: sprint.label,
      title: sprint.name ?? '',
      href: href(sprint.url),
      start: dayNumber(sprint.start),
      end: dayNumber(sprint.end) + 1,
      words: [showDates(sprint), ...(items.length > 0 ? [tally(items).progress] : [])].join(', '),
      done: items.length === 0 ? 0 : closed / items.length,
      look: '',
    },
  ];
}
