import { afterEach, expect, test, vi } from 'vitest';
import { hasColors } from '../../src/cli/colors.ts';

const { isTTY, hasColors: countColors } = process.stdout;

afterEach(() => Object.assign(process.stdout, { isTTY, hasColors: countColors }));

test.each<[string, boolean, Record<string, string>, boolean]>([
  ['a terminal', true, {}, true],
  ['a file or a pipe', false, {}, false],
  ['a terminal, but no colours are wanted', true, { NO_COLOR: '1' }, false],
  ['a terminal, and the variable is empty', true, { NO_COLOR: '' }, true],
  ['a pipe into something that shows colours', false, { FORCE_COLOR: '1' }, true],
  ['a terminal that is forced to none', true, { FORCE_COLOR: '0' }, false],
  ['a pipe, with both variables', false, { FORCE_COLOR: '1', NO_COLOR: '1' }, true],
])('colours on %s: %s %j → %s', (_, isTerminal, variables, expected) => {
  for (const name of ['NO_COLOR', 'FORCE_COLOR']) vi.stubEnv(name, variables[name]);
  Object.assign(process.stdout, { isTTY: isTerminal, hasColors: () => true });
  expect(hasColors()).toBe(expected);
});

test('no colours on a terminal that has none', () => {
  for (const name of ['NO_COLOR', 'FORCE_COLOR']) vi.stubEnv(name, undefined);
  Object.assign(process.stdout, { isTTY: true, hasColors: () => false });
  expect(hasColors()).toBe(false);
});
