import { expect, test } from 'vitest';
import { checkReadyButWaiting } from '../../../src/backlog/checks/ready-but-waiting.ts';
import type { Dependency, Item } from '../../../src/backlog/model.ts';
import { claim, dependency, item, place, status } from '../sample.ts';
import { inputOf } from './input.ts';
import { stated } from './waiting-items.ts';

const ready = stated('b', 'ready', 'READY', 9);

function check(items: Item[], dependencies: Dependency[] = [dependency('b', 'a', 12)]) {
  return checkReadyButWaiting(inputOf({ items, dependencies }));
}

test('a ready item that waits for an open one is reported at its status', () => {
  expect(check([stated('a', 'in-progress', 'Under way', 4), ready])).toMatchObject([
    {
      code: 'ready-but-waiting',
      message: '`B` is “READY”, but waits for `A`, which is “Under way”',
      line: 9,
      column: 8,
      endColumn: 13,
      related: [
        { message: '`B` waits for `A` here', line: 12 },
        { message: '`A` is “Under way” here', line: 4 },
      ],
      subjects: [
        { type: 'item', key: 'b' },
        { type: 'item', key: 'a' },
      ],
    },
  ]);
});

test('several open dependencies are one fault', () => {
  const items = [stated('a', 'planned', 'Next', 4), stated('c', 'blocked', 'Stuck', 5), ready];
  const findings = check(items, [dependency('b', 'a', 12), dependency('b', 'c', 12), dependency('b', 'a', 13)]);
  expect(findings.map(({ message }) => message)).toEqual([
    '`B` is “READY”, but waits for `A` and `C`, which are not done',
  ]);
});

test.each<[string, Item[], Dependency[]?]>([
  ['the other one is done', [stated('a', 'done', 'Done', 4), ready]],
  ['the other one is cancelled', [stated('a', 'cancelled', 'Dropped', 4), ready]],
  ['the other one has no status', [item('a'), ready]],
  ['it is not called ready', [stated('a', 'planned', 'Next', 4), stated('b', 'planned', 'Next', 9)]],
  [
    'a section calls it ready',
    [
      stated('a', 'planned', 'Next', 4),
      item('b', {
        status: status('ready'),
        claims: [claim('status', 'ready', place(2), { inheritedFrom: 'Ready' })],
      }),
    ],
  ],
  ['the other one is a part of it', [stated('a', 'planned', 'Next', 4, { parent: 'b' }), ready]],
  [
    'the words say that the wait is over',
    [stated('a', 'planned', 'Next', 4), ready],
    [dependency('b', 'a', 12, { resolved: true })],
  ],
  [
    'they only run beside each other',
    [stated('a', 'planned', 'Next', 4), ready],
    [dependency('b', 'a', 12, { kind: 'parallel-with' })],
  ],
])('no fault: %s', (_, items, dependencies) => {
  expect(check(items, dependencies)).toEqual([]);
});
