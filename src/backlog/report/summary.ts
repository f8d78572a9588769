import type { Finding, Severity } from '../model.ts';

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

/** "3 errors, 12 warnings, 1 note in 5 documents". */
export function summarise(findings: readonly Finding[], documents: number): string {
  const counts = countSeverities(findings);
  const parts = (['error', 'warning', 'info'] as const)
    .filter((severity) => counts[severity] > 0)
    .map((severity) => countOf(counts[severity], severityNames[severity]));
  return `${parts.join(', ') || 'no findings'} in ${countOf(documents, 'document')}`;
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
