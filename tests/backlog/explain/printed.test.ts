import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
  type Explanation,
  explainDocument,
  formatExplanation,
  formatExplanationAsJson,
  TAKERS,
} from '../../../src/backlog/explain.ts';
import { readBacklog } from '../../../src/backlog/load-backlog.ts';
import { wordsIn } from '../../../src/words/by-language.ts';

const { projects } = await readBacklog(join(import.meta.dirname, 'documents'));
const { explain: words } = wordsIn('en');
const explanations = explainAll(words);

function explainAll(say: typeof words): Explanation[] {
  return projects.flatMap((project) => project.read.map((document) => explainDocument(document, project, say)));
}

test('a document with everything in it, for people', async () => {
  const printed = explanations.map((explanation) => formatExplanation(explanation, { words, color: false })).join('\n');
  await expect(printed).toMatchFileSnapshot('expected/orchard.txt');
});

test('the same in German', async () => {
  const { explain: german } = wordsIn('de');
  const printed = explainAll(german).map((explanation) =>
    formatExplanation(explanation, { words: german, color: false }),
  );
  await expect(printed.join('\n')).toMatchFileSnapshot('expected/orchard.de.txt');
});

test('the same for programs', async () => {
  const printed = explanations.map(formatExplanationAsJson).join('');
  await expect(printed).toMatchFileSnapshot('expected/orchard.json');
});

test('the document shows every taker', () => {
  const shown = new Set(
    explanations.flatMap(({ lines }) => lines.flatMap(({ takings }) => takings)).map(({ taker }) => taker),
  );
  expect(TAKERS.filter((taker) => !shown.has(taker))).toEqual([]);
});

const short: Explanation = {
  file: 'orchard/plan.md',
  lines: [
    { line: 1, text: `# ${'木'.repeat(40)}`, takings: [{ taker: 'document', as: 'title', why: null }] },
    { line: 9, text: '\u001b[2J- x', takings: [{ taker: 'none', as: 'list entry', why: 'it is none' }] },
  ],
};

test('a long or hostile line is cut and made visible', () => {
  expect(formatExplanation(short, { words, color: false, width: 61 }).split('\n')).toEqual([
    'orchard/plan.md',
    `  1 │ # ${'木'.repeat(10)}…  title`,
    `  9 │ ␛[2J- x${' '.repeat(16)}  not taken: list entry — it is none`,
    '',
    '1 of 2 lines taken: 1 as document; 1 not',
    '',
  ]);
});

test('colours only where they are wanted', () => {
  expect(formatExplanation(short, { words, color: true })).toContain('\u001b[33mnot taken: list entry\u001b[39m');
  expect(formatExplanation(short, { words, color: false })).not.toContain('\u001b');
});
