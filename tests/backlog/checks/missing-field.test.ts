import { expect, test } from 'vitest';
import { findInText } from './find-in-text.ts';

const find = (text: string) => findInText('missing-field', text);

/** A table of tasks with these cells for status, effort and owner. */
function table(...rows: string[]): string {
  const lines = rows.map((cells, at) => `| T-${at + 1} | Paint boat number ${at + 1} | ${cells} |`);
  return `# Plan\n\n## Tasks\n\n| ID | Task | Status | Effort | Owner |\n|--|--|--|--|--|\n${lines.join('\n')}\n`;
}

const FULL = ['Planned | M | Ada', 'Done | S | Ben', 'Planned | L | Ada', 'Done | S | Cy'];

test('an empty cell in a column that all other rows fill', () => {
  expect(find(table(...FULL, 'Planned | | Ada'))).toMatchObject([
    {
      code: 'missing-field',
      severity: 'info',
      message: '`T-5` states no effort, which all its 4 siblings state',
      line: 11,
      column: 40,
      related: [{ message: '`T-1` states it here', line: 7, column: 41 }],
      subjects: [{ type: 'item', key: 't-5' }],
    },
  ]);
});

test('one finding names all that an item leaves open', () => {
  expect(find(table(...FULL, '| | Ada')).map(({ message }) => message)).toEqual([
    '`T-5` states no status or effort, which all its 4 siblings state',
  ]);
});

test('one row in ten may leave it open, and each of them is told', () => {
  const many = [...FULL, ...FULL, ...FULL, ...FULL, ...FULL];
  expect(find(table(...many, 'Planned | M |', 'Planned | S |')).map(({ message }) => message)).toEqual([
    '`T-21` states no owner, which 20 of its 21 siblings state',
    '`T-22` states no owner, which 20 of its 21 siblings state',
  ]);
});

const sections = (last: string) =>
  `# Plan\n\n## Sprint 1\n\n${['A', 'B', 'C', 'D']
    .map((name) => `### ${name}-1: Paint boat ${name}\n**Owner:** Ada | **Priority:** P1\n\n- [ ] it is dry\n`)
    .join('\n')}\n### E-1: Paint the quay\n${last}\n`;

test('a section whose siblings state an owner and criteria', () => {
  expect(find(sections('**Priority:** P2'))).toMatchObject([
    { line: 25, column: 5, message: '`E-1` states no owner or acceptance criteria, which all its 4 siblings state' },
  ]);
});

test.each<[string, string]>([
  ['a dash, and a word for "not yet"', table(...FULL, 'Planned | — | TBD')],
  ['words that nobody understands', table(...FULL, 'Planned | quite some | Ada')],
  ['work that is done', table(...FULL, 'Done | | ')],
  ['work that is put off', table(...FULL, 'Deferred | | ')],
  ['no size before it is specified', table(...FULL, 'Needs spec | | Ada')],
  ['too few siblings', table(...FULL.slice(1), 'Planned | | Ada')],
  ['several of few leave it open', table(...FULL, 'Planned | | Ada', 'Planned | | Ben')],
  ['a dash is common', table(...FULL, 'Planned | — | Ada', 'Planned | | Ada')],
  ['a heading inside the table', table(...FULL.slice(0, 4), '| | ')],
  ['an owner in other words', sections('**Priority:** P2\n**Captain:** Ada\n\n- [ ] it is dry')],
  ['criteria as plain lines', sections('**Priority:** P2 | **Owner:** Ada\n\n- Scrape it\n- Paint it')],
  ['criteria of another kind', sections('**Priority:** P2 | **Owner:** Ada\n\n**Acceptance:** it is dry')],
])('no fault: %s', (_, text) => {
  expect(find(text)).toEqual([]);
});

test('what another document states is stated', () => {
  const lanes = '# Lanes\n\n| Item | Effort |\n|--|--|\n| T-5 | M |\n';
  expect(findInText('missing-field', table(...FULL, 'Planned | | Ada'), lanes)).toEqual([]);
});

test('what a lane states for all its items is stated', () => {
  expect(
    find(sections('**Priority:** P2\n\n- [ ] it is dry').replace('## Sprint 1', '## Lane A: Boats\n**Owner:** Ben')),
  ).toEqual([]);
});
