import { BY_SEVERITY } from '../findings.ts';
import type { Finding, Severity } from '../model.ts';
import type { Report } from './report.ts';

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countSeverities(findings: readonly Pick<Finding, 'severity'>[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** "3 errors, 12 warnings, 1 note in 5 documents; 2 ignored", or "1 error new since main, 2 solved, in 5 documents". */
export function summarise({ findings, documents, ignored, since, words }: Omit<Report, 'sources'>): string {
  const { reports } = words;
  const counts = describeCounts(findings, reports);
  const told = since
    ? reports.changed(counts, since.revision, since.solved.findings.length, documents)
    : reports.found(counts, documents);
  return ignored > 0 ? `${told}; ${reports.ignored(ignored)}` : told;
}

/** "3 errors, 12 warnings, 1 note"; empty when there are none. */
function describeCounts(findings: readonly Finding[], { counted }: Report['words']['reports']): string {
  const counts = countSeverities(findings);
  return BY_SEVERITY.filter((severity) => counts[severity] > 0)
    .map((severity) => counted(counts[severity], severity))
    .join(', ');
}
