import { expect, test } from 'vitest';
import { showProjection } from '../../../src/site/views/projection.ts';
import { showRoadmap } from '../../../src/site/views/roadmap.ts';
import { plain } from '../../../src/site/views/sentence.ts';
import { createSite, ferry, orchard, projectOf } from './sample-site.ts';

test('sprints in order, the owners of their lanes as rows', () => {
  const view = showRoadmap(ferry);
  expect(plain(view.lede)).toMatchInlineSnapshot(
    `"2 sprints in order; 1 of them with dates. 1 item is overdue; FER-2 holds up 5 items and the critical path."`,
  );
  expect(view.owners).toMatchInlineSnapshot(`
    [
      "Harbour Data",
      "Crew Tools",
      "Pier Hardware",
    ]
  `);
  expect(
    view.sprints.rows.map(({ title, dates, cells }) => [
      title,
      dates,
      cells.map((lanes) => lanes.map(({ title }) => title)),
    ]),
  ).toMatchInlineSnapshot(`
    [
      [
        "Sprint 1",
        "2031-03-01 – 2031-03-14",
        [
          [
            "Timetable",
          ],
          [
            "Crew",
          ],
          [],
        ],
      ],
      [
        "Sprint 2",
        "",
        [
          [],
          [],
          [
            "Piers",
          ],
        ],
      ],
    ]
  `);
});

test('each lane stands in one cell', () => {
  const cells = showRoadmap(ferry).sprints.rows.flatMap((sprint) => sprint.cells.flat());
  const inSprints = ferry.lanes.filter(({ sprint }) => sprint !== null);
  expect(cells.map(({ href }) => href).sort()).toEqual(inSprints.map(({ url }) => url).sort());
});

test('an axis of time is drawn where a sprint has a beginning and an end', () => {
  expect(showRoadmap(ferry).timeline).toContain('<svg');
  const undated = { ...ferry, sprints: ferry.sprints.map((sprint) => ({ ...sprint, start: null })) };
  expect(showRoadmap(undated).timeline).toBeNull();
});

test('the day is a line on the axis while it lies within', () => {
  const on = (day: string) => showRoadmap(projectOf(createSite(day), 'ferry')).timeline ?? '';
  expect(on('2031-03-10')).toContain('class="now"');
  expect(on('2032-01-01')).not.toContain('class="now"');
});

test('deadlines of open items come by date', () => {
  expect(showRoadmap(ferry).deadlines.rows.map(({ id }) => id)).toEqual(['FER-4']);
});

test('a projection says what it takes for granted, and that nobody planned it', () => {
  const projection = showProjection(ferry);
  expect(projection?.assumptions).toMatchInlineSnapshot(`
    [
      "Everything that does not wait for something else begins at once; nobody is busy elsewhere.",
      "No open item states hours, so each is one step; a step says what comes after what, not how long it takes.",
      "1 item waits for something outside; that is taken to arrive at once.",
    ]
  `);
  expect(projection?.rows.map(({ item, when }) => `${plain(item)}: ${when}`)).toMatchInlineSnapshot(`
    [
      "Paint the pier signs: now, for 1 step",
      "FER-2 Sailings that follow the tide: now, for 1 step",
      "FER-3 Crew roster import: after step 1, for 1 step",
      "FER-4 Ticket gate that knows the sailing: after step 1, for 1 step",
      "FER-5 Count passengers at the gate: after step 2, for 1 step",
      "FER-6 Night gate with one guard: after step 2, for 1 step",
      "FER-7 Passenger report for the harbour office: after step 3, for 1 step",
    ]
  `);
});

test('where nothing waits for anything there is nothing to project', () => {
  expect(showProjection(orchard)).toBeNull();
});
