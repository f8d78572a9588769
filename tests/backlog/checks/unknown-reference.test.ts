import { expect, test } from 'vitest';
import { checkUnknownReference } from '../../../src/backlog/checks/unknown-reference.ts';
import { createSuggester } from '../../../src/backlog/suggestions.ts';
import { wordsIn } from '../../../src/words/by-language.ts';
import { item, lane, PROJECT, place } from '../sample.ts';
import { findInText } from './find-in-text.ts';
import { inputOf } from './input.ts';

const words = wordsIn('en');

const reference = { project: PROJECT, from: 'a', fromType: 'item', text: 'TIDE-7', place: place(8, 12, 6) } as const;

test('a reference that nothing answers to, with what may be meant', () => {
  expect(checkUnknownReference(inputOf({ items: [item('a'), item('tides-7')] }, [reference]))).toMatchObject([
    {
      code: 'unknown-reference',
      message: '`A` refers to `TIDE-7`, which nothing in ferry defines',
      line: 8,
      column: 12,
      endColumn: 18,
      help: 'Did you mean `TIDES-7`?',
      subjects: [{ type: 'item', key: 'a' }],
    },
  ]);
});

test('without a good guess, the help is that of the rule', () => {
  const [finding] = checkUnknownReference(inputOf({ items: [item('a')] }, [reference]));
  expect(finding?.help).toBe(words.rules['unknown-reference'].help);
});

test('a lane can refer to something unknown; names of other projects are no guesses', () => {
  const orchard = item('tide-07', { project: 'orchard' });
  const input = inputOf({ items: [orchard], lanes: [lane('x')] }, [{ ...reference, from: 'x', fromType: 'lane' }]);
  expect(checkUnknownReference(input)).toMatchObject([
    {
      message: '“Lane x” refers to `TIDE-7`, which nothing in ferry defines',
      help: words.rules['unknown-reference'].help,
      subjects: [{ type: 'lane', key: 'x' }],
    },
  ]);
});

test('all resolved, nothing to say', () => {
  expect(checkUnknownReference(inputOf({ items: [item('a')] }))).toEqual([]);
});

test.each<[string, string, string[], string[]]>([
  ['another spelling of one name wins over a nearer one', 's4_01', ['S4-1', 'S4_02'], ['S4-1']],
  ['the nearest names', 'AUTH-1X', ['AUTH-1', 'AUTH-12', 'AUDIT-9'], ['AUTH-1', 'AUTH-12']],
  ['letters that changed places', 'Wrpa', ['Wrap', 'Warn', 'W-1'], ['Wrap']],
  ['a title', 'Sell tickts', ['T-1', 'Sell tickets'], ['Sell tickets']],
  ['many equally near names are no guess', 'S4-9', ['S4-1', 'S4-2', 'S4-3', 'S4-4'], []],
  ['nothing near', 'HULL-3', ['S4-1', 'Sell tickets'], []],
])('suggestions: %s', (_, text, names, expected) => {
  expect(createSuggester(names)(text)).toEqual(expected);
});

/** A plan of four tasks, the last of which depends on this. */
const plan = (wait: string) => `# Plan

| ID | Task | Depends on |
| -- | ---- | ---------- |
| S1-2 | Sell tickets at the quay | — |
| S1-03 | Count the cars on deck | — |
| OPS-104 | Raise the ramp | — |
| S1-9 | Launch the boat | ${wait} |
`;

test.each<[string, string, string]>([
  ['a dash for a hyphen', 'S1–2', '`S1-2`'],
  ['a dash behind another id', 'S1-03, S1—2', '`S1-2`'],
  ['spaces around the hyphen', 'S1 - 2', '`S1-2`'],
  ['a missing zero', 'S1-3', '`S1-03`'],
  ['another prefix', 'T1-2', '`S1-2`'],
  ['quite another prefix', 'PLATFORM-104', '`OPS-104`'],
  ['a letter for a digit', 'SI-2', '`S1-2`'],
  ['a title with a slip', 'Sell tickts at the quay', '`S1-2: Sell tickets at the quay`'],
  ['a title in other words', 'after counting the cars on deck', '`S1-03: Count the cars on deck`'],
])('what is meant: %s', (_, wait, meant) => {
  expect(findInText('unknown-reference', plan(wait)).map(({ help }) => help)).toEqual([`Did you mean ${meant}?`]);
});

test.each<[string, string]>([
  ['a title', 'Sell tickets at the quay'],
  ['two titles, in quotation marks and as a link', '“Sell tickets at the quay”, [Raise the ramp](#ops-104)'],
  ['a hyphen that does not break', 'S1\u20112'],
  ['something outside', 'Tickets from the printer'],
  ['something outside that a title speaks of', 'The quay'],
])('no fault: %s', (_, wait) => {
  expect(findInText('unknown-reference', plan(wait))).toEqual([]);
});

test('a wait for a title is told where it stands, and is no undated wait besides', () => {
  const blocked =
    '# Plan\n\n- [!] **A-1** Sell tickets at the quay\n- [!] **A-2** Launch\n  - Blocked by: Selling the tickets at the quay\n';
  expect(findInText('unknown-reference', blocked)).toMatchObject([
    {
      line: 5,
      column: 17,
      message: '`A-2` waits for “Selling the tickets at the quay”, which nothing in ferry is called',
    },
  ]);
  expect(findInText('wait-without-date', blocked)).toEqual([]);
});
