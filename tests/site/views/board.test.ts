import { expect, test } from 'vitest';
import { indexBacklog } from '../../../src/site/backlog-index.ts';
import { listBoards, showBoard } from '../../../src/site/views/board.ts';
import { sampleBacklog } from '../sample-backlog.ts';
import { ferry, orchard, projectOf } from './sample-site.ts';

const idsOf = (group?: Parameters<typeof showBoard>[1]) =>
  showBoard(ferry, group).rows.map(({ title, columns }) => ({
    title,
    ...Object.fromEntries(columns.map(({ word, cards }) => [word, cards.map(({ id, title }) => id || title)])),
  }));

test('a column for each status that some item has, what needs somebody first', () => {
  const board = showBoard(ferry);
  expect(board.heads.map(({ word, count }) => [word, count])).toMatchInlineSnapshot(`
    [
      [
        "Blocked",
        2,
      ],
      [
        "In progress",
        1,
      ],
      [
        "Ready",
        1,
      ],
      [
        "Needs spec",
        1,
      ],
      [
        "Planned",
        1,
      ],
      [
        "Unstated",
        1,
      ],
      [
        "Deferred",
        1,
      ],
      [
        "Cancelled",
        1,
      ],
      [
        "Done",
        1,
      ],
    ]
  `);
  expect(board.rows).toHaveLength(1);
  expect(board.empty).toMatchInlineSnapshot(`""`);
});

test('every item stands on the board once', () => {
  for (const group of listBoards(ferry)) {
    const cards = showBoard(ferry, group).rows.flatMap(({ columns }) => columns.flatMap((column) => column.cards));
    expect(new Set(cards.map(({ href }) => href)).size).toBe(ferry.items.length);
  }
});

test('grouped by sprint, each has the columns of the whole board', () => {
  expect(idsOf('sprints')).toMatchInlineSnapshot(`
    [
      {
        "Blocked": [],
        "Cancelled": [],
        "Deferred": [],
        "Done": [
          "FER-1",
        ],
        "In progress": [
          "FER-2",
        ],
        "Needs spec": [],
        "Planned": [],
        "Ready": [
          "FER-3",
        ],
        "Unstated": [],
        "title": "Sprint 1 — Timetable",
      },
      {
        "Blocked": [
          "FER-4",
          "FER-5",
        ],
        "Cancelled": [],
        "Deferred": [],
        "Done": [],
        "In progress": [],
        "Needs spec": [
          "FER-6",
        ],
        "Planned": [
          "FER-7",
        ],
        "Ready": [],
        "Unstated": [
          "Paint the pier signs",
        ],
        "title": "Sprint 2 — Boarding",
      },
      {
        "Blocked": [],
        "Cancelled": [
          "FER-9",
        ],
        "Deferred": [
          "FER-8",
        ],
        "Done": [],
        "In progress": [],
        "Needs spec": [],
        "Planned": [],
        "Ready": [],
        "Unstated": [],
        "title": "In no sprint",
      },
    ]
  `);
});

test('a project without lanes has no board by lane', () => {
  expect(listBoards(ferry)).toEqual(['status', 'sprints', 'lanes']);
  expect(listBoards({ ...orchard, lanes: [] })).toEqual(['status', 'sprints']);
});

test('it can be narrowed by what tells items apart, but not by what it is grouped by', () => {
  const namesOf = (group?: Parameters<typeof showBoard>[1]) =>
    showBoard(ferry, group).filterBar.filters.map(({ field }) => field);
  expect(namesOf()).toContain('sprint');
  expect(namesOf('sprints')).not.toContain('sprint');
  for (const { options } of showBoard(ferry).filterBar.filters) {
    const [all, ...values] = options;
    // An item can have several owners, and be in several lanes.
    expect(values.reduce((sum, { count }) => sum + (count ?? 0), 0)).toBeGreaterThanOrEqual(all?.count ?? Infinity);
  }
});

test('the columns of a large backlog share a page, and say how many more there are and where', () => {
  const [first] = sampleBacklog.items.filter(({ project }) => project === 'ferry');
  if (!first) throw new Error('the sample has lost its items');
  const arrange = (count: number, group?: Parameters<typeof showBoard>[1]) => {
    const items = Array.from({ length: count }, (_, at) => ({
      ...first,
      key: `many-${at}`,
      status: null,
      sprint: null,
    }));
    const options = { title: 'Plans', today: null, checkout: null, severities: {} };
    return showBoard(projectOf(indexBacklog({ ...sampleBacklog, items }, new Map(), options), 'ferry'), group);
  };
  const [column] = arrange(550).rows[0]?.columns ?? [];
  expect(column?.count).toBe(550);
  expect(column?.cards).toHaveLength(500);
  expect(column?.more).toEqual({ text: '50 more items in the table', href: '/ferry/items/?where=status:unstated' });
  expect(arrange(500).rows[0]?.columns[0]?.more).toBeNull();
  const [loose] = arrange(501, 'sprints').rows;
  expect(loose?.columns[0]?.more?.href).toBe('/ferry/items/?where=status:unstated%20sprint:none');
});
