import type { Finding } from '../model.ts';
import { countSeverities } from './summary.ts';

/** Findings for programs: how many there are of each severity, then each as it stands in the export. */
export function formatJson(findings: readonly Finding[]): string {
  return `${JSON.stringify({ version: 1, counts: countSeverities(findings), findings }, null, 2)}\n`;
}
