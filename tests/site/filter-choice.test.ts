import { expect, test } from 'vitest';
import { narrow, readChoice, toggleValue, writeChoice } from '../../src/browser/filter-choice.ts';

const names = ['severity', 'document'];

test('an address says what is chosen, and nothing else of it counts', () => {
  expect(readChoice('?severity=warning&document=a%2Fplan.md&q=tide&rule=', names)).toEqual({
    severity: 'warning',
    document: 'a/plan.md',
  });
});

test('a choice survives being written and read', () => {
  const choice = { severity: 'error', document: 'crew & co/plan #2.md' };
  expect(readChoice(writeChoice(choice), names)).toEqual(choice);
  expect(writeChoice({})).toBe('');
});

test('a value is chosen, replaced and taken back; the empty one takes back all', () => {
  expect(toggleValue({}, 'severity', 'error')).toEqual({ severity: 'error' });
  expect(toggleValue({ severity: 'error' }, 'severity', 'info')).toEqual({ severity: 'info' });
  expect(toggleValue({ severity: 'error', document: 'a.md' }, 'severity', 'error')).toEqual({ document: 'a.md' });
  expect(toggleValue({ severity: 'error', document: 'a.md' }, 'severity', '')).toEqual({});
});

test('what remains fits all choices, and each value is counted under the other ones', () => {
  const entries = [
    { severity: 'error', document: 'a.md' },
    { severity: 'info', document: 'a.md' },
    { severity: 'info', document: 'b.md' },
  ];
  const { matches, counts } = narrow(entries, names, { severity: 'info' });
  expect(matches).toEqual([false, true, true]);
  expect(Object.fromEntries(counts.get('severity') ?? [])).toEqual({ error: 1, info: 2 });
  expect(Object.fromEntries(counts.get('document') ?? [])).toEqual({ 'a.md': 1, 'b.md': 1 });
});
