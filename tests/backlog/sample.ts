import { addresses } from '../../src/backlog/addresses.ts';
import { buildWaitGraph, type ProjectWork, type WaitGraph } from '../../src/backlog/graph.ts';
import type {
  Backlog,
  Claim,
  Dependency,
  Effort,
  Item,
  Lane,
  Source,
  Sprint,
  Status,
  StatusClass,
} from '../../src/backlog/model.ts';
import type { Place } from '../../src/backlog/source.ts';

/** Hand-made records for tests: say what matters, the rest is empty. Everything belongs to one project. */
export const PROJECT = 'ferry';

/** A place on one line of a document of the project. */
export function place(line: number, column = 1, length = 1, file = `${PROJECT}/plan.md`): Place {
  return { file, line, column, endLine: line, endColumn: column + length };
}

export function status(statusClass: StatusClass, text: string = statusClass): Status {
  const nothing = { date: null, deadline: null, reason: null, owner: null, evidence: null };
  return { class: statusClass, text, ...nothing, inherited: false };
}

export function effort(hours: number): Effort {
  return { text: `${hours} h`, points: null, hours };
}

export function points(amount: number): Effort {
  return { text: `${amount} points`, points: amount, hours: null };
}

export function claim(field: Claim['field'], value: string, at: Place, more: Partial<Claim> = {}): Claim {
  return { field, text: value, value, ...at, inheritedFrom: null, role: 'definition', ...more };
}

/** A `blocks` dependency between two items, at a line; `more` makes it another one. */
export function dependency(from: string, to: string, line = 1, more: Partial<Dependency> = {}): Dependency {
  return {
    project: PROJECT,
    from,
    fromType: 'item',
    to,
    toType: 'item',
    kind: 'blocks',
    resolved: false,
    text: `waits for ${to}`,
    source: place(line),
    graph: null,
    ...more,
  };
}

/** An item whose id is its key in capitals. Items stand below each other when none says where it stands. */
export function item(key: string, more: Partial<Item> = {}): Item {
  return {
    project: PROJECT,
    key,
    id: key.toUpperCase(),
    title: `Build ${key}`,
    titleMarkdown: `Build ${key}`,
    kind: 'item',
    status: null,
    priority: null,
    effort: null,
    owners: [],
    sprint: null,
    lanes: [],
    section: null,
    parent: null,
    dependsOn: [],
    blocks: [],
    blockedBy: [],
    parallelWith: [],
    relatesTo: [],
    summary: null,
    details: [],
    acceptance: [],
    criteria: [],
    validation: [],
    files: [],
    labels: [],
    notes: [],
    claims: [],
    sources: [source(1)],
    url: addresses.item(PROJECT, key),
    ...more,
  };
}

export function source(line: number, more: Partial<Source> = {}): Source {
  return { ...place(line), role: 'definition', carrier: 'row', context: 'Plan', text: '', ...more };
}

export function sprint(key: string, more: Partial<Sprint> = {}): Sprint {
  const label = `Sprint ${key.replace(/\D/g, '')}`;
  return {
    project: PROJECT,
    key,
    title: label,
    label,
    name: null,
    kind: 'sprint',
    order: 0,
    goal: null,
    demo: null,
    status: null,
    start: null,
    end: null,
    items: [],
    lanes: [],
    acceptance: [],
    notes: [],
    sources: [source(1, { carrier: 'section' })],
    url: addresses.sprint(PROJECT, key),
    ...more,
  };
}

export function lane(key: string, more: Partial<Lane> = {}): Lane {
  return {
    project: PROJECT,
    key,
    title: `Lane ${key}`,
    label: key,
    name: null,
    sprint: null,
    owner: null,
    waitsFor: null,
    dependsOn: [],
    blockedBy: [],
    deliverable: null,
    items: [],
    notes: [],
    sources: [source(1, { carrier: 'section' })],
    url: addresses.lane(PROJECT, key),
    ...more,
  };
}

/** Who waits for whom among these records. */
export function graphOf(parts: Partial<ProjectWork>): WaitGraph {
  return buildWaitGraph({ items: [], sprints: [], lanes: [], dependencies: [], ...parts });
}

/** A backlog of these records, with the links that follow from one another filled in on both sides. */
export function backlog(parts: Partial<Pick<Backlog, 'items' | 'sprints' | 'lanes' | 'dependencies'>>): Backlog {
  const { items = [], sprints = [], lanes = [], dependencies = [] } = parts;
  const ends = (type: Dependency['toType'], key: string, near: 'from' | 'to', far: 'from' | 'to') =>
    dependencies
      .filter((each) => each.kind === 'blocks' && each[near] === key && each[`${far}Type`] === type)
      .map((each) => each[far]);
  return {
    version: 1,
    projects: [{ slug: PROJECT, title: 'Ferry', documents: [`${PROJECT}/plan.md`] }],
    documents: [],
    items: items.map((each) => ({
      ...each,
      dependsOn: ends('item', each.key, 'from', 'to'),
      blocks: ends('item', each.key, 'to', 'from'),
    })),
    sprints: sprints.map((each) => ({ ...each, items: keysOf(items, ({ sprint: own }) => own === each.key) })),
    lanes: lanes.map((each) => ({ ...each, items: keysOf(items, ({ lanes: own }) => own.includes(each.key)) })),
    lists: [],
    dependencies,
    findings: [],
  };
}

function keysOf(items: readonly Item[], isMember: (item: Item) => boolean): string[] {
  return items.filter(isMember).map(({ key }) => key);
}
