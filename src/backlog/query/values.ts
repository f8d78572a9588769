import type { Amount, Day } from './ast.ts';

/** How many hours a unit of effort has, as in the model; points are no hours. */
const HOURS: Readonly<Record<string, number>> = { h: 1, d: 8, w: 40 };

/** `p1`, `P1` and `1` are 1. */
export function readLevel(text: string): number | undefined {
  const digits = /^p?(\d{1,2})$/iu.exec(text)?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** `8h`, `1.5d`, `2w`, `5pt`; undefined without a unit. */
export function readAmount(text: string): Amount | undefined {
  const [, digits, unit = ''] = /^(\d{1,6}(?:\.\d{1,2})?)(h|d|w|pt)$/iu.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const hours = HOURS[unit.toLowerCase()];
  if (hours === undefined) return { amount: Number(digits), unit: 'pt' };
  return { amount: Math.round(Number(digits) * hours * 100) / 100, unit: 'h' };
}

/** `2026-03-01`, `today`, `today+14d`, `today-2w`. */
export function readDay(text: string): Day | undefined {
  const [isToday, sign, digits = '0', unit = 'd'] = /^today(?:([+-])(\d{1,4})([dw]))?$/iu.exec(text) ?? [];
  if (isToday !== undefined) {
    const days = Number(digits) * (unit.toLowerCase() === 'w' ? 7 : 1);
    return { fromToday: sign === '-' && days > 0 ? -days : days };
  }
  return isDate(text) ? { date: text } : undefined;
}

/** The date that a day is, seen from today; null where it cannot be known. */
export function resolveDay(day: Day, today: string | null): string | null {
  if ('date' in day) return day.date;
  if (today === null) return null;
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + day.fromToday);
  return date.toISOString().slice(0, 10);
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}
