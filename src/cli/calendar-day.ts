import { createUsageError } from './errors.ts';

/**
 * The day that deadlines are compared with, YYYY-MM-DD: the one that was asked for, else `BACKLOT_TODAY`, else today here.
 *
 * @throws a usage error for what is no day.
 */
export function readToday(asked: string | undefined): string {
  const today = asked ?? (process.env['BACKLOT_TODAY'] || formatDay(new Date()));
  if (!isDay(today)) throw createUsageError(`not a day: ${today}`);
  return today;
}

/** The calendar day here as YYYY-MM-DD. */
function formatDay(date: Date): string {
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-');
}

/** Whether a text is a day of the calendar as YYYY-MM-DD. */
function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
