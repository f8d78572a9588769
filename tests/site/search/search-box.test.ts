import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isEmpty, parseState, toggleChoice, writeState } from '../../../src/browser/search-state.ts';
import { FACETS } from '../../../src/browser/search-types.ts';
import { joinWords, markName, markWords, segmentWords } from '../../../src/browser/search-words.ts';
import { segmentWords as segmentForIndex } from '../../../src/site/segment-words.ts';

describe('the address of a search', () => {
  test('says all of it, and is read back', () => {
    const words = fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== '');
    const choices = fc.dictionary(fc.constantFrom(...FACETS), fc.uniqueArray(words, { minLength: 1, maxLength: 3 }));
    fc.assert(
      fc.property(fc.record({ query: fc.oneof(words, fc.constant('')), choices }), (state) => {
        expect(parseState(writeState(state))).toEqual({ ...state, choices: { ...state.choices } });
      }),
    );
  });

  test('is empty for an empty search', () => {
    expect(writeState({ query: '  ', choices: {} })).toBe('');
    expect(isEmpty(parseState(''))).toBe(true);
  });

  test('a choice that is made twice is taken back', () => {
    const once = toggleChoice({ kind: ['item'] }, 'status', 'done');
    expect(once).toEqual({ kind: ['item'], status: ['done'] });
    expect(toggleChoice(once, 'status', 'done')).toEqual({ kind: ['item'] });
  });
});

describe('words', () => {
  test.each(['plain words', '港口的系泊绳需要全部更换一次', 'Replace 系泊绳 now', 'かもめフェリー', 'เรือข้ามฟาก'])(
    '%j is parted in the box as in the index, and joined in the excerpt',
    (text) => {
      expect(segmentWords(text)).toBe(segmentForIndex(text));
      expect(joinWords(segmentWords(text)).replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    },
  );

  test('words of other scripts and punctuation stay as they are', () => {
    expect(segmentWords('done: D-023, a/b')).toBe('done: D-023, a/b');
    expect(segmentWords('（D-023聚合）verify:skills-sync')).toMatch(/^（D-023 聚 ?合）verify:skills-sync$/);
  });

  test('an excerpt keeps its marks when its words are joined', () => {
    expect(joinWords('港口 的 <mark>系泊</mark> 绳 and more')).toBe('港口的<mark>系泊</mark>绳 and more');
  });

  test('what was typed is marked where words begin', () => {
    const marked = (text: string, query: string) =>
      markWords(text, query)
        .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
        .join('');
    expect(marked('Tide tables, tidal', 'tid')).toBe('[Tid]e tables, [tid]al');
    expect(marked('A crane', 'a')).toBe('A crane');
    expect(marked('outside', 'side')).toBe('outside');
    expect(marked('a.*b', '.*')).toBe('a.*b');
  });

  test('the beginning of an id is marked whatever its separators', () => {
    const marked = (id: string, query: string) =>
      markName(id, query)
        .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
        .join('');
    expect(marked('S4-1', 's41')).toBe('[S4-1]');
    expect(marked('S4-12', 'S4 1')).toBe('[S4-1]2');
    expect(marked('S4-1', '41')).toBe('S4-1');
    expect(marked('S4-1', '-')).toBe('S4-1');
  });
});
