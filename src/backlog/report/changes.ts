import type { Finding } from '../model.ts';
import { fingerprintFindings } from './fingerprint.ts';
import type { Reading, Report } from './report.ts';

/**
 * Narrows a report to what changed since a revision: the findings that are new, and those that are gone. Findings with
 * one fingerprint are the same, wherever they stand.
 *
 * @param before what the same folder held at the revision.
 */
export function compareReport(report: Report, revision: string, before: Reading): Report {
  return {
    ...report,
    findings: listMissing(report, before),
    all: report.findings,
    since: { revision, solved: { ...before, findings: listMissing(before, report), all: before.findings } },
  };
}

/** The findings of one reading that another does not have. */
function listMissing(some: Reading, others: Reading): Finding[] {
  const known = new Set(fingerprintFindings(others).values());
  return [...fingerprintFindings(some)].flatMap(([finding, print]) => (known.has(print) ? [] : [finding]));
}
