import { describe, expect, test } from 'vitest';
import { findFaults } from './find-faults.ts';
import { readBytes } from './read-bytes.ts';

/** What stands behind the monster has to be read too. */
const LAST = '\n\n## Tasks\n\n- [ ] **Z-1:** Last of all\n';

describe('deep nesting', { timeout: 60_000 }, () => {
  test.each([
    ['quotes', `${'>'.repeat(5_000)} deep`],
    ['lists on one line', `${'- '.repeat(5_000)}deep`],
    ['numbered lists on one line', `${'1. '.repeat(5_000)}deep`],
    ['quotes and lists', `${'> - '.repeat(5_000)}deep`],
    ['entries below entries', repeat(1_000, (at) => `${'\t'.repeat(at)}- **A-${at}** deep`)],
    ['marks', `${'*a **b '.repeat(5_000)}deep${' b** a*'.repeat(5_000)}`],
    ['links', `${'['.repeat(5_000)}deep${'](a.md)'.repeat(5_000)}`],
    ['brackets in a status', `### A-1: One\n**Status:** ${'Done ('.repeat(5_000)}`],
    ['front matter', `---\ntitle: ${'['.repeat(5_000)}\n---`],
    ['front matter by indentation', `---\n${repeat(1_000, (at) => `${' '.repeat(at)}a:`)}\n---`],
  ])('%s', (_, text) => {
    const read = readBytes(text + LAST);
    expect(findFaults(read)).toEqual([]);
    expect(read.backlog.items.map(({ id }) => id)).toContain('Z-1');
  });
});

describe('a great many', () => {
  const count = 130_000;
  test.each([
    [
      'rows',
      100_000,
      `| ID | Task | Depends on |\n|--|--|--|\n${repeat(100_000, (at) => `| A-${at} | Wire | A-${at - 1} |`)}`,
    ],
    ['entries of one item', 1, `### A-1: One\n\n**Acceptance:**\n${repeat(count, () => '- [ ] dry')}`],
    ['entries of a sprint', 0, `## Sprint 1\n\n**Acceptance criteria:**\n${repeat(count, () => '- [ ] dry')}`],
    ['lines of a fence', 0, `\`\`\`\n${repeat(count, (at) => `line ${at}`)}\n\`\`\``],
    ['lines of a paragraph', 1, `### A-1: One\n**Goal:** dry\n${repeat(count, () => 'and dry')}`],
  ])('%s', { timeout: 60_000 }, (_, expected, text) => {
    const read = readBytes(text + LAST);
    expect(findFaults(read)).toEqual([]);
    expect(read.backlog.items).toHaveLength(expected + 1);
  });
});

describe('cells of 3,000 characters', { timeout: 60_000 }, () => {
  test.each([
    ['words', 'dry '.repeat(750)],
    ['spaces', `a${' '.repeat(3_000)}b`],
    ['ids', 'A-1, '.repeat(600)],
    ['code', '`a|b` '.repeat(500)],
    ['backticks', '`'.repeat(3_000)],
    ['brackets', '[(['.repeat(1_000)],
    ['stars', '*'.repeat(3_000)],
    ['emoji', '\u{1f6a2}'.repeat(1_500)],
    ['numbers', '1'.repeat(3_000)],
  ])('%s', (_, cell) => {
    const header = '| ID | Task | Status | Owner | Effort | Depends on | Notes |\n|--|--|--|--|--|--|--|\n';
    const read = readBytes(`${header}| A-1 | Wire |${` ${cell} |`.repeat(5)}\n${LAST}`);
    expect(findFaults(read)).toEqual([]);
    expect(read.backlog.items.map(({ id }) => id)).toEqual(['A-1', 'Z-1']);
  });
});

function repeat(count: number, write: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => write(at)).join('\n');
}
