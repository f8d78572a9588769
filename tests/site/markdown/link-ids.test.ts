import { describe, expect, test } from 'vitest';
import { renderInline } from '../../../src/site/markdown.ts';

const IDS = new Set([
  'S4-1',
  'S4-2',
  'S1-A',
  'DOC-META-1',
  'T12',
  'T16',
  'Task 5',
  'Lot B',
  '#10',
  'API-2',
  'W0.1',
  'keep-calm',
  '7',
  'setup',
]);
const linkItem = (id: string) => (IDS.has(id) ? `/${id}/` : null);

/** The ids that became links. */
function linked(markdown: string): string[] {
  return [...renderInline(markdown, linkItem).matchAll(/<a class="id" href="\/([^"]*)\/">/g)].map(
    (match) => match[1] ?? '',
  );
}

describe('ids in text', () => {
  test.each([
    ['S4-1: title', ['S4-1']],
    ['Covers S4-1, (S4-2) and S4-1.', ['S4-1', 'S4-2', 'S4-1']],
    ['`S4-1` and **S4-2**', ['S4-1', 'S4-2']],
    ['S4-1/S4-2', ['S4-1', 'S4-2']],
    ['after S1-A/B', ['S1-A']],
    ['T12-T16 or T12–T16', ['T12', 'T16', 'T12', 'T16']],
    ['DOC-META-1..3', ['DOC-META-1']],
    ['Task 5 and Lot B', ['Task 5', 'Lot B']],
    ['Items API-2', ['API-2']],
    ['see #10', ['#10']],
    ['W0.1 first', ['W0.1']],
    ['keep-calm', ['keep-calm']],
    ['S4\\-1', ['S4-1']],
  ])('%j', (markdown, ids) => expect(linked(markdown)).toEqual(ids));

  test.each([
    'S4-10',
    'S4-1-old',
    'XS4-1',
    'S4-1_b',
    'S4-1.md',
    'src/S4-1/a.ts',
    'a@S4-1',
    '7 days',
    'the setup',
    '[S4-1](https://example.org)',
    '<https://example.org/S4-1>',
    'T12-T99',
  ])('%j is none', (markdown) => expect(linked(markdown)).toEqual([]));

  test('the text around them is untouched', () => {
    expect(renderInline('a & S4-1 < b', linkItem)).toBe('a &amp; <a class="id" href="/S4-1/">S4-1</a> &lt; b');
  });

  test('a long token costs no more than its length', () => {
    const token = 'a-'.repeat(50_000);
    expect(renderInline(`${token}1`, linkItem)).toBe(`${token}1`);
  });
});

describe('inline Markdown', () => {
  test.each([
    ['1. Do it', '1. Do it'],
    ['# C #', '# C #'],
    ['- a', '- a'],
    ['---', '---'],
    ['a\nb', 'a b'],
    ['', ''],
    ['Fix *C* #', 'Fix <em>C</em> #'],
    ['ends with \\', 'ends with \\'],
  ])('%j has no blocks', (markdown, html) => expect(renderInline(markdown)).toBe(html));
});
