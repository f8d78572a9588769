import { describe, expect, test } from 'vitest';
import { createFinding } from '../../../src/backlog/findings.ts';
import { compareReport } from '../../../src/backlog/report/changes.ts';
import { formatMarkdown } from '../../../src/backlog/report/markdown.ts';
import { formatSarif } from '../../../src/backlog/report/sarif.ts';
import { formatGithub, formatJson, formatTerminal, type Report } from '../../../src/backlog/report.ts';
import { createSourceFile, placeOf } from '../../../src/backlog/source.ts';
import { wordsIn } from '../../../src/words/by-language.ts';
import { at, findings, plan, reportOf } from './sample-report.ts';

const words = wordsIn('en');

/** A report with findings of one rule at some words of a document. */
function reportAt(text: string, marked: readonly string[], message = 'it is wrong'): Report {
  const source = createSourceFile('ferry/plan.md', text);
  let from = 0;
  const own = marked.map((word) => {
    const start = text.indexOf(word, from);
    from = start + word.length;
    return createFinding(words, 'malformed-table-row', placeOf(source, { start, end: from }), { message });
  });
  return reportOf(own, { sources: new Map([[source.path, source]]) });
}

function linesOf({ findings: some }: { findings: readonly { line: number }[] }): number[] {
  return some.map(({ line }) => line);
}

describe('compareReport', () => {
  test.each<[string, Report, Report, number[], number[]]>([
    ['nothing', reportAt('a\nb', ['b']), reportAt('a\nb', ['b']), [], []],
    ['lines that moved', reportAt('b', ['b']), reportAt('\n\n  b', ['b']), [], []],
    ['other words', reportAt('b', ['b']), reportAt('c', ['c']), [1], [1]],
    ['another message', reportAt('b', ['b'], 'x'), reportAt('b', ['b'], 'y'), [], []],
    ['one more of the same', reportAt('b\nb', ['b']), reportAt('b\nb', ['b', 'b']), [2], []],
    ['one less of the same', reportAt('b\nb', ['b', 'b']), reportAt('b\nb', ['b']), [], [2]],
  ])('%s', (_, before, now, brought, solved) => {
    const compared = compareReport(now, 'main', before);
    expect(linesOf(compared)).toEqual(brought);
    expect(linesOf(compared.since?.solved ?? { findings: [] })).toEqual(solved);
  });
});

describe('what changed since a revision, as', () => {
  const gone = createFinding(words, 'duplicate-id', at(plan, 'F-2'), {
    message: '`F-2` is *here* and there, says @harbour',
  });
  const before = reportOf([...findings.slice(2), gone]);
  const report = compareReport(reportOf(), 'main', before);

  test.each([
    ['terminal.txt', formatTerminal(report, { color: false, folder: 'plans' })],
    ['github.txt', formatGithub(report, { folder: 'plans' })],
    ['findings.json', formatJson(report)],
    ['comment.md', formatMarkdown(report, { folder: 'plans' })],
    ['findings.sarif.json', formatSarif(report, { folder: 'plans', version: '1.2.3' })],
  ])('%s', async (name, text) => {
    await expect(text).toMatchFileSnapshot(`expected/since/${name}`);
  });

  test('annotations when all that changed is what is solved', () => {
    const solved = compareReport(reportOf([]), 'main', reportOf([gone]));
    expect(formatGithub(solved)).toBe(
      '::notice title=Backlot::nothing new since main, 1 solved, in 2 documents%0Asolved: ferry/plan.md `F-2` is *here* and there, says @harbour (duplicate-id)\n',
    );
  });
});
