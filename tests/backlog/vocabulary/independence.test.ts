import { expect, test } from 'vitest';
import { findIndependence, statesIndependence } from '../../../src/backlog/vocabulary/independence.ts';

test.each([
  'None',
  '—',
  'Nothing (all of it exists)',
  'none; the crane is ours',
  'Can start at once, the loft has room',
  '**Keine**',
  'Hängt von nichts ab.',
  'このレーンはすぐに開始できます',
  '可立即开始（材料已到）',
])('nothing is waited for: %s', (text) => {
  expect(statesIndependence(text)).toBe(true);
});

test.each([
  '',
  '?',
  'TBD',
  'Lane A',
  'Keys from the bank',
  'Can start at once after Lane A',
  'None, once the keys are here',
  'Nothing; needs the crane on Monday',
  'all items start immediately when told',
])('something may be waited for: %s', (text) => {
  expect(statesIndependence(text)).toBe(false);
});

test.each([
  ['Ann leads it. Begins at once, since the yard is free.', 'Begins at once'],
  ['This lane can start\nimmediately.', 'This lane can start\nimmediately'],
  ['Tom führt sie. Diese Spur kann sofort beginnen!', 'Diese Spur kann sofort beginnen'],
  ['本泳道可立即开始。', '本泳道可立即开始'],
])('a sentence that says so: %s', (text, sentence) => {
  const found = findIndependence(text);
  expect(found && text.slice(found.start, found.end)).toBe(sentence);
});

test.each([
  'The mast can start immediately.',
  'Can start immediately, once Lane A is done.',
  'None of this is urgent. None.',
  'It starts immediately after the launch.',
])('no sentence about the lane itself: %s', (text) => {
  expect(findIndependence(text)).toBeNull();
});
