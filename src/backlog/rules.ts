import type { Severity } from './model.ts';

/** What is true of every finding with one code; what it says is among the words of each language. */
export interface Rule {
  readonly severity: Severity;
  /** True of a rule that says nothing when nobody says which day it is. */
  readonly needsDay?: boolean;
}

/** The one table of finding codes. A code is permanent: it is never renamed and never reused. */
export const rules = {
  'duplicate-id': { severity: 'error' },
  'near-duplicate-item': { severity: 'info' },
  'unknown-reference': { severity: 'warning' },
  'missing-field': { severity: 'info' },
  'unknown-status': { severity: 'warning' },
  'dependency-cycle': { severity: 'error' },
  'status-conflict': { severity: 'warning' },
  'sprint-mismatch': { severity: 'warning' },
  'ids-differ-only-by-case': { severity: 'error' },
  'field-conflict': { severity: 'warning' },
  'ready-but-waiting': { severity: 'warning' },
  'done-before-dependency': { severity: 'warning' },
  'blocked-without-reason': { severity: 'warning' },
  'blocker-resolved': { severity: 'warning' },
  'depends-on-later-sprint': { severity: 'warning' },
  'lane-dependency-undeclared': { severity: 'warning' },
  'lane-disagrees': { severity: 'warning' },
  'checklist-disagrees': { severity: 'info' },
  'gate-open': { severity: 'warning' },
  'graph-disagrees': { severity: 'warning' },
  'critical-path-disagrees': { severity: 'warning' },
  'stale-document': { severity: 'info' },
  'wait-without-date': { severity: 'info' },
  'unreachable-item': { severity: 'info' },
  overdue: { severity: 'warning', needsDay: true },
  'diagram-not-drawn': { severity: 'warning' },
  'broken-link': { severity: 'warning' },
  'malformed-table-row': { severity: 'warning' },
  'mojibake-repaired': { severity: 'info' },
  'not-utf-8': { severity: 'warning' },
  'empty-document': { severity: 'info' },
  'unreadable-file': { severity: 'error' },
  'directory-loop': { severity: 'warning' },
  'config-invalid': { severity: 'error' },
  'unused-ignore': { severity: 'warning' },
  'unused-glob': { severity: 'warning' },
  'author-page': { severity: 'error' },
} as const satisfies Record<string, Rule>;

export type RuleCode = keyof typeof rules;
