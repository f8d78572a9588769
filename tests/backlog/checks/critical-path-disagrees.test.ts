import { expect, test } from 'vitest';
import { checkCriticalPathDisagrees } from '../../../src/backlog/checks/critical-path-disagrees.ts';
import type { Dependency, Item, List } from '../../../src/backlog/model.ts';
import { dependency, effort, item, PROJECT, place, status } from '../sample.ts';
import { inputOf } from './input.ts';
import { statedWait } from './waiting-items.ts';

/** A path with the items of each step, from line 40 on. */
function path(steps: readonly (readonly string[])[], more: Partial<List> = {}): List {
  const entries = steps.map((items, at) => ({
    text: items.join(', '),
    done: null,
    depth: 0,
    items: [...items],
    sprint: null,
    ...place(40 + at, 4, 9),
  }));
  return { project: PROJECT, kind: 'critical-path', title: 'Path', isOrdered: true, entries, ...place(40), ...more };
}

interface Work {
  readonly items?: readonly Item[];
  readonly dependencies: readonly Dependency[];
  /** What the definitions of items say that they wait for. */
  readonly words?: Readonly<Record<string, string>>;
}

const four = ['a', 'b', 'c', 'd'].map((key) => item(key));

function check(list: List, { items = four, dependencies, words = {} }: Work) {
  const waits = Object.entries(words).map(
    ([key, text]) => [`${PROJECT}/${key}`, [statedWait(text, { place: place(9) })]] as const,
  );
  const parts = { items: [...items], dependencies: [...dependencies], lists: [list] };
  return checkCriticalPathDisagrees(inputOf(parts, [], null, new Map(waits)));
}

const messages = (...input: Parameters<typeof check>) => check(...input).map(({ message }) => message);

const chain = [dependency('b', 'a'), dependency('c', 'b'), dependency('d', 'c')];

test('a step that waits for something else than the step before', () => {
  const work = { dependencies: [dependency('c', 'b')], words: { a: 'None', c: 'after B' } };
  expect(check(path([['a'], ['c']]), work)).toMatchObject([
    {
      code: 'critical-path-disagrees',
      message: '`C` follows `A` on the critical path, but states “after B”',
      line: 41,
      column: 4,
      related: [
        { message: '`A` is the step before', line: 40 },
        { message: 'stated here', line: 9 },
      ],
      subjects: [
        { type: 'item', key: 'a' },
        { type: 'item', key: 'c' },
      ],
    },
  ]);
});

test('a step that the step before waits for', () => {
  expect(messages(path([['b'], ['a']]), { dependencies: chain })).toEqual([
    '`A` follows `B` on the critical path, but `B` waits for `A`',
  ]);
});

test.each<[string, List, Work]>([
  ['each step waits for the one before', path([['a'], ['b'], ['c'], ['d']]), { dependencies: chain }],
  [
    'one of the items of a step is enough',
    path([
      ['a', 'd'],
      ['b', 'd'],
    ]),
    { dependencies: chain },
  ],
  ['an item that states nothing', path([['a'], ['c']]), { dependencies: [], words: { c: 'B' } }],
  [
    'words that may mean it',
    path([['a'], ['c']]),
    { dependencies: [dependency('c', 'The oven', 9, { toType: 'external' })], words: { a: 'None', c: 'The oven' } },
  ],
  [
    'a step without an item between them',
    path([['a'], [], ['c']]),
    { dependencies: [], words: { a: 'None', c: 'None' } },
  ],
  [
    'bullets have no order',
    path([['a'], ['c']], { isOrdered: false }),
    { dependencies: [], words: { a: 'None', c: 'None' } },
  ],
  ['another kind of list', path([['b'], ['a']], { kind: 'roadmap' }), { dependencies: chain }],
])('silent: %s', (_, list, work) => {
  expect(messages(list, work)).toEqual([]);
});

test('a path that leaves out a step between two of its own', () => {
  expect(check(path([['a'], ['c']]), { dependencies: chain })).toMatchObject([
    {
      message: 'the critical path `A` → `C` leaves out `B` of `A` → `B` → `C`',
      line: 40,
      column: 1,
      related: [{ message: '`B` is defined here' }],
    },
  ]);
});

const both = [dependency('c', 'a'), dependency('c', 'b')];
const sized = (a: number, b: number) => [
  item('a', { effort: effort(a) }),
  item('b', { effort: effort(b) }),
  item('c', { effort: effort(8) }),
];

test('a path that takes less than another one to the same end', () => {
  expect(messages(path([['a'], ['c']]), { items: sized(8, 40), dependencies: both })).toEqual([
    'the critical path `A` → `C` takes 16 hours, but `B` → `C` takes 48',
  ]);
});

const done = { status: status('done') };
const inSprint = (key: string, sprint: string) => item(key, { sprint });

test.each<[string, List, Work]>([
  ['the longest path', path([['b'], ['c']]), { items: sized(8, 40), dependencies: both }],
  ['as long as another', path([['a'], ['c']]), { items: sized(8, 8), dependencies: both }],
  ['another of as many steps, without efforts', path([['a'], ['c']]), { dependencies: both }],
  [
    'what is left out is done',
    path([['a'], ['c']]),
    { items: [item('a'), item('b', done), item('c')], dependencies: chain.slice(0, 2) },
  ],
  [
    'a step is done',
    path([['a'], ['b'], ['c']]),
    { items: [item('a', done), item('b'), item('c')], dependencies: chain.slice(0, 2) },
  ],
  ['the end is done', path([['a'], ['c']]), { items: [item('a'), item('b'), item('c', done)], dependencies: chain }],
  ['a longer one ends elsewhere', path([['a'], ['b']]), { dependencies: chain }],
  ['it goes on with words', path([['a'], ['c'], []]), { dependencies: chain }],
  [
    'a step of another sprint',
    path([['b'], ['c']]),
    { items: [inSprint('a', 's1'), inSprint('b', 's2'), inSprint('c', 's2')], dependencies: chain.slice(0, 2) },
  ],
])('no longer path: %s', (_, list, work) => {
  expect(messages(list, work)).toEqual([]);
});
