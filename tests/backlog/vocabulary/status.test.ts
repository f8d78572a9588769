import { expect, test } from 'vitest';
import { parseStatus, wordsOfStatus } from '../../../src/backlog/vocabulary/status.ts';

test.each([
  ['Blocked', 'Blocked'],
  ['Waiting for the harbour master (deadline: 2031-03-20)', 'Waiting for the harbour master'],
  ['Done (our side 2031-02-06); Pending External Action (deadline: 2031-03-20; rehearsed)', 'Pending External Action'],
  ['🚧 In progress since 2031-02-06', 'In progress since 2031-02-06'],
  ['Simmering', 'Simmering'],
])('of `%s`, `%s` is what makes the status', (text, words) => {
  const status = parseStatus(text) ?? { class: 'deferred' as const, text };
  expect(wordsOfStatus(status)).toBe(words);
});
