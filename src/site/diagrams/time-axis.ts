import { scaleLinear, scaleUtc } from 'd3-scale';

/** The lines of an axis of time: where they stand, in the unit of the axis, and what they are called. */
export type Ticks = readonly { readonly at: number; readonly text: string }[];

const DAY = 86_400_000;
const MOST_TICKS = 9;

/** A calendar day as a number of days since 1970. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** Days, months or years between two day numbers, whichever are few enough to read. */
export function dateTicks([first, last]: readonly [number, number]): Ticks {
  const scale = scaleUtc([new Date(first * DAY), new Date(last * DAY)], [0, 1]);
  const dates = scale.ticks(MOST_TICKS).map((date) => date.toISOString().slice(0, 10));
  const days = [...new Set(dates)];
  return days.map((date) => ({ at: dayNumber(date), text: nameDay(date, days) }));
}

/** Round amounts between nothing and a length. `size` is what one of the unit takes: 8 hours make a day. */
export function amountTicks(length: number, size: number, nameOf: (amount: number) => string): Ticks {
  const scale = scaleLinear([0, length / size], [0, 1]);
  const whole = scale.ticks(MOST_TICKS).filter((amount) => Number.isInteger(amount));
  return whole.map((amount) => ({ at: amount * size, text: nameOf(amount) }));
}

/** As short as the days beside it allow. */
function nameDay(date: string, days: readonly string[]): string {
  if (days.every((day) => day.endsWith('-01-01'))) return date.slice(0, 4);
  return days.every((day) => day.endsWith('-01')) ? date.slice(0, 7) : date.slice(5);
}
