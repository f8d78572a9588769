import { words } from '#words/feeds.ts';
import { compareText } from '../../backlog/compare-text.ts';
import type { List } from '../../backlog/model.ts';
import { findDate } from '../../backlog/vocabulary/dates.ts';
import { fold } from '../../backlog/vocabulary/normalise.ts';
import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import type { CalendarEventView, CalendarView } from '../feeds/feed.ts';
import { inlineText } from '../markdown/plain-text.ts';
import { href, lineHref, urls } from '../urls.ts';
import { listDeadlines } from './deadlines.ts';
import { changedAt, lastChanged } from './feed.ts';
import { idBeside } from './naming.ts';
import { describeItem } from './share.ts';
import { isClosed } from './status.ts';

/** The days of a project as a calendar: deadlines of open items, ends of sprints that are not over, gates that are not passed. */
export function showCalendar(site: SiteIndex, index: ProjectIndex): CalendarView {
  const events = [...showDeadlines(site, index), ...showSprintEnds(site, index), ...showGates(site, index)];
  return {
    title: words.deadlinesOf(index.project.title),
    project: index.project.slug,
    events: events.sort((a, b) => compareText(a.day, b.day) || compareText(a.key, b.key)),
  };
}

function showDeadlines(site: SiteIndex, index: ProjectIndex): CalendarEventView[] {
  return listDeadlines(index).map((item) => ({
    key: `item/${item.key}`,
    day: item.status?.deadline ?? '',
    title: `${idBeside(item)} ${item.title}`.trim(),
    description: describeItem(index, item),
    href: href(item.url),
    updated: lastChanged(site, index, item),
  }));
}

function showSprintEnds(site: SiteIndex, index: ProjectIndex): CalendarEventView[] {
  return index.sprints.flatMap((sprint) => {
    if (sprint.end === null || isClosed(sprint)) return [];
    return [
      {
        key: `sprint/${sprint.key}`,
        day: sprint.end,
        title: words.sprintEnds(sprint.title),
        description: sprint.goal === null ? '' : inlineText(sprint.goal),
        href: href(sprint.url),
        updated: changedAt(site, index, sprint.sources),
      },
    ];
  });
}

/** An entry of a gate stands on the day that it or its sprint names; a gate whose title names the day, once as a whole. */
function showGates(site: SiteIndex, index: ProjectIndex): CalendarEventView[] {
  const gates = index.lists.filter(({ kind }) => kind === 'gate');
  return gates.flatMap((gate) => {
    const open = gate.entries.filter(({ done }) => done !== true);
    const day = findDate(gate.title);
    if (day !== null) return open.length > 0 ? [showGate(site, index, gate, gate.title, day)] : [];
    return open.flatMap((entry) => {
      const own = findDate(entry.text) ?? index.sprintByKey.get(entry.sprint ?? '')?.end;
      return own ? [showGate(site, index, entry, inlineText(entry.text), own)] : [];
    });
  });
}

function showGate(
  site: SiteIndex,
  index: ProjectIndex,
  place: Pick<List, 'file' | 'line'>,
  text: string,
  day: string,
): CalendarEventView {
  const document = index.documentByFile.get(place.file);
  return {
    key: `gate/${fold(text).replaceAll(' ', '-')}`,
    day,
    title: words.gate(text),
    description: '',
    href: document ? lineHref(document.url, place) : urls.roadmap(index.project.slug),
    updated: changedAt(site, index, [place]),
  };
}
