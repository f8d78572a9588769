import ical, { ICalCalendarMethod } from 'ical-generator';
import type { CalendarView } from './feed.ts';

/**
 * Writes a calendar of whole days (RFC 5545). Without `origin`, where the site is published, its events have no
 * addresses. Nothing of it depends on the time or the time zone of the build.
 */
export function writeCalendar({ title, project, events }: CalendarView, origin: string | null): string {
  const host = origin === null ? 'backlot' : new URL(origin).host;
  const calendar = ical({
    name: title,
    prodId: { company: 'Backlot', product: 'Deadlines' },
    method: ICalCalendarMethod.PUBLISH,
  });
  for (const { key, day, title: summary, description, href, updated } of events) {
    calendar.createEvent({
      id: `${project}/${key}@${host}`,
      start: day,
      allDay: true,
      stamp: updated,
      lastModified: updated,
      summary,
      ...(description === '' ? {} : { description }),
      ...(origin === null ? {} : { url: new URL(href, origin).href }),
    });
  }
  return `${calendar.toString()}\r\n`;
}
