import { expect, test } from 'vitest';
import { completeQuery } from '../../../src/backlog/query/complete.ts';
import { FIELDS } from '../../../src/backlog/query.ts';

const NAMES: Readonly<Record<string, readonly string[]>> = { owner: ['Ann Berg', 'Bo', 'None'], sprint: ['Sprint 4'] };

/** Completes where `|` stands, and gives what the text is with each completion. */
function complete(marked: string): string[] {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  return completeQuery(text, caret, FIELDS, (field) => NAMES[field] ?? []).map(
    ({ start, end, text: own }) => text.slice(0, start) + own + text.slice(end),
  );
}

test.each([
  ['ow|', ['owner:']],
  ['-OW|', ['-owner:']],
  ['is:open (pr|', ['is:open (priority<=', 'is:open (project:']],
  ['status:read|', ['status:ready']],
  ['status:ready,bl|', ['status:ready,blocked']],
  ['status:ready|', []],
  ['status:pl| is:open', ['status:planned is:open']],
  ['owner:|', ['owner:"Ann Berg"', 'owner:Bo', 'owner:"None"', 'owner:none']],
  ['owner:be|', ['owner:"Ann Berg"']],
  ['owner:"ann b|', ['owner:"Ann Berg"']],
  ['owner:"Ann Berg"|', []],
  ['owner:"Ann Berg",b|', ['owner:"Ann Berg","Ann Berg"', 'owner:"Ann Berg",Bo']],
  ['due<=|', ['due<=today', 'due<=today+7d', 'due<=today+14d']],
  ['unknown:x|', []],
  ['constructor:|', []],
  ['"two wo|', []],
])('%s', (text, completed) => {
  expect(complete(text)).toEqual(completed);
});

test('where a term can begin, every field is offered', () => {
  for (const text of ['|', 'is:open |', '(|', '-|']) expect(complete(text)).toHaveLength(Object.keys(FIELDS).length);
});
