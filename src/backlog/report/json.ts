import type { Report } from './report.ts';
import { countSeverities } from './summary.ts';

/**
 * Findings for programs: how many there are of each severity and how many are ignored, then each as it stands in the
 * export. With `since`, a revision, the findings are those that are new since then, and `solved` those that are gone.
 */
export function formatJson({ findings, ignored, since }: Report): string {
  const written = {
    version: 1,
    since: since?.revision ?? null,
    counts: { ...countSeverities(findings), ignored, solved: since?.solved.findings.length ?? 0 },
    findings,
    solved: since?.solved.findings ?? [],
  };
  return `${JSON.stringify(written, null, 2)}\n`;
}
