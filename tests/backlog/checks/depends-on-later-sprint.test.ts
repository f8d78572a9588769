import { expect, test } from 'vitest';
import { checkDependsOnLaterSprint } from '../../../src/backlog/checks/depends-on-later-sprint.ts';
import type { Item, Sprint } from '../../../src/backlog/model.ts';
import { claim, dependency, item, place, sprint, status } from '../sample.ts';
import { inputOf } from './input.ts';

const early = item('a', { sprint: 's4' });
const late = item('b', { sprint: 's5', claims: [claim('title', 'late', place(30, 5, 4))] });
const first = sprint('s4', { order: 0 });
const second = (more: Partial<Sprint> = {}) => sprint('s5', { order: 1, ...more });

function check(items: Item[] = [early, late], sprints: Sprint[] = [first, second()], from = 'a', to = 'b') {
  return checkDependsOnLaterSprint(inputOf({ items, sprints, dependencies: [dependency(from, to, 12)] }));
}

test('a wait for a later sprint is reported where it is stated', () => {
  expect(check()).toMatchObject([
    {
      code: 'depends-on-later-sprint',
      message: '`A` in Sprint 4 waits for `B`, which is planned for Sprint 5',
      line: 12,
      related: [{ message: '`B` is defined here', line: 30 }],
      subjects: [
        { type: 'item', key: 'a' },
        { type: 'item', key: 'b' },
        { type: 'sprint', key: 's4' },
        { type: 'sprint', key: 's5' },
      ],
    },
  ]);
});

test.each<[string, Item[]?, Sprint[]?, string?, string?]>([
  ['an earlier sprint', [early, late], [first, second()], 'b', 'a'],
  ['the same sprint', [early, item('b', { sprint: 's4' })]],
  ['no sprint', [early, item('b')]],
  ['a sprint of another kind', [early, late], [first, second({ kind: 'phase' })]],
  ['groups that only stand in a row', [early, late], [first, second({ label: 'Someday' })]],
  ['a later item that is done', [early, { ...late, status: status('done') }]],
  ['an item that is done itself, which is another rule', [{ ...early, status: status('done') }, late]],
  [
    'an item in two sprints, which is another rule',
    [early, { ...late, claims: [claim('sprint', 's5', place(30)), claim('sprint', 's4', place(60))] }],
  ],
])('no fault: %s', (_, items, sprints, from, to) => {
  expect(check(items, sprints, from, to)).toEqual([]);
});
