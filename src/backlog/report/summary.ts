import type { Finding, Severity } from '../model.ts';
import type { Report, Since } from './report.ts';

/** How a severity is called in reports. */
export const severityNames = { error: 'error', warning: 'warning', info: 'note' } as const satisfies Record<
  Severity,
  string
>;

/** How many findings there are of each severity. */
export type SeverityCounts = Readonly<Record<Severity, number>>;

export function countSeverities(findings: readonly Pick<Finding, 'severity'>[]): SeverityCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity] += 1;
  return counts;
}

/** "3 errors, 12 warnings, 1 note in 5 documents; 2 ignored", or "1 error new since main, 2 solved, in 5 documents". */
export function summarise({ findings, documents, ignored, since }: Omit<Report, 'sources'>): string {
  const counts = describeCounts(findings);
  const changes = since ? describeChanges(counts, since) : counts || 'no findings';
  const told = `${changes} in ${countOf(documents, 'document')}`;
  return ignored > 0 ? `${told}; ${ignored} ignored` : told;
}

function describeChanges(counts: string, { revision, solved }: Since): string {
  const brought = `${counts ? `${counts} new` : 'nothing new'} since ${revision}`;
  return solved.findings.length > 0 ? `${brought}, ${solved.findings.length} solved,` : brought;
}

/** "3 errors, 12 warnings, 1 note"; empty when there are none. */
function describeCounts(findings: readonly Finding[]): string {
  const counts = countSeverities(findings);
  return (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => countOf(counts[severity], severityNames[severity]))
    .join(', ');
}

export function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
