import { createHash } from 'node:crypto';
import type { Finding } from '../model.ts';
import { lineText, type SourceFile } from '../source.ts';

/**
 * What stays the same of a finding while lines move and documents are renamed: the rule, what it concerns, what it says
 * and the words that it marks, apart from white space. 32 hexadecimal digits; findings that are alike share them.
 */
export function fingerprintFinding(finding: Finding, sources: ReadonlyMap<string, SourceFile>): string {
  const { code, project, subjects, message } = finding;
  const parts = [
    code,
    project,
    subjects.map(({ type, key }) => [type, key]),
    normalise(message),
    normalise(readMarked(finding, sources.get(finding.file))),
  ];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** What a finding marks on its first line: the rest of a long place may change without the fault. */
function readMarked({ line, endLine, column, endColumn }: Finding, source: SourceFile | undefined): string {
  if (!source) return '';
  return lineText(source, line).slice(column - 1, line === endLine ? endColumn - 1 : undefined);
}

function normalise(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
