import { expect, test } from 'vitest';
import { createKeyReader, type Press } from '../../src/browser/shortcut-keys.ts';

const names = new Set(['t', '[', 'g b', 'g g']);

function press(key: string, more: Partial<Press> = {}): Press {
  return {
    key,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    isComposing: false,
    isAltGraph: false,
    timeStamp: 0,
    ...more,
  };
}

function readAll(...presses: Press[]): (string | null)[] {
  return presses.map(createKeyReader(names));
}

test('a single key and a pair are told apart', () => {
  expect(readAll(press('t'), press('g'), press('b'), press('b'))).toEqual(['t', null, 'g b', null]);
  expect(readAll(press('g'), press('g'), press('b'))).toEqual([null, 'g g', null]);
});

test('a key that completes no pair counts by itself', () => {
  expect(readAll(press('g'), press('t'))).toEqual([null, 't']);
});

test('the second key of a pair comes soon', () => {
  expect(readAll(press('g'), press('b', { timeStamp: 5_000 }))).toEqual([null, null]);
});

test('a key with a modifier is no shortcut, but where the layout needs it to write the character', () => {
  expect(readAll(press('t', { ctrlKey: true }), press('t', { metaKey: true }), press('t', { altKey: true }))).toEqual([
    null,
    null,
    null,
  ]);
  expect(readAll(press('[', { ctrlKey: true, altKey: true, isAltGraph: true }))).toEqual(['[']);
});

test('a letter of a word that is being composed is no shortcut', () => {
  expect(readAll(press('t', { isComposing: true }))).toEqual([null]);
});
