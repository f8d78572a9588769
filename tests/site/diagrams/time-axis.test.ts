import { expect, test } from 'vitest';
import { amountTicks, dateTicks, dayNumber } from '../../../src/site/diagrams/time-axis.ts';

const ticksOf = (first: string, last: string) => dateTicks([dayNumber(first), dayNumber(last)]).map(({ text }) => text);

test('a few weeks have days, a year has months, many years have years', () => {
  expect(ticksOf('2031-03-01', '2031-03-29')[0]).toMatch(/^03-\d\d$/);
  expect(ticksOf('2031-01-01', '2031-12-31')).toContain('2031-04');
  expect(ticksOf('2031-01-01', '2041-12-31')).toContain('2034');
});

test('ticks stand where their day is', () => {
  for (const { at, text } of dateTicks([dayNumber('2031-03-01'), dayNumber('2031-03-29')])) {
    expect(dayNumber(`2031-${text}`)).toBe(at);
  }
});

test('amounts are whole and begin with none', () => {
  const ticks = amountTicks(60, 8, (amount) => `day ${amount}`);
  expect(ticks[0]).toEqual({ at: 0, text: 'day 0' });
  expect(ticks[1]).toEqual({ at: 8, text: 'day 1' });
  expect(amountTicks(1, 1, (amount) => `step ${amount}`).map(({ text }) => text)).toEqual(['step 0', 'step 1']);
});
