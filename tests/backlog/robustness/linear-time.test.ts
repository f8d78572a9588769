import { expect, test } from 'vitest';
import { compareTitles, readTitleWords, signaturesOf } from '../../../src/backlog/checks/similar-titles.ts';
import { findStatusTerm } from '../../../src/backlog/checks/status-terms.ts';
import { nameFragments, tagNamesOf } from '../../../src/backlog/fragments.ts';
import { readClauses } from '../../../src/backlog/link/clauses.ts';
import { parseInline } from '../../../src/backlog/markdown.ts';
import { splitAtArrows } from '../../../src/backlog/recognise/arrows.ts';
import { readCriticalPaths } from '../../../src/backlog/recognise/critical-paths.ts';
import { readFieldLines } from '../../../src/backlog/recognise/fields.ts';
import { readFlowchart } from '../../../src/backlog/recognise/flowcharts.ts';
import { readLead } from '../../../src/backlog/recognise/lead.ts';
import { createSourceFile } from '../../../src/backlog/source.ts';
import { findDates, findLeadingDate } from '../../../src/backlog/vocabulary/dates.ts';
import { isEffort, parseEffort, takeTrailingEffort } from '../../../src/backlog/vocabulary/effort.ts';
import { fieldOf } from '../../../src/backlog/vocabulary/field-names.ts';
import { findGroupReferences, parseGroupLabel } from '../../../src/backlog/vocabulary/groupings.ts';
import { matchId } from '../../../src/backlog/vocabulary/ids.ts';
import { detectLanguage } from '../../../src/backlog/vocabulary/languages.ts';
import { isNone } from '../../../src/backlog/vocabulary/none.ts';
import { parsePeople } from '../../../src/backlog/vocabulary/people.ts';
import { findPriority, parsePriority } from '../../../src/backlog/vocabulary/priority.ts';
import {
  findReferences,
  indexIds,
  isInstruction,
  relationOf,
  withoutLead,
} from '../../../src/backlog/vocabulary/references.ts';
import { sectionKindOf } from '../../../src/backlog/vocabulary/sections.ts';
import { parseStatus } from '../../../src/backlog/vocabulary/status.ts';
import { isLinear } from './growth.ts';
import { hostileLines } from './hostile-lines.ts';
import { readBytes } from './read-bytes.ts';

const known = indexIds(['A-1', 'A-2', 'S1-A', 'T12', 'T16', '2a.1', '1.1', '5', '#10']);
const file = 'ferry/plan.md';

/** Everything that reads a line, a cell or a value. */
const readers: readonly (readonly [string, (line: string) => unknown])[] = [
  ['parseStatus', (line) => parseStatus(line)],
  ['parseEffort', parseEffort],
  ['isEffort', isEffort],
  ['takeTrailingEffort', takeTrailingEffort],
  ['parsePriority', parsePriority],
  ['findPriority', findPriority],
  ['parsePeople', parsePeople],
  ['parseGroupLabel', parseGroupLabel],
  ['findGroupReferences', findGroupReferences],
  ['findReferences', (line) => findReferences(line, known)],
  ['relationOf', relationOf],
  ['isInstruction', isInstruction],
  ['withoutLead', withoutLead],
  ['fieldOf', fieldOf],
  ['sectionKindOf', sectionKindOf],
  ['matchId', (line) => matchId(line)],
  ['findDates', findDates],
  ['isNone', isNone],
  ['detectLanguage', detectLanguage],
  ['parseInline', (line) => parseInline(line, { start: 0, end: line.length })],
  [
    'readFieldLines',
    (line) => readFieldLines(createSourceFile(file, line), [{ text: line, start: 0, end: line.length }]),
  ],
  ['readLead', readLeadOf],
  ['readClauses', readClausesOf],
  ['readCriticalPaths', readCriticalPathsOf],
  ['splitAtArrows', splitAtArrows],
  ['findLeadingDate', findLeadingDate],
  ['checkStaleDocument', checkStaleDocumentOf],
  ['readFlowchart', readFlowchartOf],
  ['findStatusTerm', findStatusTerm],
  ['compareTitles', compareTitlesOf],
  ['nameFragments', (line) => nameFragments([line])],
  ['tagNamesOf', tagNamesOf],
];

test.each(readers)('%s takes time in proportion to the line', { timeout: 60_000 }, (_, read) => {
  expect(hostileLines.filter(([, write]) => !isLinear(read, write)).map(([name]) => name)).toEqual([]);
});

test('the whole reader takes time in proportion to the line', { timeout: 120_000 }, () => {
  const read = (line: string) =>
    readBytes(
      `## Tasks\n\n- [ ] ${line}\n\n| ID | Task | Owner |\n|--|--|--|\n| A-1 | ${line} | ${line} |\n\n### A-2: ${line}\n**Depends on:** ${line}\n`,
    );
  expect(hostileLines.filter(([, write]) => !isLinear(read, write, 20_000)).map(([name]) => name)).toEqual([]);
});

function readLeadOf(line: string): unknown {
  const run = { text: line, start: 0, end: line.length, strong: false, emphasis: false, deleted: false, code: false };
  const inline = { text: line.trim(), markdown: line.trim(), start: 0, end: line.length, runs: [run] };
  return readLead(createSourceFile(file, line), inline, { cutsTitle: true });
}

function readClausesOf(line: string): unknown {
  const place = { file, line: 1, column: 1, endLine: 1, endColumn: line.length + 1 };
  return readClauses(createSourceFile(file, line), { text: line, place }, known, true);
}

function readFlowchartOf(line: string): unknown {
  const text = `flowchart LR;${line}`;
  const span = { start: 0, end: text.length };
  const fence = { type: 'fence', language: 'mermaid', value: text, lines: [{ text, ...span }], ...span } as const;
  return readFlowchart(createSourceFile(file, text), fence);
}

function compareTitlesOf(line: string): unknown {
  const [one, other] = [readTitleWords(line, 'en'), readTitleWords(`${line}s`, 'en')];
  return [signaturesOf(one), compareTitles(one, other, () => true)];
}

function readCriticalPathsOf(line: string): unknown {
  return readCriticalPaths(createSourceFile(file, line), [{ text: line, start: 0, end: line.length }], 'Critical path');
}

function checkStaleDocumentOf(line: string): unknown {
  return readBytes(
    `# Plan\n\n> Last updated: 2031-02-01\n\n## Recently completed\n\n- ${line}\n\n## Changelog\n\n- ${line}\n`,
  );
}
