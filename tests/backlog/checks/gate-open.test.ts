import { expect, test } from 'vitest';
import { checkGateOpen } from '../../../src/backlog/checks/gate-open.ts';
import type { Item, List, Sprint } from '../../../src/backlog/model.ts';
import { item, PROJECT, place, source, sprint, status } from '../sample.ts';
import { inputOf } from './input.ts';
import { stated } from './waiting-items.ts';

const open = stated('b', 'in-progress', 'Under way', 9);
const gate = (text: string, done: boolean | null, more: Partial<List> = {}): List => ({
  project: PROJECT,
  kind: 'gate',
  title: 'Release gate',
  isOrdered: false,
  entries: [{ text, done, depth: 0, items: ['a', 'b'], sprint: null, ...place(40, 3, text.length) }],
  ...place(38),
  ...more,
});

function check(items: Item[], lists: List[], sprints: Sprint[] = []) {
  return checkGateOpen(inputOf({ items, lists, sprints }));
}

test('a ticked entry of a gate that names an open item', () => {
  expect(check([stated('a', 'done', 'Done', 4), open], [gate('A and B are complete', true)])).toMatchObject([
    {
      code: 'gate-open',
      message: '“A and B are complete” of “Release gate” is ticked, but `B` is “Under way”',
      line: 40,
      column: 3,
      endColumn: 23,
      related: [{ message: '`B` is “Under way” here', line: 9 }],
      subjects: [{ type: 'item', key: 'b' }],
    },
  ]);
});

const finished = (more: Partial<Sprint> = {}) =>
  sprint('s4', { status: status('done', 'Complete'), sources: [source(3)], ...more });

test('a sprint that is complete with open items is one fault', () => {
  const items = [open, stated('c', 'planned', 'Next', 10)].map((each) => ({ ...each, sprint: 's4' }));
  expect(check(items, [], [finished()])).toMatchObject([
    {
      message: 'Sprint 4 is “Complete”, but `B` and `C` are not done',
      line: 3,
      related: [{ line: 9 }, { line: 10 }],
      subjects: [
        { type: 'sprint', key: 's4' },
        { type: 'item', key: 'b' },
        { type: 'item', key: 'c' },
      ],
    },
  ]);
});

test.each<[string, Item[], List[], Sprint[]?]>([
  ['an entry that is not ticked', [open], [gate('A and B are complete', false)]],
  ['an entry without a box', [open], [gate('A and B are complete', null)]],
  ['an entry that leaves a choice', [open], [gate('A and B are closed, or de-scoped', true)]],
  ['a list that is no gate', [open], [gate('A and B', true, { kind: 'roadmap' })]],
  ['an item without a status', [item('b')], [gate('B is complete', true)]],
  ['an item that is done', [stated('b', 'done', 'Done', 9)], [gate('B is complete', true)]],
  ['a deferred item of a sprint', [stated('b', 'deferred', 'Later', 9, { sprint: 's4' })], [], [finished()]],
  ['a sprint that goes on', [{ ...open, sprint: 's4' }], [], [finished({ status: status('in-progress') })]],
])('no fault: %s', (_, items, lists, sprints) => {
  expect(check(items, lists, sprints)).toEqual([]);
});
