import { addresses } from '../../src/backlog/addresses.ts';
import { createFinding } from '../../src/backlog/findings.ts';
import type {
  Backlog,
  Check,
  Claim,
  Dependency,
  Document,
  Finding,
  Item,
  Lane,
  Line,
  Source,
  Sprint,
  Status,
  StatusClass,
} from '../../src/backlog/model.ts';
import { createSourceFile, type Place, placeOf, type SourceFile } from '../../src/backlog/source.ts';
import { wordsIn } from '../../src/words/by-language.ts';
import { FERRY_LANES, FERRY_PLAN, ORCHARD_PLAN } from './sample-documents.ts';

const words = wordsIn('en');

/**
 * A hand-made backlog of two projects with all statuses, sprints, lanes, external blockers, contradictions and findings:
 * what the views are tested on, whatever the reader does.
 */
export const sampleSources: ReadonlyMap<string, SourceFile> = new Map(
  [
    createSourceFile('ferry/plan.md', FERRY_PLAN),
    createSourceFile('ferry/lanes.md', FERRY_LANES),
    createSourceFile('orchard/plan.md', ORCHARD_PLAN),
  ].map((source) => [source.path, source]),
);

/** The place of the first occurrence of some words in a sample document. */
export function at(file: string, words: string): Place {
  const source = sampleSources.get(file);
  const start = source?.text.indexOf(words) ?? -1;
  if (!source || start < 0) throw new Error(`${file} does not contain ${JSON.stringify(words)}`);
  return placeOf(source, { start, end: start + words.length });
}

function stated(statusClass: StatusClass, text: string, more: Partial<Status> = {}): Status {
  const nothing = { date: null, deadline: null, reason: null, owner: null, evidence: null, inherited: false };
  return { class: statusClass, text, ...nothing, ...more };
}

function source(
  role: Source['role'],
  carrier: Source['carrier'],
  context: string,
  file: string,
  words: string,
): Source {
  return { ...at(file, words), role, carrier, context, text: words };
}

function claim(field: Claim['field'], text: string, value: string, place: Place, more: Partial<Claim> = {}): Claim {
  return { field, text, value, ...place, inheritedFrom: null, role: 'definition', ...more };
}

const line = (file: string, words: string): Line => ({ ...at(file, words), text: words });
const check = <Done extends Check['done']>(file: string, words: string, done: Done) => ({ ...line(file, words), done });
const entry = (file: string, words: string, done: Check['done']) => ({ ...check(file, words, done), depth: 0 });

type ItemFacts = Partial<Item> & Pick<Item, 'title' | 'sources'>;

function createItem(project: string, key: string, facts: ItemFacts): Item {
  return {
    project,
    key,
    id: key.toUpperCase(),
    titleMarkdown: facts.title,
    kind: 'item',
    status: null,
    priority: null,
    effort: null,
    owners: [],
    sprint: null,
    lanes: [],
    section: null,
    parent: null,
    dependsOn: [],
    blocks: [],
    blockedBy: [],
    parallelWith: [],
    relatesTo: [],
    summary: null,
    details: [],
    acceptance: [],
    criteria: [],
    validation: [],
    files: [],
    labels: [],
    notes: [],
    claims: [],
    url: addresses.item(project, key),
    ...facts,
  };
}

const rank = (value: number) => ({ rank: value, text: `P${value}`, inherited: false });
const size = (text: string) => ({ text, points: null, hours: null });
const section = (words: string, context: string) => source('definition', 'section', context, 'ferry/plan.md', words);
const laneRow = (words: string, context: string) => source('mention', 'row', context, 'ferry/lanes.md', words);

const timetable = 'Sprint 1 — Timetable';
const boarding = 'Sprint 2 — Boarding';

const ferryItems: Item[] = [
  createItem('ferry', 'fer-1', {
    title: 'Read the tide tables',
    status: stated('done', 'DONE (2031-03-02)', { date: '2031-03-02' }),
    priority: rank(1),
    effort: size('S'),
    owners: ['Harbour Data'],
    sprint: 'sprint-1',
    lanes: ['lane-a'],
    blocks: ['fer-2'],
    details: [line('ferry/plan.md', 'Fetch the yearly tables from the pilot office')],
    acceptance: [check('ferry/plan.md', 'Low water of every pier is known a year ahead', true)],
    files: ['harbour/tides.py'],
    claims: [claim('status', 'DONE (2031-03-02)', 'done', at('ferry/plan.md', 'DONE (2031-03-02)'))],
    sources: [
      section('FER-1: Read the tide tables', timetable),
      laneRow('FER-1: tide tables', 'Sprint 1 › Lane A: Timetable'),
    ],
  }),
  createItem('ferry', 'fer-2', {
    title: 'Sailings that follow the tide',
    status: stated('in-progress', 'IN PROGRESS'),
    priority: rank(1),
    effort: size('M'),
    owners: ['Harbour Data'],
    sprint: 'sprint-1',
    lanes: ['lane-a'],
    dependsOn: ['fer-1'],
    blocks: ['fer-4'],
    details: [
      line('ferry/plan.md', 'Shift a sailing by at most `20 min`'),
      line('ferry/plan.md', 'Tell the crew app about each shift'),
    ],
    acceptance: [
      check('ferry/plan.md', 'No sailing leaves a pier below low water', true),
      check('ferry/plan.md', 'A shift reaches the crew within a minute', false),
    ],
    notes: [{ ...line('ferry/plan.md', 'the spring tide of 12 April'), label: 'Watch out' }],
    claims: [
      claim('status', 'IN PROGRESS', 'in-progress', at('ferry/plan.md', 'IN PROGRESS')),
      claim('priority', 'P1', '1', at('ferry/plan.md', '**Priority:** P1 | **Status:** IN PROGRESS')),
      claim('status', 'ready', 'ready', at('ferry/lanes.md', 'FER-2: tidal sailings'), { role: 'mention' }),
    ],
    sources: [
      section('FER-2: Sailings that follow the tide', timetable),
      laneRow('FER-2: tidal sailings', 'Sprint 1 › Lane A: Timetable'),
    ],
  }),
  createItem('ferry', 'fer-3', {
    title: 'Crew roster import',
    status: stated('ready', 'READY'),
    priority: rank(2),
    effort: size('S'),
    owners: ['Crew Tools'],
    sprint: 'sprint-1',
    lanes: ['lane-b'],
    parallelWith: ['fer-2'],
    claims: [
      claim('status', 'READY', 'ready', at('ferry/plan.md', '**Status:** READY')),
      claim('owners', 'Crew Tools', 'crew tools', at('ferry/lanes.md', '**Owner:** Crew Tools'), {
        inheritedFrom: 'Lane B: Crew',
        role: 'mention',
      }),
    ],
    sources: [
      section('FER-3: Crew roster import', timetable),
      laneRow('FER-3: roster import', 'Sprint 1 › Lane B: Crew'),
    ],
  }),
  createItem('ferry', 'fer-4', {
    title: 'Ticket gate that knows the sailing',
    status: stated('blocked', 'BLOCKED', { reason: 'the gates are not delivered', deadline: '2031-03-20' }),
    priority: rank(1),
    effort: size('L'),
    owners: ['Pier Hardware', 'Mira'],
    sprint: 'sprint-2',
    lanes: ['lane-c'],
    dependsOn: ['fer-2'],
    blocks: ['fer-5', 'fer-6'],
    blockedBy: ['Two turnstiles from the maker'],
    summary: 'A gate opens only for the sailing that is **boarding**.',
    details: [line('ferry/plan.md', 'Read the ticket with the pier scanner')],
    validation: ['`tests/gates/test_open.py`'],
    labels: ['hardware'],
    claims: [claim('status', 'BLOCKED', 'blocked', at('ferry/plan.md', 'BLOCKED'))],
    sources: [
      section('FER-4: Ticket gate that knows the sailing', boarding),
      laneRow('FER-4: gate', 'Sprint 2 › Lane C: Piers'),
    ],
  }),
  createItem('ferry', 'fer-5', {
    title: 'Count passengers at the gate',
    status: stated('blocked', 'BLOCKED'),
    priority: rank(2),
    effort: size('M'),
    sprint: 'sprint-2',
    lanes: ['lane-c'],
    dependsOn: ['fer-4'],
    blocks: ['fer-7'],
    sources: [section('FER-5: Count passengers at the gate', boarding)],
  }),
  createItem('ferry', 'fer-6', {
    title: 'Night gate with one guard',
    status: stated('needs-spec', 'NEEDS_SPEC'),
    priority: rank(3),
    sprint: 'sprint-2',
    dependsOn: ['fer-4'],
    sources: [section('FER-6: Night gate with one guard', boarding)],
  }),
  createItem('ferry', 'fer-7', {
    title: 'Passenger report for the harbour office',
    status: stated('planned', 'planned'),
    priority: rank(2),
    sprint: 'sprint-2',
    dependsOn: ['fer-5'],
    sources: [section('FER-7: Passenger report for the harbour office', boarding)],
  }),
  createItem('ferry', 'fer-8', {
    title: 'Paper tickets in winter',
    status: stated('deferred', 'deferred to winter'),
    section: 'Later',
    sources: [section('FER-8: Paper tickets in winter', 'Later')],
  }),
  createItem('ferry', 'fer-9', {
    title: 'Fax interface',
    status: stated('cancelled', 'dropped'),
    section: 'Later',
    sources: [section('FER-9: Fax interface', 'Later')],
  }),
  createItem('ferry', 'paint-the-pier-signs', {
    id: null,
    title: 'Paint the pier signs',
    effort: size('S'),
    lanes: ['lane-c'],
    sprint: 'sprint-2',
    sources: [laneRow('Paint the pier signs', 'Sprint 2 › Lane C: Piers')],
  }),
];

const TREES = [
  'Prune',
  'Graft',
  'Water',
  'Shade',
  'Harvest',
  'Press',
  'Bottle',
  'Label',
  'Store',
  'Ship',
  'Sell',
  'Rest',
];

const orchardItems: Item[] = TREES.map((verb, index) => {
  const id = `ORC-${String(index + 1).padStart(2, '0')}`;
  return createItem('orchard', id.toLowerCase(), {
    id,
    title: `${verb} the north rows`,
    sprint: index < 6 ? 'week-1' : 'week-2',
    validation: [`\`rows/${verb.toLowerCase()}.txt\``],
    sources: [
      source('definition', 'row', index < 6 ? 'Week 1' : 'Week 2', 'orchard/plan.md', `${verb} the north rows`),
    ],
  });
});

function createSprint(
  project: string,
  facts: Partial<Sprint> & Pick<Sprint, 'key' | 'title' | 'label' | 'sources'>,
): Sprint {
  return {
    project,
    name: null,
    kind: 'sprint',
    order: 0,
    goal: null,
    demo: null,
    status: null,
    start: null,
    end: null,
    items: [],
    lanes: [],
    acceptance: [],
    notes: [],
    url: addresses.sprint(project, facts.key),
    ...facts,
  };
}

function createLane(facts: Partial<Lane> & Pick<Lane, 'key' | 'title' | 'sources'>): Lane {
  return {
    project: 'ferry',
    label: null,
    name: null,
    sprint: null,
    owner: null,
    waitsFor: null,
    dependsOn: [],
    blockedBy: [],
    deliverable: null,
    items: [],
    notes: [],
    url: addresses.lane('ferry', facts.key),
    ...facts,
  };
}

const keysOf = (items: readonly Item[], sprint: string) =>
  items.filter((item) => item.sprint === sprint).map(({ key }) => key);

const sprints: Sprint[] = [
  createSprint('ferry', {
    key: 'sprint-1',
    title: timetable,
    label: 'Sprint 1',
    name: 'Timetable',
    goal: 'Sailings that never touch the ground',
    demo: 'A sailing moves by itself when the tide is **low**',
    start: '2031-03-01',
    end: '2031-03-14',
    items: keysOf(ferryItems, 'sprint-1'),
    lanes: ['lane-a', 'lane-b'],
    acceptance: [check('ferry/plan.md', 'One week of sailings without a grounding', null)],
    sources: [section(timetable, '')],
  }),
  createSprint('ferry', {
    key: 'sprint-2',
    title: boarding,
    label: 'Sprint 2',
    name: 'Boarding',
    order: 1,
    items: keysOf(ferryItems, 'sprint-2'),
    lanes: ['lane-c'],
    sources: [section(boarding, '')],
  }),
  createSprint('orchard', {
    key: 'week-1',
    title: 'Week 1',
    label: 'Week 1',
    kind: 'week',
    items: keysOf(orchardItems, 'week-1'),
    sources: [source('definition', 'section', '', 'orchard/plan.md', 'Week 1')],
  }),
  createSprint('orchard', {
    key: 'week-2',
    title: 'Week 2',
    label: 'Week 2',
    kind: 'week',
    order: 1,
    items: keysOf(orchardItems, 'week-2'),
    sources: [source('definition', 'section', '', 'orchard/plan.md', 'Week 2')],
  }),
];

const lanes: Lane[] = [
  createLane({
    key: 'lane-a',
    title: 'Lane A: Timetable',
    label: 'A',
    name: 'Timetable',
    sprint: 'sprint-1',
    owner: 'Harbour Data',
    deliverable: 'A timetable that follows the `tide`',
    items: ['fer-1', 'fer-2'],
    sources: [laneRow('Lane A: Timetable', 'Sprint 1')],
  }),
  createLane({
    key: 'lane-b',
    title: 'Lane B: Crew',
    label: 'B',
    name: 'Crew',
    sprint: 'sprint-1',
    owner: 'Crew Tools',
    waitsFor: 'Lane A',
    dependsOn: ['lane-a'],
    items: ['fer-3'],
    sources: [laneRow('Lane B: Crew', 'Sprint 1')],
  }),
  createLane({
    key: 'lane-c',
    title: 'Lane C: Piers',
    label: 'C',
    name: 'Piers',
    sprint: 'sprint-2',
    owner: 'Pier Hardware',
    blockedBy: ['Two turnstiles from the maker'],
    items: ['fer-4', 'fer-5', 'paint-the-pier-signs'],
    sources: [laneRow('Lane C: Piers', 'Sprint 2')],
  }),
];

function depend(from: string, to: string, file: string, words: string, more: Partial<Dependency> = {}): Dependency {
  const place = at(file, words);
  return {
    project: 'ferry',
    from,
    fromType: 'item',
    to,
    toType: 'item',
    kind: 'blocks',
    resolved: false,
    text: words,
    source: place,
    graph: null,
    ...more,
  };
}

const dependencies: Dependency[] = [
  depend('fer-2', 'fer-1', 'ferry/plan.md', '**Depends on:** FER-1'),
  depend('fer-3', 'fer-2', 'ferry/plan.md', 'parallel with FER-2', { kind: 'parallel-with' }),
  depend('fer-4', 'fer-2', 'ferry/plan.md', '**Depends on:** FER-2'),
  depend('fer-4', 'Two turnstiles from the maker', 'ferry/plan.md', 'Two turnstiles from the maker', {
    toType: 'external',
  }),
  depend('fer-5', 'fer-4', 'ferry/plan.md', '**Blocked by:** FER-4'),
  depend('fer-6', 'fer-4', 'ferry/plan.md', '**Depends on:** FER-4'),
  depend('fer-7', 'fer-5', 'ferry/plan.md', '**Depends on:** FER-5'),
  depend('lane-b', 'lane-a', 'ferry/lanes.md', '**Depends on:** Lane A', { fromType: 'lane', toType: 'lane' }),
];

const findings: Finding[] = [
  createFinding(words, 'status-conflict', at('ferry/lanes.md', 'FER-2: tidal sailings'), {
    message: '`FER-2` is ready here, but in progress in its definition',
    project: 'ferry',
    related: [
      { message: 'stated here', file: 'ferry/plan.md', line: at('ferry/plan.md', 'IN PROGRESS').line, column: 1 },
    ],
    subjects: [{ type: 'item', key: 'fer-2' }],
  }),
  createFinding(words, 'unknown-reference', at('ferry/lanes.md', 'FER-99'), {
    message: '`FER-99` is named here, but nothing defines it',
    project: 'ferry',
    subjects: [{ type: 'document', key: 'ferry/lanes.md' }],
  }),
  createFinding(words, 'mojibake-repaired', at('orchard/plan.md', 'Orchard plan'), {
    message: '3 characters were decoded as Mac Roman and are repaired',
    project: 'orchard',
    subjects: [{ type: 'document', key: 'orchard/plan.md' }],
  }),
];

function createDocument(project: string, slug: string, title: string, more: Partial<Document> = {}): Document {
  const file = `${project}/${slug}.md`;
  const text = sampleSources.get(file)?.text ?? '';
  const outline = text.split('\n').flatMap((words, index) => {
    const heading = /^(#+) (.+)$/.exec(words);
    const id = /^(FER-\d)/.exec(heading?.[2] ?? '')?.[1]?.toLowerCase() ?? null;
    return heading ? [{ depth: heading[1]?.length ?? 1, text: heading[2] ?? '', line: index + 1, item: id }] : [];
  });
  const fixed = {
    language: 'en',
    direction: 'ltr' as const,
    updated: null,
    updatedLine: null,
    updates: [],
    logged: [],
    legend: [],
    repairs: [],
  };
  const lines = text.split('\n').length;
  return { project, file, slug, title, ...fixed, lines, outline, url: addresses.document(project, slug), ...more };
}

export const sampleBacklog: Backlog = {
  version: 1,
  projects: [
    { slug: 'ferry', title: 'Harbour Ferry', documents: ['ferry/lanes.md', 'ferry/plan.md'] },
    { slug: 'orchard', title: 'Orchard', documents: ['orchard/plan.md'] },
  ],
  documents: [
    createDocument('ferry', 'lanes', 'Ferry lanes'),
    createDocument('ferry', 'plan', 'Ferry plan', {
      updated: '2031-03-22',
      legend: [
        { ...at('ferry/plan.md', 'READY'), term: 'READY', class: 'ready', meaning: 'specified, nothing in the way' },
      ],
    }),
    createDocument('orchard', 'plan', 'Orchard plan'),
  ],
  items: [...ferryItems, ...orchardItems],
  sprints,
  lanes,
  lists: [
    {
      ...at('ferry/lanes.md', 'Critical path'),
      project: 'ferry',
      kind: 'critical-path',
      isOrdered: true,
      title: 'Critical path',
      entries: [
        { ...entry('ferry/lanes.md', 'Tides are known', true), items: ['fer-1'], sprint: 'sprint-1' },
        { ...entry('ferry/lanes.md', 'Sailings move by themselves', null), items: ['fer-2'], sprint: 'sprint-1' },
        { ...entry('ferry/lanes.md', 'Nobody boards the wrong ferry', null), items: ['fer-4'], sprint: 'sprint-2' },
      ],
    },
    {
      ...at('ferry/plan.md', 'Definition of done'),
      project: 'ferry',
      kind: 'definition-of-done',
      isOrdered: false,
      title: 'Definition of done',
      entries: [
        { ...entry('ferry/plan.md', 'Every change is tried on the small ferry', null), items: [], sprint: null },
      ],
    },
  ],
  dependencies,
  findings,
};
