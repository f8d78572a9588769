import { expect, test } from 'vitest';
import { checkGraphDisagrees } from '../../../src/backlog/checks/graph-disagrees.ts';
import type { Dependency, Item, Lane } from '../../../src/backlog/model.ts';
import { dependency, item, lane, PROJECT, place } from '../sample.ts';
import { inputOf } from './input.ts';
import { statedWait } from './waiting-items.ts';

const graph = { ...place(50), endLine: 60 };
const drawn = (from: string, to: string, line: number, more: Partial<Dependency> = {}) =>
  dependency(from, to, line, { graph, ...more });
const items = ['a', 'b', 'c', 'd'].map((key) => item(key));

interface More {
  readonly items?: Item[];
  readonly lanes?: Lane[];
  readonly unresolved?: Parameters<typeof inputOf>[1];
}

/** Each key of `words` belongs to an item whose definition says that it waits for that. */
function check(dependencies: Dependency[], words: Record<string, string> = {}, more: More = {}) {
  const waits = Object.entries(words).map(
    ([key, text]) => [`${PROJECT}/${key}`, [statedWait(text, { place: place(9, 4, 5) })]] as const,
  );
  const parts = { items: more.items ?? items, lanes: more.lanes ?? [], dependencies };
  return checkGraphDisagrees(inputOf(parts, more.unresolved, null, new Map(waits)));
}

const messages = (...input: Parameters<typeof check>) => check(...input).map(({ message }) => message);

test('an arrow that the waiting item does not confirm', () => {
  const dependencies = [dependency('b', 'a', 9), drawn('b', 'c', 52), drawn('b', 'c', 57)];
  expect(check(dependencies, { b: 'after A' })).toMatchObject([
    {
      code: 'graph-disagrees',
      message: '`B` waits for `C` in the graph, but states “after A”',
      line: 52,
      related: [
        { message: 'stated here', line: 9, column: 4 },
        { message: 'drawn here too', line: 57 },
      ],
      subjects: [
        { type: 'item', key: 'b' },
        { type: 'item', key: 'c' },
      ],
    },
  ]);
});

test('an arrow to an item that says that it waits for nothing', () => {
  expect(messages([drawn('b', 'a', 52)], { b: 'None' })).toEqual(['`B` waits for `A` in the graph, but states “None”']);
});

test('a wait that a graph leaves out although it draws both ends', () => {
  const dependencies = [dependency('b', 'a', 9), drawn('c', 'a', 52), drawn('b', 'd', 53)];
  expect(check(dependencies)).toMatchObject([
    {
      message: '`B` waits for `A`, but the graph that draws both leaves that out',
      line: 9,
      related: [
        { message: '`B` is drawn here', line: 53 },
        { message: '`A` is drawn here', line: 52 },
      ],
    },
  ]);
});

test.each<[string, Dependency[], Record<string, string>?, More?]>([
  ['drawn as stated', [dependency('b', 'a', 9), drawn('b', 'a', 52)], { b: 'A' }],
  ['the item states nothing', [drawn('b', 'a', 52)]],
  ['drawn in one step, stated in two', [dependency('c', 'b'), dependency('b', 'a'), drawn('c', 'a', 52)], { c: 'B' }],
  ['stated in one step, drawn in two', [dependency('c', 'a'), drawn('c', 'b', 52), drawn('b', 'a', 53)]],
  ['one end is not in the drawing', [dependency('b', 'a', 9), drawn('c', 'a', 52)]],
  [
    'the ends are in two drawings',
    [dependency('b', 'a', 9), drawn('c', 'a', 52), drawn('b', 'd', 73, { graph: place(70) })],
  ],
  ['the words may mean it: an id of nothing', [drawn('b', 'a', 52)], { b: 'Z-9' }, { unresolved: [unknown('b')] }],
  [
    'the words may mean it: something outside',
    [drawn('b', 'a', 52), dependency('b', 'The keys', 9, { toType: 'external' })],
    { b: 'The keys' },
  ],
  ['the other way round, which is a loop', [dependency('a', 'b', 9), drawn('b', 'a', 52)], { b: 'None' }],
  [
    'the words say that the wait is over',
    [dependency('b', 'a', 9, { resolved: true }), drawn('c', 'a', 52), drawn('b', 'd', 53)],
  ],
  [
    'it waits for the lane of the other',
    [dependency('b', 'x', 9, { toType: 'lane' }), drawn('b', 'a', 52)],
    { b: 'Lane X' },
    { items: [item('a', { lanes: ['x'] }), item('b')], lanes: [lane('x')] },
  ],
  [
    'its lane waits for the other',
    [dependency('x', 'a', 9, { fromType: 'lane' }), drawn('b', 'a', 52)],
    { b: 'None' },
    { items: [item('a'), item('b', { lanes: ['x'] })], lanes: [lane('x')] },
  ],
  ['a part of the other', [drawn('b', 'a', 52)], { b: 'None' }, { items: [item('a', { parent: 'b' }), item('b')] }],
])('silent: %s', (_, dependencies, words = {}, more = {}) => {
  expect(messages(dependencies, words, more)).toEqual([]);
});

test('lanes are compared with what they state as a whole', () => {
  const between = { fromType: 'lane', toType: 'lane' } as const;
  const lanes = [lane('x'), lane('y', { waitsFor: 'Nothing' })];
  expect(messages([drawn('y', 'x', 52, between)], {}, { lanes })).toEqual([
    '“Lane y” waits for “Lane x” in the graph, but states “Nothing”',
  ]);
  expect(messages([drawn('x', 'y', 52, between)], {}, { lanes })).toEqual([]);
});

function unknown(from: string) {
  return { project: PROJECT, from, fromType: 'item', text: 'Z-9', place: place(9) } as const;
}
