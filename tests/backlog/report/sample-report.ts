import { compareFindings, createFinding, relate } from '../../../src/backlog/findings.ts';
import type { Finding } from '../../../src/backlog/model.ts';
import type { Report } from '../../../src/backlog/report.ts';
import { createSourceFile, type Place, placeOf, type SourceFile } from '../../../src/backlog/source.ts';
import { wordsIn } from '../../../src/words/by-language.ts';

const words = wordsIn('en');

export const plan = createSourceFile(
  'ferry/plan.md',
  `# Ferry
| Id | Title | Status | Waits for |
|----|-------|--------|-----------|
| F-1 | 券売機 ✅ at the pier | Done | |
| F-2 | Print passes | Planned, as soon as the harbour office has named a day on which the pier is free for the crew and the printer | F-1O |
`,
);
export const log = createSourceFile(
  'ferry/log.md',
  '- F-1: still open, 50%\n\t- F-3:\twaits for \u{1B}[31m@harbour\u{7} and #12, <b>see</b> [the *note*](http://a.example) | _b_ $c$\n',
);

/** The place of some words. */
export function at(source: SourceFile, words: string): Place {
  const start = source.text.indexOf(words);
  return placeOf(source, { start, end: start + words.length });
}

const waits = log.text.slice(log.text.indexOf('waits for'), -1);

/** Findings of each severity, with all that is hard to print. */
export const findings: readonly Finding[] = [
  createFinding(words, 'status-conflict', at(log, 'still open, 50%'), {
    message: '`F-1` is “still open, 50%”, but its definition says “Done”',
    project: 'ferry',
    subjects: [{ type: 'item', key: 'f-1' }],
    related: [relate('“Done” stated here', at(plan, 'Done'))],
  }),
  createFinding(words, 'wait-without-date', at(log, waits), {
    message: `\`F-3\` ${waits} without a date`,
    project: 'ferry',
    related: [relate('“券売機 ✅ at the pier” [here]', at(plan, '券売機')), relate('and *here*', at(plan, 'F-2'))],
  }),
  createFinding(words, 'mojibake-repaired', at(plan, '券売機 ✅'), { message: '5 characters were repaired' }),
  createFinding(words, 'unknown-reference', at(plan, 'F-1O'), {
    message: '`F-2` refers to `F-1O`, which nothing in ferry defines',
    help: 'Did you mean `F-10`?',
  }),
  createFinding(words, 'duplicate-id', placeOf(plan, { start: 0, end: 30 }), { message: 'a finding on two lines' }),
  createFinding(
    words,
    'unreadable-file',
    { file: 'ferry/a,b:c d.md', line: 1, column: 1, endLine: 1, endColumn: 1 },
    { message: 'permission denied' },
  ),
].sort(compareFindings);

/** A report of some findings, of these when not told. */
export function reportOf(some: readonly Finding[] = findings, more: Partial<Report> = {}): Report {
  const sources = new Map([plan, log].map((source) => [source.path, source]));
  return { findings: some, sources, documents: 2, since: null, ignored: 0, words, ...more };
}
