import { expect, test } from 'vitest';
import { tally } from '../../../src/site/views/tally.ts';
import { ferry, orchard } from './sample-site.ts';

test('a bar goes by progress and adds up to the whole', () => {
  const { segments, label } = tally(ferry.items);
  expect(label).toBe(
    '1 done, 1 in progress, 1 ready, 1 planned, 1 needs spec, 1 unstated, 1 deferred, 1 cancelled, 2 blocked',
  );
  expect(segments.at(-1)).toMatchObject({ glyph: 'blocked', start: '80%', width: '20%' });
});

test('progress is a count of what is done, and unknown where nothing states a status', () => {
  expect(tally(ferry.items).progress).toBe('1 of 10 done');
  expect(tally(orchard.items).progress).toBe('12 items');
});

test('a small group has a glyph an item, a large one none', () => {
  expect(tally(orchard.items).pips).toHaveLength(12);
  expect(tally([...orchard.items, ...ferry.items]).pips).toBeNull();
});
