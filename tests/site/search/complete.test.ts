import { describe, expect, test } from 'vitest';
import { complete, isExactId } from '../../../src/browser/complete.ts';
import { findNearest } from '../../../src/browser/find-nearest.ts';
import { findStep } from '../../../src/browser/search-options.ts';
import { makeHit } from './make-hit.ts';

const some = [
  makeHit('A-12', 'Read tables'),
  makeHit('A-2', 'Read lists'),
  makeHit('B-1', 'Print a-1 labels'),
  makeHit('A-1', 'Other'),
  makeHit('C-1', 'Pa-1'),
];

function idsOf(query: string, choices = {}): string[] {
  return complete(some, query, choices).map(({ id }) => id);
}

describe('completing', () => {
  test('begins with the id that was typed, then ids that begin so in their order, then titles', () => {
    expect(idsOf('a-1')).toEqual(['A-1', 'A-12', 'B-1']);
    expect(idsOf('a')).toEqual(['A-1', 'A-2', 'A-12']);
  });

  test.each(['a12', 'A 12', 'a_12', ' a-12 '])('takes %j for A-12', (typed) => {
    expect(idsOf(typed)[0]).toBe('A-12');
  });

  test('finds titles in which every word begins so, in any order', () => {
    expect(idsOf('tab re')).toEqual(['A-12']);
    expect(idsOf('read')).toEqual(['A-2', 'A-12']);
    expect(idsOf('ables')).toEqual([]);
  });

  test('finds a part of a title in a script without spaces', () => {
    expect(complete([makeHit('', '更换系泊绳')], '系泊', {})).toHaveLength(1);
  });

  test('keeps to what is chosen, and leaves to the index what the list does not know', () => {
    expect(idsOf('', {})).toEqual([]);
    expect(idsOf('a-1', { status: ['blocked'] })).toEqual([]);
    expect(idsOf('a-1', { owner: ['Kim'] })).toEqual([]);
  });

  test('puts the project that the reader is in before others', () => {
    const both = [makeHit('S1', 'One', 'p'), makeHit('S1', 'One', 'q')];
    expect(complete(both, 's1', {}, '/q/').map(({ project }) => project)).toEqual(['q', 'p']);
  });

  test('shows no more than a screen of completions', () => {
    const many = Array.from({ length: 100 }, (_, at) => makeHit(`K-${at}`, 'Many'));
    expect(complete(many, 'k', {})).toHaveLength(12);
  });

  test('knows an id that was typed in full', () => {
    expect(isExactId(makeHit('A-1', ''), 'a-1 ')).toBe(true);
    expect(isExactId(makeHit('A-1', ''), 'a1')).toBe(false);
    expect(isExactId(makeHit('', ''), '')).toBe(false);
  });
});

describe('what is near', () => {
  const ids = (typed: string, home = '') => findNearest(some, typed, home).map(({ id }) => id);

  test('are ids with one other character, those that begin alike first', () => {
    expect(ids('A-3').slice(0, 2)).toEqual(['A-1', 'A-2']);
    expect(ids('A-120')[0]).toBe('A-12');
  });

  test('are titles with a slip in a word', () => {
    expect(ids('raed tabels')).toEqual(['A-12']);
    expect(ids('labls')[0]).toBe('B-1');
  });

  test('is nothing where a short word is another', () => {
    expect(findNearest([makeHit('', 'All in under 10 s')], 'S5-10')).toEqual([]);
  });

  test('is nothing for what is like nothing', () => {
    expect(ids('zyxwvutsrqp')).toEqual([]);
    expect(ids('')).toEqual([]);
  });
});

describe('walking in the list', () => {
  test.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 2, 0],
    ['ArrowUp', -1, 2],
    ['ArrowUp', 2, 1],
    ['Home', 2, 0],
    ['End', 0, 2],
    ['a', 0, null],
  ])('%s leads from %j to %j', (key, from, to) => {
    expect(findStep(key, from, 3, true)).toBe(to);
  });

  test('Home and End belong to the text until somebody walks', () => {
    expect(findStep('Home', 0, 3, false)).toBeNull();
    expect(findStep('End', 0, 3, false)).toBeNull();
  });
});
