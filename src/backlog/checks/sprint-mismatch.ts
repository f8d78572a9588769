import { createFinding, relate } from '../findings.ts';
import type { Claim, Finding, Item, Sprint } from '../model.ts';
import { comparePlaces } from '../source.ts';
import type { Check } from './check.ts';
import { findContradictions } from './contradictions.ts';
import { nameItem, nameSprint } from './naming.ts';

/**
 * sprint-mismatch: two statements put one item into different sprints.
 *
 *     ## Sprint 6
 *     ### S6-2 Print boarding passes
 *
 *     ## Lane B (Sprint 5)
 *     | S6-2: Print boarding passes | M |
 *       ^^^^ `S6-2` is planned in a Sprint 5 lane, but its definition stands under Sprint 6
 *
 * Sprints of different kinds do not exclude each other: a week may be a part of a phase.
 */
export const checkSprintMismatch: Check = ({ backlog }) => {
  const sprints = new Map(backlog.sprints.map((sprint) => [`${sprint.project}/${sprint.key}`, sprint]));
  return backlog.items.flatMap((item) => {
    const assign = (claim: Claim): Assignment | undefined => {
      const sprint = sprints.get(`${item.project}/${claim.value}`);
      return sprint && { claim, sprint, lane: findLane(item, claim) };
    };
    return findContradictions(item.claims.filter(({ field }) => field === 'sprint')).flatMap(
      ({ shown, other, again }) => {
        const [first, second] = [assign(shown), assign(other)];
        if (!first || !second || first.sprint.kind !== second.sprint.kind) return [];
        return [reportMismatch(item, first, second, again)];
      },
    );
  });
};

/** A claim that an item belongs to a sprint, understood. */
interface Assignment {
  readonly claim: Claim;
  readonly sprint: Sprint;
  /** Key of the lane that the claim stands in. */
  readonly lane: string | null;
}

function reportMismatch(item: Item, shown: Assignment, other: Assignment, again: readonly Claim[]): Finding {
  const isDefinition = shown.claim.role === 'definition';
  const stated = `${isDefinition ? 'its definition' : 'another statement'} ${describeAssignment(shown, 'stands')}`;
  const lanes = new Set([other.lane, shown.lane].filter((lane) => lane !== null));
  return createFinding('sprint-mismatch', other.claim, {
    message: `${nameItem(item)} ${describeAssignment(other, 'is planned')}, but ${stated}`,
    related: [
      relate(isDefinition ? 'defined here' : 'stated here', shown.claim),
      ...again.map((claim) => relate('stated here too', claim)),
    ],
    project: item.project,
    subjects: [
      { type: 'item', key: item.key },
      { type: 'sprint', key: other.sprint.key },
      { type: 'sprint', key: shown.sprint.key },
      ...[...lanes].map((key) => ({ type: 'lane' as const, key })),
    ],
  });
}

function describeAssignment({ claim, sprint, lane }: Assignment, verb: string): string {
  if (lane !== null) return `${verb} in a ${nameSprint(sprint)} lane`;
  if (claim.inheritedFrom !== null || claim.text === sprint.title) return `stands under ${nameSprint(sprint)}`;
  return `belongs to ${nameSprint(sprint)}`;
}

/** A statement in a lane claims the lane and its sprint at one place. */
function findLane({ claims }: Item, sprintClaim: Claim): string | null {
  const lane = claims.find((claim) => claim.field === 'lane' && comparePlaces(claim, sprintClaim) === 0);
  return lane?.value ?? null;
}
