import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutPages, showPager } from '../../../src/site/views/paging.ts';

const hrefOf = (page: number) => `/${page}/`;

test('every entry stands on exactly one page, in order, and no page is too long or empty', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(sizes, fc.integer({ min: 1, max: 30 }), (groups, most) => {
      const pages = cutPages(groups, most);
      const entries = pages.flat().flatMap(({ group, start, end }) => list(start, end).map((at) => `${group}/${at}`));
      expect(entries).toEqual(groups.flatMap((size, group) => list(0, size).map((at) => `${group}/${at}`)));
      for (const slices of pages) {
        const length = slices.reduce((sum, { start, end }) => sum + end - start, 0);
        expect(length).toBeGreaterThan(0);
        expect(length).toBeLessThanOrEqual(most);
      }
    }),
  );
});

test('a group stays whole where its page is at least half full without it', () => {
  expect(cutPages([6, 5, 12], 10)).toEqual([
    [{ group: 0, start: 0, end: 6 }],
    [
      { group: 1, start: 0, end: 5 },
      { group: 2, start: 0, end: 5 },
    ],
    [{ group: 2, start: 5, end: 12 }],
  ]);
});

test('nothing takes one page too', () => {
  expect(cutPages([], 10)).toEqual([[]]);
});

test('one page needs no way through it; of several, each says what it holds', () => {
  const titles = ['Sprint 1', 'Sprint 2', 'Later'];
  expect(showPager(cutPages([3, 3], 10), titles, 1, hrefOf)).toBeNull();
  expect(showPager(cutPages([6, 5, 12], 10), titles, 2, hrefOf)).toEqual({
    previous: '/1/',
    next: '/3/',
    current: 2,
    pages: [
      { number: 1, href: '/1/', holds: 'Sprint 1', start: 0 },
      { number: 2, href: '/2/', holds: 'Sprint 2 – Later', start: 6 },
      { number: 3, href: '/3/', holds: 'Later', start: 16 },
    ],
  });
});

function list(start: number, end: number): number[] {
  return Array.from({ length: end - start }, (_, at) => start + at);
}
