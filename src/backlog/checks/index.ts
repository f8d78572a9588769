import { compareFindings } from '../findings.ts';
import type { Finding } from '../model.ts';
import { checkBlockedWithoutReason } from './blocked-without-reason.ts';
import { checkBlockerResolved } from './blocker-resolved.ts';
import { checkBrokenLink } from './broken-link.ts';
import type { Check, CheckInput } from './check.ts';
import { checkChecklistDisagrees } from './checklist-disagrees.ts';
import { checkCriticalPathDisagrees } from './critical-path-disagrees.ts';
import { checkDependencyCycle } from './dependency-cycle.ts';
import { checkDependsOnLaterSprint } from './depends-on-later-sprint.ts';
import { checkDoneBeforeDependency } from './done-before-dependency.ts';
import { checkDuplicateId } from './duplicate-id.ts';
import { checkFieldConflict } from './field-conflict.ts';
import { checkGateOpen } from './gate-open.ts';
import { checkGraphDisagrees } from './graph-disagrees.ts';
import { checkIdsDifferOnlyByCase } from './ids-differ-only-by-case.ts';
import { checkLaneDependencyUndeclared } from './lane-dependency-undeclared.ts';
import { checkLaneDisagrees } from './lane-disagrees.ts';
import { checkMissingField } from './missing-field.ts';
import { checkNearDuplicateItem } from './near-duplicate-item.ts';
import { checkOverdue } from './overdue.ts';
import { checkReadyButWaiting } from './ready-but-waiting.ts';
import { checkSprintMismatch } from './sprint-mismatch.ts';
import { checkStaleDocument } from './stale-document.ts';
import { checkStatusConflict } from './status-conflict.ts';
import { checkUnknownReference } from './unknown-reference.ts';
import { checkUnknownStatus } from './unknown-status.ts';
import { checkUnreachableItem } from './unreachable-item.ts';
import { checkWaitWithoutDate } from './wait-without-date.ts';

const checks: readonly Check[] = [
  checkDuplicateId,
  checkUnknownReference,
  checkDependencyCycle,
  checkStatusConflict,
  checkSprintMismatch,
  checkBlockedWithoutReason,
  checkBlockerResolved,
  checkChecklistDisagrees,
  checkCriticalPathDisagrees,
  checkDependsOnLaterSprint,
  checkDoneBeforeDependency,
  checkFieldConflict,
  checkGateOpen,
  checkGraphDisagrees,
  checkIdsDifferOnlyByCase,
  checkMissingField,
  checkLaneDisagrees,
  checkNearDuplicateItem,
  checkLaneDependencyUndeclared,
  checkOverdue,
  checkReadyButWaiting,
  checkStaleDocument,
  checkUnknownStatus,
  checkUnreachableItem,
  checkWaitWithoutDate,
  checkBrokenLink,
];

/** Runs all checks. The findings are in their one order, each fault once. */
export function runChecks(input: CheckInput): Finding[] {
  const findings = checks.flatMap((check) => check(input)).sort(compareFindings);
  return findings.filter((finding, at) => {
    const before = findings[at - 1];
    return before === undefined || compareFindings(before, finding) !== 0;
  });
}
