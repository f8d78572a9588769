import { SEVERITIES } from '../model.ts';
import { rules } from '../rules.ts';
import type { FieldTable } from './fields.ts';

/** What a query can ask about a finding. */
export const FINDING_FIELDS = {
  severity: { kind: 'choice', values: SEVERITIES.toReversed(), example: 'severity:error' },
  rule: {
    kind: 'choice',
    values: Object.keys(rules),

    example: 'rule:overdue,status-conflict',
  },
  document: {
    kind: 'name',

    example: 'document:sprint-lanes.md',
  },
  item: { kind: 'name', example: 'item:S4-1' },
  sprint: { kind: 'name', example: 'sprint:"Sprint 4"' },
  lane: { kind: 'name', example: 'lane:A' },
  owner: { kind: 'name', example: 'owner:ann' },
} as const satisfies FieldTable;
