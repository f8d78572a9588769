import { expect, test } from 'vitest';
import { checkDependencyCycle } from '../../../src/backlog/checks/dependency-cycle.ts';
import { dependency, item, lane } from '../sample.ts';
import { inputOf } from './input.ts';

test('names the loop, and each statement that is part of it', () => {
  const items = [item('a'), item('b', { id: null, title: 'Sell tickets' }), item('c')];
  const dependencies = [dependency('b', 'c', 7), dependency('c', 'a', 9), dependency('a', 'b', 5)];
  expect(checkDependencyCycle(inputOf({ items, dependencies }))).toMatchObject([
    {
      code: 'dependency-cycle',
      message: '`A` → “Sell tickets” → `C` → `A` wait for each other',
      line: 5,
      related: [
        { message: '“Sell tickets” waits for `C` here', line: 7 },
        { message: '`C` waits for `A` here', line: 9 },
      ],
      subjects: [
        { type: 'item', key: 'a' },
        { type: 'item', key: 'b' },
        { type: 'item', key: 'c' },
      ],
    },
  ]);
});

test('lanes can wait for each other too', () => {
  const wait = (from: string, to: string) => dependency(from, to, 1, { fromType: 'lane', toType: 'lane' });
  const [finding] = checkDependencyCycle(
    inputOf({ lanes: [lane('x'), lane('y')], dependencies: [wait('x', 'y'), wait('y', 'x')] }),
  );
  expect(finding?.message).toBe('“Lane x” → “Lane y” → “Lane x” wait for each other');
  expect(finding?.subjects).toEqual([
    { type: 'lane', key: 'x' },
    { type: 'lane', key: 'y' },
  ]);
});

test('an item can wait for itself', () => {
  const [finding] = checkDependencyCycle(inputOf({ items: [item('a')], dependencies: [dependency('a', 'a', 3)] }));
  expect(finding).toMatchObject({ message: '`A` waits for itself', line: 3, related: [] });
});

test('a long loop is named by its ends, its places are complete', () => {
  const items = [...'abcdefghijkl'].map((name) => item(name));
  const dependencies = items.map(({ key }, at) => dependency(key, items[(at + 1) % items.length]?.key ?? '', at + 1));
  const [finding] = checkDependencyCycle(inputOf({ items, dependencies }));
  expect(finding?.message).toBe(
    '`A` → `B` → `C` → `D` → … (4 more) … → `I` → `J` → `K` → `L` → `A` wait for each other',
  );
  expect(finding?.related).toHaveLength(11);
});

test('a chain is no loop, and equal keys of two projects are not one item', () => {
  const items = [item('a'), item('b')];
  expect(checkDependencyCycle(inputOf({ items, dependencies: [dependency('a', 'b')] }))).toEqual([]);
  const dependencies = [dependency('a', 'b'), dependency('b', 'a', 1, { project: 'orchard' })];
  const others = items.map((each) => ({ ...each, project: 'orchard' }));
  expect(checkDependencyCycle(inputOf({ items: [...items, ...others], dependencies }))).toEqual([]);
});
