import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complete, isExactId, readList } from '../../../src/browser/search-list.ts';
import { isEmpty, parseState, toggleChoice, writeState } from '../../../src/browser/search-state.ts';
import { FACETS } from '../../../src/browser/search-types.ts';
import { joinWords, markWords, segmentWords } from '../../../src/browser/search-words.ts';
import { listForSearch } from '../../../src/site/search-list.ts';
import { segmentWords as segmentForIndex } from '../../../src/site/segment-words.ts';
import { sampleBacklog } from '../sample-backlog.ts';

describe('the list of everything', () => {
  const hits = readList(listForSearch(sampleBacklog), '/base/');

  test('says of each record what the backlog says', () => {
    const { items, sprints, lanes, documents } = sampleBacklog;
    expect(hits.map(({ url }) => url)).toEqual(
      [...items, ...sprints, ...lanes, ...documents].map(({ url }) => `/base${url}`),
    );
    for (const [index, item] of items.entries()) {
      const [source] = item.sources;
      expect(hits[index]).toMatchObject({
        kind: 'Items',
        id: item.id ?? '',
        title: item.title,
        status: item.status?.class ?? 'unstated',
        source: `${source?.file}:${source?.line}`,
      });
    }
    expect(new Set(hits.map(({ kind }) => kind))).toEqual(new Set(['Items', 'Sprints', 'Lanes', 'Documents']));
    expect(hits.at(-1)).toMatchObject({ kind: 'Documents', status: '', source: documents.at(-1)?.file });
  });

  test('puts an id that was typed in full first, in any case', () => {
    for (const { id } of sampleBacklog.items) {
      if (id === null) continue;
      expect(complete(hits, ` ${id.toLowerCase()} `, {})[0]?.id).toBe(id);
    }
  });

  test('completes the beginning of an id, then words of titles', () => {
    const [hit] = hits;
    const make = (id: string, title: string) => ({
      ...hit,
      url: id,
      kind: 'Items',
      id,
      title,
      status: 'done',
      project: 'P',
      sprint: 'S',
      source: '',
      excerpt: '',
    });
    const some = [
      make('A-12', 'Read tables'),
      make('B-1', 'Print a-1 labels'),
      make('A-1', 'Other'),
      make('C-1', 'Pa-1'),
    ];
    expect(complete(some, 'a-1', {}).map(({ id }) => id)).toEqual(['A-1', 'A-12', 'B-1']);
    expect(complete(some, 'tab', {}).map(({ id }) => id)).toEqual(['A-12']);
    expect(complete(some, '', {})).toEqual([]);
    expect(complete(some, 'a-1', { status: ['blocked'] })).toEqual([]);
    expect(complete(some, 'a-1', { owner: ['Kim'] })).toEqual([]);
    expect(isExactId(make('A-1', ''), 'a-1 ')).toBe(true);
  });
});

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
    const once = toggleChoice({ kind: ['Items'] }, 'status', 'done');
    expect(once).toEqual({ kind: ['Items'], status: ['done'] });
    expect(toggleChoice(once, 'status', 'done')).toEqual({ kind: ['Items'] });
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
});
