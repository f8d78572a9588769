import { expect, test } from 'vitest';
import { defaultConfig, parseConfig } from '../../../src/backlog/config.ts';
import { buildBacklog } from '../../../src/backlog/load-backlog.ts';
import { fingerprintFindings } from '../../../src/backlog/report/fingerprint.ts';
import { createSourceFile } from '../../../src/backlog/source.ts';
import type { Language } from '../../../src/words/languages.ts';

const PLAN = `# Ferry

### F-1: Sell tickets

**Status:** Ready | **Priority:** 2 | **Effort:** 2 | **Depends on:** F-9

### F-2: Print passes

**Status:** Ready | **Priority:** 1 | **Effort:** 2h | **Due:** 2031-03-01
`;
const LOG = `# Log

| ID | Priority | Effort | Status |
|----|----------|--------|--------|
| F-1 | 3 | 3 | Done |
| F-2 | 1 | 2h | |
`;

interface Written {
  readonly plan?: string;
  readonly log?: string;
  readonly name?: string;
  readonly language?: Language;
  readonly settings?: string;
}

/** The fingerprints of all findings, with the rule before each. */
function printsOf({ plan = PLAN, log = LOG, name = 'log.md', language = 'en', settings = '' }: Written): string[] {
  const read = settings
    ? parseConfig('backlog.yaml', settings)
    : { config: { ...defaultConfig, language }, settings: null, findings: [] };
  const documents = [
    { project: 'ferry', source: createSourceFile('ferry/plan.md', plan) },
    { project: 'ferry', source: createSourceFile(`ferry/${name}`, log) },
  ];
  const { backlog, sources } = buildBacklog({ ...read, documents }, { today: '2031-04-01' });
  const prints = fingerprintFindings({ findings: backlog.findings, sources });
  return [...prints].map(([{ code }, print]) => `${code} ${print}`).sort();
}

const before = printsOf({});

test('there are findings of several rules, and no two share a fingerprint', () => {
  const codes = new Set(before.map((print) => print.split(' ')[0]));
  expect([...codes]).toEqual(
    expect.arrayContaining(['field-conflict', 'overdue', 'status-conflict', 'unknown-reference']),
  );
  expect(new Set(before).size).toBe(before.length);
});

test.each<[string, Written]>([
  ['lines move', { plan: `Words.\n\n${PLAN}`, log: LOG.replace('# Log', '# Log\n\nMore words.') }],
  ['white space changes', { log: LOG.replaceAll(' | ', '  |  ') }],
  ['a document is renamed', { name: 'journal.md' }],
  ['the interface speaks another language', { language: 'de' }],
  ['the value that is contradicted changes', { plan: PLAN.replace('Priority:** 2', 'Priority:** 0') }],
])('they stay when %s', (_, written) => {
  expect(printsOf(written)).toEqual(before);
});

test('two findings of one rule that mark the same words of one item differ', () => {
  const conflicts = before.filter((print) => print.startsWith('field-conflict'));
  expect(conflicts.map((print) => print.slice(-2))).toEqual([':1', ':1']);
});

test('another value is another finding', () => {
  const changed = printsOf({ log: LOG.replace('| 3 | 3 |', '| 4 | 3 |') });
  expect(changed.filter((print) => !before.includes(print))).toEqual([expect.stringMatching(/^field-conflict /)]);
});

test('what is alike in everything is numbered', () => {
  const row = '| F-1 | 2 | 2 | `warm | cold` |\n';
  const malformed = printsOf({ log: LOG + row + row }).filter((print) => print.startsWith('malformed-table-row'));
  expect(malformed).toEqual([expect.stringMatching(/:1$/), expect.stringMatching(/:2$/)]);
  expect(malformed[0]?.slice(0, -1)).toBe(malformed[1]?.slice(0, -1));
});

test('settings are told apart by their path', () => {
  const prints = printsOf({ settings: 'rules:\n  overdue: fatal\n  duplicate-id: fatal\n' });
  const invalid = prints.filter((print) => print.startsWith('config-invalid'));
  expect(invalid).toHaveLength(2);
  expect(invalid.map((print) => print.slice(-2))).toEqual([':1', ':1']);
});
