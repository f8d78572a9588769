import { SEVERITIES } from '../model.ts';
import { rules } from '../rules.ts';
import type { FieldTable } from './fields.ts';

/** What a query can ask about a finding. */
export const FINDING_FIELDS = {
  severity: { kind: 'choice', values: SEVERITIES.toReversed(), about: 'How severe it is.', example: 'severity:error' },
  rule: {
    kind: 'choice',
    values: Object.keys(rules),
    about: 'The rule that found it.',
    example: 'rule:overdue,status-conflict',
  },
  document: {
    kind: 'name',
    about: 'The document it stands in, by its path below the project.',
    example: 'document:sprint-lanes.md',
  },
  item: { kind: 'name', about: 'An item that it is about, by id.', example: 'item:S4-1' },
  sprint: { kind: 'name', about: 'The sprint of such an item, or one that it is about.', example: 'sprint:"Sprint 4"' },
  lane: { kind: 'name', about: 'A lane of such an item, or one that it is about.', example: 'lane:A' },
  owner: { kind: 'name', about: 'Who has such an item.', example: 'owner:ann' },
} as const satisfies FieldTable;
