import { expect, test } from 'vitest';
import { runChecks } from '../../../src/backlog/checks/index.ts';
import { claim, dependency, item, PROJECT, place } from '../sample.ts';
import { inputOf } from './input.ts';

const claims = [claim('status', 'done', place(2)), claim('status', 'planned', place(9))];

test('all checks run, their findings are in the order of the documents', () => {
  const items = [
    item('a', { claims }),
    item('b', { id: 'A', title: 'Other', claims: [claim('title', 'other', place(5))] }),
  ];
  const dependencies = [dependency('a', 'a', 7)];
  const unknown = { project: PROJECT, from: 'a', fromType: 'item', text: 'Z', place: place(1) } as const;
  expect(runChecks(inputOf({ items, dependencies }, [unknown])).map(({ code }) => code)).toEqual([
    'unknown-reference',
    'duplicate-id',
    'dependency-cycle',
    'status-conflict',
  ]);
});

test('one fault is reported once', () => {
  const unknown = { project: PROJECT, from: 'a', fromType: 'item', text: 'Z', place: place(1) } as const;
  expect(runChecks(inputOf({ items: [item('a')] }, [unknown, unknown]))).toHaveLength(1);
});

test('a backlog without faults has no findings', () => {
  expect(runChecks(inputOf({ items: [item('a'), item('b')], dependencies: [dependency('a', 'b')] }))).toEqual([]);
});
