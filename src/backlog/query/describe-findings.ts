import type { Finding, Item, Lane, Sprint } from '../model.ts';
import { fold } from '../vocabulary/normalise.ts';
import { namesOfItem, namesOfLane, namesOfSprint } from './describe-items.ts';
import type { Facts } from './facts.ts';

/** The records of a project that its findings are about. */
export interface FindingContext {
  readonly itemByKey: ReadonlyMap<string, Item>;
  readonly sprintByKey: ReadonlyMap<string, Sprint>;
  readonly laneByKey: ReadonlyMap<string, Lane>;
  /** What a document is called: its path below the project. */
  readonly nameOf: (file: string) => string;
}

/** What a query can know about a finding, with what is known of the items, sprints and lanes that it is about. */
export function describeFinding(
  finding: Finding,
  { itemByKey, sprintByKey, laneByKey, nameOf }: FindingContext,
): Facts {
  const keysOf = (type: Finding['subjects'][number]['type']) =>
    finding.subjects.flatMap((subject) => (subject.type === type ? [subject.key] : []));
  const items = keysOf('item').flatMap((key) => itemByKey.get(key) ?? []);
  const sprints = [...keysOf('sprint'), ...items.flatMap(({ sprint }) => sprint ?? [])];
  const lanes = [...keysOf('lane'), ...items.flatMap((item) => item.lanes)];
  const owners = items.flatMap((item) => item.owners);
  return {
    text: fold(`${finding.message} ${finding.code} ${finding.file}`),
    choices: { severity: [finding.severity], rule: [finding.code] },
    names: {
      document: unique([fold(nameOf(finding.file)), fold(finding.file)]),
      item: unique(items.flatMap(namesOfItem)),
      sprint: unique(sprints.flatMap((key) => sprintByKey.get(key) ?? []).flatMap(namesOfSprint)),
      lane: unique(lanes.flatMap((key) => laneByKey.get(key) ?? []).flatMap(namesOfLane)),
      owner: unique(owners.flatMap((owner) => [fold(owner), ...fold(owner).split(' ')])),
    },
    priority: null,
    effort: null,
    due: null,
  };
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)];
}
