import { expect, test } from 'vitest';
import { findStatusTerm } from '../../../src/backlog/checks/status-terms.ts';
import { wordsIn } from '../../../src/words/by-language.ts';
import { findInText } from './find-in-text.ts';

const words = wordsIn('en');

const find = (...texts: string[]) => findInText('unknown-status', ...texts);

/** A plan whose tasks have these statuses. */
function plan(statuses: readonly string[], before = '', header = 'Status'): string {
  const rows = statuses.map((status, at) => `| T-${at + 1} | Paint boat number ${at + 1} | ${status} |`);
  return `# Plan\n\n${before}\n\n## Tasks\n\n| ID | Task | ${header} |\n| -- | ---- | ------ |\n${rows.join('\n')}\n`;
}

test('a slip of the hand in a cell, with what is meant', () => {
  expect(find(plan(['Done', 'Blokced', 'Planned']))).toMatchObject([
    {
      code: 'unknown-status',
      severity: 'warning',
      message: '`T-2` is “Blokced”, which is no known status',
      line: 10,
      column: 31,
      endColumn: 38,
      help: 'Did you mean `blocked`?',
      subjects: [{ type: 'item', key: 't-2' }],
    },
  ]);
});

test('a word of the team is reported once, with where it stands too', () => {
  const [finding, ...others] = find(
    plan(['Done', 'Simmering', 'Simmering (since Monday)', 'Planned', 'Done']),
    '# Other\n\n### T-9: Scrape the hull\n**Status:** simmering\n',
  );
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    file: 'ferry/plan.md',
    message: '`T-2` and 2 more are “Simmering”, which is no known status',
    related: [
      { message: '`T-3` is “Simmering” here', line: 11 },
      { message: '`T-9` is “simmering” here', file: 'ferry/plan2.md', line: 4 },
    ],
    help: words.rules['unknown-status'].help,
  });
});

test('the legend of the document is shown, and a word of it may be meant', () => {
  const legend = '## Legend\n\n- `SIMMERING` — in progress, look after it\n- `SERVED` — done';
  expect(find(plan(['Served', 'SIMERING', 'Served'], legend))).toMatchObject([
    { help: 'Did you mean `SIMMERING`? The legend of the document explains `SIMMERING` and `SERVED`.' },
  ]);
});

test('words are guessed in the language of the document', () => {
  const before = 'Der Plan ist für die Boote und nicht für den Steg, mit dem das nichts zu tun hat.';
  expect(find(plan(['Erledigt', 'Blokiert'], before))).toMatchObject([{ help: 'Did you mean `blockiert`?' }]);
});

test.each<[string, string | null]>([
  ['Dnoe', 'done'],
  ['In progres', 'in progress'],
  ['Inactive', null],
  ['Failed', null],
])('what “%s” may mean: %s', (word, guess) => {
  const help = guess === null ? words.rules['unknown-status'].help : `Did you mean \`${guess}\`?`;
  expect(find(plan(['Planned', word]))[0]?.help).toBe(help);
});

test('a column that means nothing is one fault', () => {
  expect(find(plan(['Simmering', 'Plated', 'Tasted', 'Plated', 'Done']))).toMatchObject([
    { line: 9, message: '`T-1` and 3 more have no known status: “Simmering”, “Plated” and “Tasted”' },
  ]);
});

test('a sprint, a mark and a box', () => {
  expect(find('# Plan\n\n## Sprint 1\n**Status:** Simmering\n\n### T-1: Paint\n**Status:** Done\n')).toMatchObject([
    { message: 'Sprint 1 is “Simmering”, which is no known status', subjects: [{ type: 'sprint', key: 'sprint-1' }] },
  ]);
  expect(find(plan(['Done', '🟣', 'Done']))).toMatchObject([{ message: '`T-2` is “🟣”, which is no known status' }]);
  expect(find('## Tasks\n\n- [x] **T-1** Paint\n- [?] **T-2** Scrape\n- [ ] **T-3** Launch\n')).toMatchObject([
    { line: 4, message: '`T-2` is “[?]”, which is no known status' },
  ]);
});

test.each<[string, string]>([
  ['nothing, and words for nothing', plan(['', '-', 'n/a', 'TBD', '?', 'Done'])],
  ['a known word with more behind it', plan(['Blocked by the tide', 'Ready to go', '✅ Done (Monday)'])],
  ['a number, a pull request, a version', plan(['Done', '50%', 'PR #12', 'v1.2', '`hull.ts`', 'Done', '3/5'])],
  ['a sentence', plan(['Done', 'The tide took the paint, so it has to be done again', 'Done'])],
  [
    'a column of prose',
    plan(['Ann looked at it and it is fine', 'We wait until the tide is low', 'Sandy', 'It went well']),
  ],
  ['a word of the legend', plan(['Done', 'Simmering'], '## Legend\n\n- `Simmering` — nobody knows\n- `Done` — done')],
  ['another column', plan(['Simmering', 'Plated'], '', 'Kitchen')],
])('no fault: %s', (_, text) => {
  expect(find(text)).toEqual([]);
});

test.each<[string, string | null]>([
  ['🔥 **Simmering** (since Monday)', 'Simmering'],
  ['Simmering — not yet', 'Simmering'],
  ['Simmering 2031-02-01', 'Simmering'],
  ['Кипит', 'Кипит'],
  ['煮込み中', '煮込み中'],
  ['[?]', '[?]'],
  ['Maya: simmering', null],
  ['@maya', null],
  ['Simmering for as long as it takes', null],
])('the term of %s is %s', (text, term) => {
  expect(findStatusTerm(text)).toBe(term);
});
