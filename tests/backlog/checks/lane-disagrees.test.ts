import { describe, expect, test } from 'vitest';
import { checkLaneDisagrees } from '../../../src/backlog/checks/lane-disagrees.ts';
import { defaultConfig } from '../../../src/backlog/config.ts';
import { buildBacklog } from '../../../src/backlog/load-backlog.ts';
import type { Finding } from '../../../src/backlog/model.ts';
import { createSourceFile } from '../../../src/backlog/source.ts';
import { inputOf } from './input.ts';

const backlog = `
### S1-1: Lay the keel
**Owner:** Ida

### S1-2: Raise the mast
**Owner:** Tom
**Depends on:** S1-1

### S1-3: Sew the sail
**Owner:** Tom

### S1-4: Paint the hull
**Owner:** Ida
**Depends on:** S1-1
`;

/** What the rule finds in documents of one project, given by their names beside the backlog. */
function find(documents: Readonly<Record<string, string>>): Finding[] {
  const all = Object.entries({ 'backlog.md': backlog, ...documents }).map(([name, text]) => ({
    project: 'yard',
    source: createSourceFile(`yard/${name}`, text),
  }));
  const read = { documents: all, config: defaultConfig, settings: null, findings: [] };
  return buildBacklog(read).backlog.findings.filter(({ code }) => code === 'lane-disagrees');
}

const lanes = `## Sprint 1

### Lane A: Hull
**Owner:** Ida

- S1-1: Lay the keel
- S1-4: Paint the hull

### Lane B: Rig
**Owner:** Tom

- S1-2: Raise the mast
- S1-3: Sew the sail
`;

/** The lanes beside an overview with these rows. */
const overview = (...rows: string[]) => ({
  'lanes.md': lanes,
  'overview.md': ['| Lane | Owner | Items |', '| --- | --- | --- |', ...rows].join('\n'),
});

test('no lanes, nothing to disagree on', () => {
  expect(checkLaneDisagrees(inputOf({}))).toEqual([]);
});

describe('owners', () => {
  test('two statements with different owners are reported at the second one', () => {
    expect(find(overview('| A | Tom | S1-1, S1-4 |'))).toMatchObject([
      {
        message: '“Lane A: Hull” has owner “Tom”, but another statement says “Ida”',
        file: 'yard/overview.md',
        line: 3,
        column: 7,
        endColumn: 10,
        related: [{ message: '“Ida” stated here', file: 'yard/lanes.md', line: 4 }],
        subjects: [{ type: 'lane', key: 'sprint-1-lane-a' }],
      },
    ]);
  });

  test('a lane of which every item belongs to one other owner is reported', () => {
    expect(find({ 'lanes.md': lanes.replace('Owner:** Ida', 'Owner:** Tom') })).toMatchObject([
      {
        message: '“Lane A: Hull” has owner “Tom”, but all its 2 items have owner “Ida”',
        line: 4,
        related: [{ file: 'yard/backlog.md', line: 3 }, { line: 13 }],
      },
    ]);
  });

  test.each<[string, Record<string, string>]>([
    ['the same owner', overview('| A | Ida | S1-1, S1-4 |')],
    ['a fuller name', overview('| A | Ida Berg | S1-1, S1-4 |')],
    ['one of several', overview('| A | Ida + Tom | S1-1, S1-4 |')],
    ['nobody yet', overview('| A | TBD | S1-1, S1-4 |')],
    ['another owner of a single item', { 'lanes.md': lanes.replace('S1-4: Paint the hull', 'S1-3: Sew the sail') }],
    ['a team that leads its people', { 'lanes.md': lanes.replace('Owner:** Ida', 'Owner:** Boatyard') }],
    [
      'owners that the lane itself states for its items',
      {
        'backlog.md': backlog.replaceAll(/\*\*Owner.*\n/g, ''),
        'lanes.md':
          '## Sprint 1\n\n### Lane A: Hull\n**Owner:** Tom\n\n| Item | Owner |\n| - | - |\n| S1-1 | Ida |\n\n### Lane B: Rig\n**Owner:** Ida\n',
      },
    ],
  ])('no fault: %s', (_, documents) => {
    expect(find(documents)).toEqual([]);
  });
});

describe('items', () => {
  test('an item more in an overview is reported at its id', () => {
    expect(find(overview('| A | Ida | S1-1, S1-4, S1-3 |'))).toMatchObject([
      {
        message: '“Lane A: Hull” lists `S1-3` here, but not under its heading',
        file: 'yard/overview.md',
        line: 3,
        column: 25,
        endColumn: 29,
        related: [{ message: 'it lists its items here', file: 'yard/lanes.md', line: 3 }],
        subjects: [
          { type: 'lane', key: 'sprint-1-lane-a' },
          { type: 'item', key: 's1-3' },
        ],
      },
    ]);
  });

  test('an item less in an overview is reported at the cell', () => {
    expect(find(overview('| A | Ida | S1-1 |'))).toMatchObject([
      { message: '“Lane A: Hull” lists `S1-4` under its heading, but not here', line: 3, column: 13, endColumn: 17 },
    ]);
  });

  test('an item in the row of another lane is one fault', () => {
    expect(find(overview('| A | Ida | S1-1 |', '| B | Tom | S1-2 and S1-3, S1-4 |'))).toMatchObject([
      { message: '“Lane B: Rig” lists `S1-4` here, but not under its heading', line: 4 },
    ]);
  });

  test('headings of two documents may not hold different items', () => {
    const other = '## Sprint 1\n\n### Lane B: Rig\n\n- S1-3: Sew the sail\n- S1-4: Paint the hull\n';
    expect(find({ 'lanes.md': lanes, 'other.md': other })).toMatchObject([
      {
        message:
          '“Lane B: Rig” lists `S1-4` here, but not under its heading, and `S1-2` under its heading, but not here',
        file: 'yard/other.md',
        line: 3,
      },
    ]);
  });

  test('an item that names another lane than the one that lists it is reported where it names it', () => {
    const named = backlog.replace('### S1-4: Paint the hull', '### S1-4: Paint the hull\n**Lane:** B');
    expect(find({ 'backlog.md': named, 'lanes.md': lanes })).toMatchObject([
      {
        message: '`S1-4` is in “Lane B: Rig” by its own words, but “Lane A: Hull” lists it',
        file: 'yard/backlog.md',
        line: 13,
        column: 11,
        endColumn: 12,
        related: [{ file: 'yard/lanes.md', line: 7 }],
      },
    ]);
  });

  test.each<[string, Record<string, string>]>([
    ['the same items in another order', overview('| A | Ida | S1-4, S1-1 |')],
    ['a list that says that it goes on', overview('| A | Ida | S1-1 … |')],
    ['a list with other words', overview('| A | Ida | S1-1 and the paint |')],
    [
      'a part of a lane in another document',
      { 'lanes.md': lanes, 'week.md': '## Sprint 1\n\n### Lane A: Hull\n\n- S1-4: Paint the hull\n' },
    ],
    [
      'work without an id',
      { ...overview('| A | Ida | S1-1, S1-4 |'), 'lanes.md': lanes.replace('- S1-1', '- [ ] Sweep the slip\n- S1-1') },
    ],
    [
      'an item that names both lanes',
      { 'backlog.md': backlog.replace('keel\n', 'keel\n**Lane:** A and B\n'), 'lanes.md': lanes },
    ],
    ['an item that lanes share', { 'lanes.md': `${lanes}- S1-4: Paint the hull\n` }],
  ])('no fault: %s', (_, documents) => {
    expect(find(documents)).toEqual([]);
  });
});

describe('order', () => {
  const lane = (...lines: string[]) => ({ 'lanes.md': ['## Sprint 1', '### Lane A: Boat', ...lines].join('\n\n') });

  test.each<[string, string[], number]>([
    ['a numbered list', ['1. S1-3: Sew the sail\n2. S1-2: Raise the mast\n3. S1-1: Lay the keel'], 4],
    ['numbered rows', ['| # | Item |\n| - | - |\n| 1 | S1-2: Raise the mast |\n| 2 | S1-1: Lay the keel |'], 7],
    ['arrows', ['**Items:** S1-3 → S1-2 → S1-1'], 19],
    ['an order', ['**Order:** S1-2, S1-1'], 12],
    ['a drawing', ['S1-2 → S1-1 → S1-4'], 1],
  ])('%s with an item before what it waits for', (_, lines, column) => {
    expect(find(lane(...lines))).toMatchObject([
      {
        message: '“Lane A: Boat” puts `S1-2` before `S1-1`, which it waits for',
        file: 'yard/lanes.md',
        column,
        related: [
          { message: '`S1-1` comes here' },
          { message: '`S1-2` waits for `S1-1` here', file: 'yard/backlog.md' },
        ],
        subjects: [{ key: 'sprint-1-lane-a' }, { key: 's1-2' }, { key: 's1-1' }],
      },
    ]);
  });

  test.each<[string, string[]]>([
    ['the right order', ['1. S1-1: Lay the keel\n2. S1-2: Raise the mast']],
    ['plain bullets', ['- S1-2: Raise the mast\n- S1-1: Lay the keel']],
    ['arrows that point at what is needed', ['S1-2 → S1-1']],
    ['plain commas', ['**Items:** S1-2, S1-1']],
    ['a count that begins again', ['1. S1-2: Raise the mast', 'Later:', '1. S1-1: Lay the keel']],
  ])('no fault: %s', (_, lines) => {
    expect(find(lane(...lines))).toEqual([]);
  });

  test('what is done is in no order any more', () => {
    const done = backlog.replace('### S1-1: Lay the keel', '### S1-1: Lay the keel\n**Status:** Done');
    expect(find({ ...lane('1. S1-2: Raise the mast\n2. S1-1: Lay the keel'), 'backlog.md': done })).toEqual([]);
  });
});
