import { expect, test } from 'vitest';
import { parseConfig } from '../../../src/backlog/config.ts';
import { buildBacklog } from '../../../src/backlog/load-backlog.ts';
import { createSourceFile } from '../../../src/backlog/source.ts';

const PLAN = '# Plan\n\n## Sprint 4\n\n### A-1: Row the boat\n\n**Status:** Ready\n';

/** The feeds of settings over one small document, and what is wrong with them, with the words that are marked. */
function load(text: string) {
  const { config, settings, findings } = parseConfig('backlog.yaml', text);
  const documents = [{ project: 'ferry', source: createSourceFile('ferry/plan.md', PLAN) }];
  const loaded = buildBacklog({ documents, config, settings, findings: [...findings] });
  const lines = text.split('\n');
  const told = loaded.backlog.findings
    .filter(({ code }) => code === 'config-invalid')
    .map(({ line, column, endColumn, message, help }) => ({
      words: lines[line - 1]?.slice(column - 1, endColumn - 1),
      message,
      help,
    }));
  return { feeds: loaded.feeds, told };
}

test('a feed has a title; the rest has defaults', () => {
  const { feeds, told } = load(
    'feeds:\n  late: { title: Late, where: "is:overdue sprint:4" }\n  all: { title: All }\n',
  );
  expect(told).toEqual([]);
  expect(feeds).toEqual([
    { name: 'late', title: 'Late', where: 'is:overdue sprint:4', sort: '', limit: 100 },
    { name: 'all', title: 'All', where: '', sort: '', limit: 100 },
  ]);
});

test.each([
  ['where: is:overdue stauts:ready', 'stauts', 'Did you mean `status`?'],
  ['where: "is:open stauts:ready"', 'stauts', 'Did you mean `status`?'],
  ['where: \'sprint:"Sprint 5"\'', '"Sprint 5"', 'Did you mean `Sprint 4`?'],
  ['where: due<soon', 'soon', ''],
  ['sort: due, -pririty', 'pririty', 'Did you mean `priority`?'],
])('%s is wrong at its words, and only that feed is left out', (setting, words, help) => {
  const { feeds, told } = load(`feeds:\n  good: { title: Good }\n  bad:\n    title: Bad\n    ${setting}\n`);
  expect(feeds.map(({ name }) => name)).toEqual(['good']);
  expect(told).toHaveLength(1);
  expect(told[0]?.words).toBe(words);
  expect(told[0]?.help).toContain(help);
  expect(told[0]?.message).toMatch(/^`feeds\.bad\.(where|sort)`: /);
});

test('a query that the file spells with escapes is wrong as a whole', () => {
  expect(load('feeds:\n  bad: { title: Bad, where: "sprint:\\"5\\"" }\n').told[0]?.words).toBe('"sprint:\\"5\\""');
});

test.each([
  ['feeds: { Late Ones: { title: Late } }', 'expected a name such as late-items'],
  ['feeds: { late: { where: is:open } }', '`feeds.late.title` is missing'],
  ['feeds: { late: { title: Late, limit: 0 } }', '`feeds.late.limit`'],
  ['feeds: { late: { title: Late, when: is:open } }', 'unknown setting `feeds.late.when`'],
])('%s', (text, message) => {
  const { feeds, told } = load(text);
  expect(feeds.map(({ name }) => name)).not.toContain('Late Ones');
  expect(told[0]?.message).toContain(message);
});
