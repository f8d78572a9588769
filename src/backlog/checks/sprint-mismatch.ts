import { createFinding, relate } from '../findings.ts';
import type { Claim, Finding, Item, Sprint } from '../model.ts';
import { comparePlaces } from '../source.ts';
import type { Check, Words } from './check.ts';
import { findContradictions } from './contradictions.ts';
import { indexByName, nameSprint } from './naming.ts';

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
export const checkSprintMismatch: Check = ({ backlog, words }) => {
  const sprints = indexByName(backlog.sprints);
  return backlog.items.flatMap((item) => {
    const assign = (claim: Claim): Assignment | undefined => {
      const sprint = sprints.get(`${item.project}/${claim.value}`);
      return sprint && { claim, sprint, lane: findLane(item, claim) };
    };
    return findContradictions(item.claims.filter(({ field }) => field === 'sprint')).flatMap(
      ({ shown, other, again }) => {
        const [first, second] = [assign(shown), assign(other)];
        if (!first || !second || first.sprint.kind !== second.sprint.kind) return [];
        return [reportMismatch(item, first, second, again, words)];
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

function reportMismatch(
  item: Item,
  shown: Assignment,
  other: Assignment,
  again: readonly Claim[],
  words: Words,
): Finding {
  const say = words.rules['sprint-mismatch'];
  const isDefinition = shown.claim.role === 'definition';
  const lanes = new Set([other.lane, shown.lane].filter((lane) => lane !== null));
  return createFinding(words, 'sprint-mismatch', other.claim, {
    message: say.found(item, describeAssignment(other), describeAssignment(shown), isDefinition),
    related: [
      relate(isDefinition ? say.defined : words.places.stated, shown.claim),
      ...again.map((claim) => relate(words.places.statedToo, claim)),
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

function describeAssignment({ claim, sprint, lane }: Assignment) {
  const isHeading = claim.inheritedFrom !== null || claim.text === sprint.title;
  return { by: lane !== null ? 'lane' : isHeading ? 'heading' : 'words', sprint: nameSprint(sprint) } as const;
}

/** A statement in a lane claims the lane and its sprint at one place. */
function findLane({ claims }: Item, sprintClaim: Claim): string | null {
  const lane = claims.find((claim) => claim.field === 'lane' && comparePlaces(claim, sprintClaim) === 0);
  return lane?.value ?? null;
}
