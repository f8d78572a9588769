import { createFinding, relate } from '../findings.ts';
import type { Claim, Finding, Item, Status } from '../model.ts';
import type { Place } from '../source.ts';
import { findDates } from '../vocabulary/dates.ts';
import type { Check, Words } from './check.ts';
import { definitionPlace, ownStatusClaim } from './places.ts';

/**
 * overdue: an item is not done on the day after its deadline.
 *
 *     | S4-2 | Rotate keys | In progress | 2026-02-10 |
 *                                          ^^^^^^^^^^ `S4-2` was due on 2026-02-10 and is still “In progress”
 *
 * Silent without a clock, so that a build says the same tomorrow. What is done, cancelled or deferred is never late.
 */
export const checkOverdue: Check = ({ backlog, today, words }) =>
  today === null
    ? []
    : backlog.items.flatMap((item) => {
        const { status } = item;
        if (!status?.deadline || status.deadline >= today || SETTLED.has(status.class)) return [];
        return reportLate(item, status.deadline, status, words);
      });

const SETTLED: ReadonlySet<string> = new Set(['done', 'cancelled', 'deferred']);

function reportLate(item: Item, deadline: string, { text, class: state }: Status, words: Words): Finding {
  const say = words.rules.overdue;
  const claim = ownStatusClaim(item);
  const isInStatus = findDates(text).includes(deadline);
  const due = isInStatus ? undefined : item.notes.find((note) => findDates(note.text).includes(deadline));
  return createFinding(words, 'overdue', due ?? (claim ? narrow(claim, deadline) : definitionPlace(item)), {
    message: isInStatus ? say.foundInStatus(item, deadline, state) : say.found(item, deadline, text),
    related: due && claim ? [relate(words.places.says(text), claim)] : [],
    project: item.project,
    subjects: [{ type: 'item', key: item.key }],
    values: [deadline],
  });
}

/** The date within a claim that is told as it is written; else all of the claim. */
function narrow(claim: Claim, date: string): Place {
  const at = claim.text.indexOf(date);
  const isAsWritten = claim.line === claim.endLine && claim.endColumn - claim.column === claim.text.length;
  if (at < 0 || !isAsWritten) return claim;
  return { ...claim, column: claim.column + at, endColumn: claim.column + at + date.length };
}
