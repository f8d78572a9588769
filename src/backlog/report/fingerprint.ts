import { createHash } from 'node:crypto';
import type { Finding } from '../model.ts';
import { lineText, type SourceFile } from '../source.ts';
import type { Reading } from './report.ts';

/**
 * What stays the same of each finding while lines move, documents are renamed and another language is spoken: the rule,
 * what it concerns, and the words that it marks, apart from white space. 32 hexadecimal digits and, as CodeQL has it, a
 * number that tells findings apart which are alike in all of that: `…:1`, `…:2`, in their order.
 */
export function fingerprintFindings({ findings, all = findings, sources }: Reading): ReadonlyMap<Finding, string> {
  const counts = new Map<string, number>();
  return new Map(
    all.map((finding) => {
      const hash = hashIdentity(finding, sources.get(finding.file));
      const count = (counts.get(hash) ?? 0) + 1;
      counts.set(hash, count);
      return [finding, `${hash}:${count}`];
    }),
  );
}

function hashIdentity(finding: Finding, source: SourceFile | undefined): string {
  const { code, project, subjects, values = [], file } = finding;
  const concerns = subjects.length > 0 ? subjects.map(({ type, key }) => [type, key]) : [file];
  const parts = [code, project, concerns, values, readMarked(finding, source)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

/** What a finding marks on its first line: the rest of a long place may change without the fault. */
function readMarked({ line, endLine, column, endColumn }: Finding, source: SourceFile | undefined): string {
  if (!source) return '';
  const marked = lineText(source, line).slice(column - 1, line === endLine ? endColumn - 1 : undefined);
  return marked.replace(/\s+/g, ' ').trim();
}
