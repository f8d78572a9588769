import { expect, test } from 'vitest';
import { markWords } from './mark-words.ts';
import { listTexts, listUnmarked } from './read-words.ts';

test('words are marked in texts, functions and sentences, what they are put around is not', () => {
  const words = markWords({
    title: 'Board',
    step: (at: number) => `Step ${at}`,
    waitsFor: (what: object): (string | object)[] => ['Waits for ', what],
    kinds: { item: { one: 'item', other: 'items' } },
  });
  const thing = { text: 'A-1' };
  expect(words.title).toBe('⟦Board⟧');
  expect(words.step(2)).toBe('⟦Step 2⟧');
  expect(words.waitsFor(thing)).toEqual(['⟦Waits for ⟧', thing]);
  expect(words.kinds.item.other).toBe('⟦items⟧');
});

test('what stands outside of marks is found, in attributes too', () => {
  const page =
    '<p title="Hi there">⟦Waits ⟦3 more⟧ for⟧ Anna <b aria-label="⟦Board⟧">7</b><script>let no = 1</script></p>';
  expect(listTexts(page).flatMap(listUnmarked)).toEqual(['Anna', 'Hi there']);
});
