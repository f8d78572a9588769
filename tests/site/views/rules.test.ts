import { expect, test } from 'vitest';
import { ruleExamples } from '../../../src/backlog/rule-examples.ts';
import { rules } from '../../../src/backlog/rules.ts';
import { checkExample } from '../../../src/site/views/rule-example.ts';
import { showRules } from '../../../src/site/views/rules.ts';
import { plain } from '../../../src/site/views/sentence.ts';
import { site } from './sample-site.ts';

const texts = Object.entries(ruleExamples).filter(([, example]) => !('words' in example));

test.each(texts)('the example of %s has exactly that fault', (code, example) => {
  if ('words' in example) return;
  expect(checkExample(example).findings.map((finding) => finding.code)).toEqual([code]);
});

test('every rule is shown, the most severe first', () => {
  const { rules: shown, index } = showRules(site);
  expect(shown.map(({ code }) => code).toSorted()).toEqual(Object.keys(rules).toSorted());
  expect(index.map(({ title }) => title)).toEqual(['Errors', 'Warnings', 'Notes']);
  expect(shown[0]?.severity).toBe('error');
});

test('an example is a whole text, its fault marked', () => {
  const rule = showRules(site).rules.find(({ code }) => code === 'unknown-reference');
  expect(rule?.example.frame).toEqual([
    { number: 1, before: '### OV-1: Line the big oven', marked: '', after: '', isAround: true },
    { number: 2, before: '**Status:** PLANNED | **Depends on:** ', marked: 'OV-7', after: '', isAround: false },
  ]);
  expect(rule?.example.message).toContain('<code>OV-1</code> refers to <code>OV-7</code>');
});

test('a rule says where it fires', () => {
  const rule = showRules(site).rules.find(({ code }) => code === 'status-conflict');
  expect(plain(rule?.found ?? [])).toBe('Found here: 1 in Harbour Ferry');
  expect(rule?.found.at(-1)?.href).toBe('/ferry/findings/#status-conflict');
});

test('settings that change a severity are said', () => {
  const severities = { 'duplicate-id': 'warning', overdue: 'off' } as const;
  const { rules: shown, index } = showRules({ ...site, severities });
  const words = new Map(shown.map((rule) => [rule.code, rule.words]));
  expect(words.get('duplicate-id')).toBe('warning here, error by default');
  expect(words.get('overdue')).toBe('off here, warning by default');
  expect(words.get('status-conflict')).toBe('warning');
  expect(index.at(-1)?.codes).toEqual(['overdue']);
});
