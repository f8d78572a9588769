import { expect, test } from 'vitest';
import { findInText } from './find-in-text.ts';

const find = (text: string) => findInText('stale-document', text);
const messages = (text: string) => find(text).map(({ message }) => message);

const updated = '# Ferry\n\n> Last updated: 2031-02-01\n\n';
const item = (fields: string) => `## Tasks\n\n### F-1: Paint the pier\n${fields}\n`;

test('work that is done after the last update', () => {
  const text = `${updated}${item('**Status:** Done (2031-02-06)')}\n### F-2: Mend the rail\n**Status:** Cancelled (2031-02-09)\n`;
  expect(find(text)).toMatchObject([
    {
      code: 'stale-document',
      severity: 'info',
      message:
        'by its own words last updated on 2031-02-01, but `F-2` is “Cancelled (2031-02-09)”, and 1 more date is later',
      line: 3,
      column: 17,
      endColumn: 27,
      related: [
        { message: '2031-02-06 stated here', line: 8 },
        { message: '2031-02-09 stated here', line: 11 },
      ],
      subjects: [{ type: 'document', key: 'ferry/plan.md' }],
    },
  ]);
});

const later = 'by its own words last updated on 2031-02-01, but ';

test.each([
  [
    'the part of a status that is done',
    item('**Status:** Done (2031-02-06); Pending External Action (deadline: 2031-03-01)'),
    '`F-1` is “Done (2031-02-06)”',
  ],
  ['a field that says when', item('**Status:** Done\n**Completed:** 2031-02-06'), '`F-1` has “Completed: 2031-02-06”'],
  [
    'a sprint',
    '## Sprint 1\n**Status:** Done (2031-02-06)\n\n### F-1: Paint the pier\n**Effort:** S\n',
    'Sprint 1 is “Done (2031-02-06)”',
  ],
  [
    'a list of completed work',
    '## Recently completed\n\n- Paint the pier (2031-02-06)\n',
    '“Recently completed” lists “Paint the pier (2031-02-06)”',
  ],
  [
    'an entry of a log',
    '## Changelog\n\n- **2031-02-06**: the pier is painted\n',
    'its log has an entry of 2031-02-06',
  ],
  [
    'a row of a log',
    '## Revision history\n\n| Date | What |\n|--|--|\n| 6 Feb 2031 | The pier |\n',
    'its log has an entry of 2031-02-06',
  ],
  [
    'a heading of a log',
    '## Change log\n\n### [1.2.0] - 2031-02-06\n\nThe pier.\n',
    'its log has an entry of 2031-02-06',
  ],
])('an event: %s', (_, text, words) => {
  expect(messages(updated + text)).toEqual([later + words]);
});

test.each([
  ['a deadline', updated + item('**Status:** In progress (deadline: 2031-02-06)\n**Due:** 2031-02-08')],
  ['a plan', updated + item('**Status:** Planned (2031-02-06)')],
  ['done on the day', updated + item('**Status:** Done (2031-02-01)')],
  ['no date of an update', item('**Status:** Done (2031-02-06)')],
  ['a date of review', `# Ferry\n\n**Review date:** 2031-02-01\n\n${item('**Status:** Done (2031-02-06)')}`],
  ['a later date of an update', `${updated}**Updated:** 2031-02-07\n\n${item('**Status:** Done (2031-02-06)')}`],
  ['a date that is read in two ways', updated + item('**Status:** Done (02/03/2031)')],
  ['a log that speaks of what comes', `${updated}## Changelog\n\n- 2031-01-30: moved the deadline to 2031-03-01\n`],
  ['entries of other lists', `${updated}## Timetable\n\n- 2031-02-06: the pier opens\n`],
])('no event after the update: %s', (_, text) => {
  expect(find(text)).toEqual([]);
});

test('a state that is nothing but a day is a date of an update', () => {
  const text = `# Fähre\n\n**Stand:** 01.02.2031\n\n## Aufgaben\n\n### F-1: Steg streichen\n**Status:** Erledigt (06.02.2031)\n`;
  expect(messages(text)).toEqual([`${later}\`F-1\` is “Erledigt (06.02.2031)”`]);
});
