import { expect, test } from 'vitest';
import { writeSpeculationRules } from '../../src/site/speculation-rules.ts';

test('pages below the base path are fetched ahead, with or without its last slash', () => {
  expect(writeSpeculationRules('/plans')).toContain('"href_matches":"/plans/*/"');
  expect(writeSpeculationRules('/plans/')).toBe(writeSpeculationRules('/plans'));
});

test('nothing runs ahead of a visit', () => {
  expect(Object.keys(JSON.parse(writeSpeculationRules('/')))).toEqual(['prefetch']);
});
