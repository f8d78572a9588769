import type { Finding } from '../model.ts';
import { fingerprintFinding } from './fingerprint.ts';
import type { Reading, Report } from './report.ts';

/**
 * Narrows a report to what changed since a revision: the findings that are new, and those that are gone. Findings with
 * one fingerprint are the same, one for one in their order, wherever they stand.
 *
 * @param before what the same folder held at the revision.
 */
export function compareReport(report: Report, revision: string, before: Reading): Report {
  return {
    ...report,
    findings: listMissing(report, before),
    since: { revision, solved: { findings: listMissing(before, report), sources: before.sources } },
  };
}

/** The findings of one reading that another does not have. */
function listMissing(some: Reading, others: Reading): Finding[] {
  const left = new Map<string, number>();
  for (const finding of others.findings) {
    const key = fingerprintFinding(finding, others.sources);
    left.set(key, (left.get(key) ?? 0) + 1);
  }
  return some.findings.filter((finding) => {
    const key = fingerprintFinding(finding, some.sources);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
