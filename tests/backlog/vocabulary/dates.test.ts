import { expect, test } from 'vitest';
import { findLeadingDate, isAmbiguousDate } from '../../../src/backlog/vocabulary/dates.ts';

test.each([
  ['2031-02-06: the pier is painted', '2031-02-06'],
  ['**6 February 2031** the pier', '2031-02-06'],
  ['[1.2.0] - 2031-02-06', '2031-02-06'],
  ['v3 (06.02.2031)', '2031-02-06'],
  ['2031年2月6日 完成', '2031-02-06'],
  ['The pier, 2031-02-06', null],
  ['moved to 2031-02-06', null],
  ['1.2.0', null],
  ['', null],
])('the date that “%s” begins with', (text, date) => {
  expect(findLeadingDate(text)).toBe(date);
});

test.each([
  ['02/03/2031', true],
  ['Done (2/3/2031)', true],
  ['02.03.2031', false],
  ['22/03/2031', false],
  ['2031/02/03', false],
])('whether “%s” is read in two ways', (text, isAmbiguous) => {
  expect(isAmbiguousDate(text)).toBe(isAmbiguous);
});
