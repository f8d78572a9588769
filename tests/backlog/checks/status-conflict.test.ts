import { expect, test } from 'vitest';
import { checkStatusConflict } from '../../../src/backlog/checks/status-conflict.ts';
import type { Claim } from '../../../src/backlog/model.ts';
import { claim, item, place } from '../sample.ts';
import { inputOf } from './input.ts';

const says = (statusClass: string, text: string, line: number, more: Partial<Claim> = {}) =>
  claim('status', statusClass, place(line, 8, text.length, line < 50 ? 'ferry/plan.md' : 'ferry/log.md'), {
    text,
    ...more,
  });
const mention = { role: 'mention' } as const;

function check(...claims: Claim[]) {
  return checkStatusConflict(inputOf({ items: [item('a', { claims })] }));
}

test('two classes are a conflict, reported at the statement that does not count', () => {
  expect(check(says('done', 'Shipped', 4), says('in-progress', 'Under way', 60, mention))).toMatchObject([
    {
      code: 'status-conflict',
      message: '`A` is “Under way”, but its definition says “Shipped”',
      file: 'ferry/log.md',
      line: 60,
      column: 8,
      endColumn: 17,
      related: [{ message: '“Shipped” stated here', file: 'ferry/plan.md', line: 4, column: 8 }],
      subjects: [{ type: 'item', key: 'a' }],
    },
  ]);
});

test('statements that agree with each other are one fault', () => {
  const findings = check(
    says('planned', 'Next', 60, mention),
    says('done', 'Done', 61, mention),
    says('done', 'Finished', 62, mention),
    says('blocked', 'Stuck', 63, mention),
  );
  expect(findings.map(({ message, line, related }) => [message, line, related.map((each) => each.line)])).toEqual([
    ['`A` is “Done”, but another statement says “Next”', 61, [60, 62]],
    ['`A` is “Stuck”, but another statement says “Next”', 63, [60]],
  ]);
});

test('a long status is shortened in the message', () => {
  const [finding] = check(
    says('done', 'Done', 4),
    says('blocked', `Blocked ${'by the harbour office '.repeat(9)}`, 60),
  );
  expect(finding?.message).toMatch(/^`A` is “Blocked by .*…”, but its definition says “Done”$/);
  expect(finding?.message.length).toBeLessThan(140);
});

test.each<[string, Claim[]]>([
  ['done in other words', [says('done', 'Done', 4), says('done', 'Shipped (2026-01-05)', 60, mention)]],
  [
    'what a section says for all',
    [says('done', 'Done', 4), says('planned', 'Open', 2, { inheritedFrom: 'Open items' })],
  ],
  ['an empty box beside work under way', [says('in-progress', 'Under way', 4), says('planned', '[ ]', 60, mention)]],
  ['one statement', [says('done', 'Done', 4)]],
  ['another fact', [says('done', 'Done', 4), claim('priority', '1', place(5))]],
])('no conflict: %s', (_, claims) => {
  expect(check(...claims)).toEqual([]);
});

test('an empty box contradicts "done"', () => {
  expect(check(says('done', 'Done', 4), says('planned', '[ ]', 60, mention))).toHaveLength(1);
});
