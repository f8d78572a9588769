import { globSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExplainedLine, type Explanation, explainDocument } from '../../../src/backlog/explain.ts';
import { readBacklog } from '../../../src/backlog/load-backlog.ts';
import type { SourceFile } from '../../../src/backlog/source.ts';
import { wordsIn } from '../../../src/words/by-language.ts';
import { projectRoot } from '../../runners/run-command.ts';
import { explainText } from './explain-text.ts';

const words = wordsIn('en').explain;
const fixtures = join(import.meta.dirname, '../reader/fixtures');
const folders = readdirSync(fixtures).map((recogniser) => join(fixtures, recogniser));
const roots = [...folders, join(projectRoot, 'content'), join(import.meta.dirname, 'documents')];

const documents = (await Promise.all(roots.map(explainFolder))).flat();

const HEADING = /^ {0,3}#{1,6}\s/;
const ENTRY = /^\s*(?:>\s*)*(?:[-*+]|\d{1,9}[.)])\s+\S/;
const ROW = /^\s*(?:>\s*)*\|/;
const RULING = /^[\s>|:-]+$/;

test('there are documents to look at', () => {
  const markdown = roots.flatMap((root) => globSync('**/*.md', { cwd: root }));
  expect(documents.length).toBe(markdown.length);
  expect(documents.length).toBeGreaterThan(15);
});

describe.each(documents)('$explanation.file', ({ source, explanation }) => {
  test('no line is left out', () => {
    const written = source.text.split(/\r?\n/).filter((line) => line.trim() !== '');
    expect(explanation.lines.map(({ text }) => text)).toEqual(written);
    expect(explanation.lines.filter(({ takings }) => takings.length === 0)).toEqual([]);
  });

  test('every row, entry and heading is something, or there is a reason', () => {
    const unexplained = explanation.lines.filter((line) => looksLikeItem(line) && !isExplained(line));
    expect(unexplained.map(describeLine)).toEqual([]);
  });

  test('a line that nothing took has a reason', () => {
    const missed = explanation.lines.filter(({ takings }) => takings.some(({ taker }) => taker === 'none'));
    expect(missed.filter(({ takings }) => takings.length > 1 || takings[0]?.why === null)).toEqual([]);
  });
});

test('any splice of Markdown is explained, each line once', () => {
  const pieces = documents
    .flatMap(({ source }) => source.text.split(/(?<=\n)/))
    .concat('\t- x\r\n', '> ', '`', '| ', '\n');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 40 }), (spliced) => {
      const text = spliced.join('');
      const { lines } = explainText(text);
      expect(lines.map((line) => line.text)).toEqual(text.split(/\r?\n/).filter((line) => line.trim() !== ''));
      expect(lines.every(({ takings }) => takings.length > 0)).toBe(true);
    }),
    { numRuns: 200 },
  );
});

async function explainFolder(root: string): Promise<{ source: SourceFile; explanation: Explanation }[]> {
  const { projects } = await readBacklog(root);
  return projects.flatMap((project) =>
    project.read.map((document) => ({
      source: document.source,
      explanation: explainDocument(document, project, words),
    })),
  );
}

function looksLikeItem({ text }: ExplainedLine): boolean {
  return HEADING.test(text) || ENTRY.test(text) || (ROW.test(text) && !RULING.test(text));
}

/** A row or an entry that is merely text of the document has been overlooked; a heading still opens a section. */
function isExplained({ text, takings: [first] }: ExplainedLine): boolean {
  if (!first || first.why === words.why.unknown || first.as.startsWith('text')) return false;
  if (first.taker === 'none') return first.why !== null;
  return first.taker !== 'document' || HEADING.test(text) || first.why !== null || KEPT.test(first.as);
}

const KEPT = /^(?:column headers: |front matter$|.* of the document$)/;

function describeLine({ line, text, takings }: ExplainedLine): string {
  return `${line} ${text}: ${takings.map(({ taker, as, why }) => `${taker}, ${as}, ${why}`).join('; ')}`;
}
