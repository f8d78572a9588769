import { expect, test } from 'vitest';
import { parseConfig } from '../../../src/backlog/config.ts';
import { buildBacklog } from '../../../src/backlog/load-backlog.ts';
import { createSourceFile } from '../../../src/backlog/source.ts';

const TEXTS = {
  'ferry/plan.md': '- **F-1:** Print passes (Depends on: F-9)\n- **F-2:** Sell tickets (Depends on: F-8)\n',
  'ferry/notes.md': '- **F-3:** Paint the pier (Depends on: F-7)\n',
  'orchard/plan.md': '- **F-1:** Pick apples (Depends on: F-6)\n',
};

/** What is found and what is ignored under settings; without a clock unless a day is given. */
function check(ignores: string, texts: Readonly<Record<string, string>> = TEXTS, today: string | null = null) {
  const documents = Object.entries(texts).map(([path, text]) => ({
    project: path.split('/')[0] ?? '',
    source: createSourceFile(path, text),
  }));
  const { config, settings, findings } = parseConfig('backlog.yaml', ignores);
  const { backlog, ignored } = buildBacklog({ documents, config, settings, findings: [...findings] }, { today });
  return {
    found: backlog.findings.map(({ file, line, code }) => `${file}:${line} ${code}`),
    told: backlog.findings.filter(({ file }) => file === 'backlog.yaml'),
    ignored: ignored.map(({ finding, because }) => `${finding.file}:${finding.line} ${because}`),
  };
}

const ALL = ['ferry/notes.md:1', 'ferry/plan.md:1', 'ferry/plan.md:2', 'orchard/plan.md:1'];
const without = (...left: string[]) =>
  ALL.filter((place) => !left.includes(place)).map((place) => `${place} unknown-reference`);

test.each<[string, string, string[]]>([
  ['an id', 'item: F-2', ['ferry/plan.md:2']],
  ['a key', 'item: f-3', ['ferry/notes.md:1']],
  ['an id behind its project', 'item: orchard/F-1', ['orchard/plan.md:1']],
  ['a document', 'document: ferry/plan.md', ['ferry/plan.md:1', 'ferry/plan.md:2']],
  ['an item in a document', 'item: F-2, document: ferry/plan.md', ['ferry/plan.md:2']],
  ['a whole rule', '', ALL],
])('ignores by %s', (_, scope, places) => {
  const entry = ['rule: unknown-reference', scope, 'because: known'].filter(Boolean).join(', ');
  const { found, ignored } = check(`ignores: [{ ${entry} }]`);
  expect(found).toEqual(without(...places));
  expect(ignored).toEqual(places.map((place) => `${place} known`));
});

test('without ignores everything is reported', () => {
  expect(check('title: Plans')).toMatchObject({ found: without(), ignored: [] });
});

test.each<[string, string, string, string]>([
  ['rule: gate-open', 'gate-open', 'there is no `gate-open` to ignore', 'Remove it.'],
  ['rule: gate-open, item: F-2', 'gate-open', 'there is no `gate-open` of `F-2` to ignore', 'Remove it.'],
  ['rule: unknown-reference, item: F-11', 'F-11', 'no item is called `F-11`', 'Did you mean `F-1`?'],
  [
    'rule: unknown-reference, item: F-1',
    'F-1',
    '`F-1` can be an item of 2 projects',
    'Write `ferry/F-1` or `orchard/F-1`.',
  ],
  [
    'rule: unknown-reference, document: ferry/plans.md',
    'ferry/plans.md',
    'no document is called `ferry/plans.md`',
    'Did you mean `ferry/plan.md`?',
  ],
  [
    'rule: unknown-reference, item: F-2, document: ferry/notes.md',
    'unknown-reference',
    'there is no `unknown-reference` of `F-2` in `ferry/notes.md` to ignore',
    'Remove it.',
  ],
])('%s ignores nothing', (entry, marked, message, help) => {
  const text = `ignores:\n  - { ${entry}, because: known }\n`;
  const { found, told } = check(text);
  expect(found).toEqual(['backlog.yaml:2 unused-ignore', ...without()]);
  expect(told[0]).toMatchObject({ message, help, severity: 'warning' });
  expect((text.split('\n')[1] ?? '').slice((told[0]?.column ?? 0) - 1, (told[0]?.endColumn ?? 0) - 1)).toBe(marked);
});

test('an ignore of a rule that is off is one too many', () => {
  const { told } = check('rules: { unknown-reference: off }\nignores: [{ rule: unknown-reference, because: known }]\n');
  expect(told).toMatchObject([{ code: 'unused-ignore', message: '`unknown-reference` is off, so it needs no ignore' }]);
});

test('unused ignores are as severe as the settings say, or not told', () => {
  const unused = 'ignores: [{ rule: gate-open, because: known }]\n';
  expect(check(`rules: { unused-ignore: error }\n${unused}`).told).toMatchObject([{ severity: 'error' }]);
  expect(check(`rules: { unused-ignore: off }\n${unused}`).told).toEqual([]);
});

test('what needs the day is ignored when there is one, and not missed when there is none', () => {
  const late = {
    'ferry/plan.md': '| ID | Task | Status | Due |\n|---|---|---|---|\n| F-1 | One | In progress | 2021-02-10 |\n',
  };
  const ignore = 'ignores: [{ rule: overdue, item: F-1, because: agreed by word }]';
  expect(check('', late, '2021-02-11').found).toEqual(['ferry/plan.md:3 overdue']);
  expect(check(ignore, late, '2021-02-11')).toMatchObject({ found: [], ignored: ['ferry/plan.md:3 agreed by word'] });
  expect(check(ignore, late, null).found).toEqual([]);
  expect(check(ignore, late, '2021-02-10').found).toEqual(['backlog.yaml:1 unused-ignore']);
});

test.each<[string, string]>([
  ['{ rule: unknown-reference, item: F-2 }', '`ignores.because` is missing'],
  ['{ rule: unknown-reference, item: F-2, because: "  " }', '`ignores.because` is empty'],
  ['{ rule: unknown-refrence, item: F-2, because: known }', '`ignores.rule` cannot be `unknown-refrence`'],
  ['{ rule: unknown-reference, itm: F-2, item: F-2, because: known }', 'unknown setting `ignores.itm`'],
])('%s is wrong', (entry, message) => {
  const { told } = check(`ignores:\n  - ${entry}\n`);
  expect(told).toMatchObject([{ code: 'config-invalid', line: 2, message }]);
});

test('a wrong ignore costs no other, and each keeps its place', () => {
  const { found } = check(
    [
      'ignores:',
      '  - { rule: unknown-reference, item: F-3 }',
      '  - { rule: gate-open, because: known }',
      '  - { rule: unknown-reference, item: F-2, because: known }',
    ].join('\n'),
  );
  expect(found).toEqual([
    'backlog.yaml:2 config-invalid',
    'backlog.yaml:3 unused-ignore',
    ...without('ferry/plan.md:2'),
  ]);
});
