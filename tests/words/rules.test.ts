import { describe, expect, test } from 'vitest';
import { ruleExamples } from '../../src/backlog/rule-examples.ts';
import { type RuleCode, rules } from '../../src/backlog/rules.ts';
import { wordsIn } from '../../src/words/by-language.ts';
import { LANGUAGE_TAGS } from '../../src/words/languages.ts';

const codes = Object.keys(rules) as RuleCode[];
const english = wordsIn('en').rules;

describe.each(LANGUAGE_TAGS)('in %s', (language) => {
  const words = wordsIn(language).rules;

  test('there are words for every rule, and for no other', () => {
    expect(Object.keys(words).sort()).toEqual([...codes].sort());
  });

  test.each(codes)('%s has a title, a reason and a remedy', (code) => {
    const { title, why, help } = words[code];
    expect(title).toMatch(/[^.]$/);
    expect(why).toMatch(/\.$/);
    expect(help).toMatch(/\.$/);
  });

  test('where no text can show a fault, words tell of one', () => {
    const told = codes.filter((code) => 'example' in words[code]);
    expect(told).toEqual(codes.filter((code) => !(code in ruleExamples)));
  });
});

test.each(codes)('%s is told in German by other words than in English', (code) => {
  const pick = ({ title, why, help }: (typeof english)[RuleCode]) => [title, why, help];
  const german = pick(wordsIn('de').rules[code]);
  expect(german.filter((text) => pick(english[code]).includes(text))).toEqual([]);
});
