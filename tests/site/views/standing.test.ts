import { expect, test } from 'vitest';
import type { Dependency, Item, StatusClass } from '../../../src/backlog/model.ts';
import { indexBacklog } from '../../../src/site/backlog-index.ts';
import { plain } from '../../../src/site/views/sentence.ts';
import { describeStanding } from '../../../src/site/views/standing.ts';
import { backlog, dependency, item, status } from '../../backlog/sample.ts';
import { ferry } from './sample-site.ts';

test('what is late or stuck comes first', () => {
  expect(plain(describeStanding(ferry))).toBe('1 item is overdue; FER-2 holds up 5 items and the critical path.');
});

test('a project without items says what would be one', () => {
  expect(standingOf([])).toMatch(/^These documents name no items\. An item is /);
});

test('a project whose items state no status says that nobody can tell', () => {
  expect(standingOf([null, null])).toBe('No item states a status, so nothing says how far the work is.');
});

test('a project that is finished says so', () => {
  expect(standingOf(['done'])).toBe('The one item is done.');
  expect(standingOf(['done', 'done'])).toBe('All 2 items are done.');
  expect(standingOf(['done', 'cancelled'])).toBe('All 2 items are done or cancelled.');
});

test('blocked items are counted where no cause stops several', () => {
  expect(standingOf(['blocked', 'ready', 'done'])).toBe('1 item is blocked, of 3.');
});

test('that nothing is wrong is said only as far as items state a status', () => {
  expect(standingOf(['ready', 'done'])).toBe('Nothing is late or blocked.');
  expect(standingOf(['ready', null])).toBe('Nothing is late or blocked; 1 of 2 items states no status.');
});

test('items that wait for one that is not called blocked are held up all the same', () => {
  const waits = [dependency('1', '0'), dependency('2', '0')];
  expect(standingOf(['ready', 'ready', 'ready'], waits)).toBe('0 Build 0 holds up 2 items.');
});

function standingOf(classes: readonly (StatusClass | null)[], dependencies: Dependency[] = []): string {
  const items = classes.map((name, at): Item => item(String(at), { status: name && status(name) }));
  const { projects } = indexBacklog(backlog({ items, dependencies }), new Map(), {
    title: 'Plans',
    today: null,
    checkout: null,
  });
  return projects.map((index) => plain(describeStanding(index))).join();
}
