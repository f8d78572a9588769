import type { Backlog, Item, Lane, List, Sprint } from '../../../src/backlog/model.ts';

/** What a reader test compares: every fact that was understood, with the lines that state it, and nothing that is empty. */
export function summarise(backlog: Backlog): unknown {
  return compact({
    items: backlog.items.map(summariseItem),
    sprints: backlog.sprints.map(summariseSprint),
    lanes: backlog.lanes.map(summariseLane),
    lists: backlog.lists.map(summariseList),
    dependencies: backlog.dependencies.map(
      (edge) =>
        `${edge.fromType} ${edge.from} ${edge.kind} ${edge.toType} ${edge.to}${edge.resolved ? ' (resolved)' : ''}${edge.graph ? ' (drawn)' : ''} @${edge.source.line}`,
    ),
    documents: backlog.documents.map(({ file, title, language, updated, legend, repairs }) => ({
      file,
      title,
      language,
      updated,
      repairs,
      legend: legend.map((entry) => `${entry.term} = ${entry.class}`),
    })),
    findings: backlog.findings.map(
      (finding) => `${finding.file}:${finding.line}:${finding.column} ${finding.code} ${finding.message}`,
    ),
  });
}

function summariseItem(item: Item): unknown {
  const {
    key,
    id,
    title,
    kind,
    section,
    sprint,
    lanes,
    owners,
    dependsOn,
    blocks,
    blockedBy,
    parallelWith,
    relatesTo,
    summary,
    files,
    validation,
    labels,
  } = item;
  return {
    key,
    id,
    title,
    kind: kind === 'item' ? null : kind,
    status: item.status ? { ...item.status, inherited: item.status.inherited || null } : null,
    priority: item.priority
      ? `${item.priority.text} (rank ${item.priority.rank}${item.priority.inherited ? ', inherited' : ''})`
      : null,
    effort: item.effort ? { ...item.effort } : null,
    owners,
    section,
    sprint,
    lanes,
    dependsOn,
    blocks,
    blockedBy,
    parallelWith,
    relatesTo,
    summary,
    files,
    validation,
    labels,
    details: item.details.map((line) => `${line.text} @${line.line}`),
    acceptance: item.acceptance.map(
      (check) => `[${check.done === null ? '' : check.done ? 'x' : ' '}] ${check.text} @${check.line}`,
    ),
    notes: item.notes.map((note) => `${note.label}: ${note.text} @${note.line}`),
    claims: item.claims.map(
      (claim) =>
        `${claim.field}: ${claim.text} @${claim.line}:${claim.column}${claim.inheritedFrom ? ` from ${claim.inheritedFrom}` : ''}`,
    ),
    sources: item.sources.map(
      (source) => `${source.role} ${source.carrier} ${source.file}:${source.line}-${source.endLine}`,
    ),
  };
}

function summariseSprint(sprint: Sprint): unknown {
  const { key, title, name, kind, goal, demo, start, end, items, lanes } = sprint;
  return {
    key,
    title,
    name,
    kind,
    goal,
    demo,
    start,
    end,
    items,
    lanes,
    acceptance: sprint.acceptance.map(
      (check) => `[${check.done === null ? '' : check.done ? 'x' : ' '}] ${check.text}`,
    ),
    notes: sprint.notes.map((note) => `${note.label}: ${note.text}`),
    sources: sprint.sources.length,
  };
}

function summariseLane(lane: Lane): unknown {
  const { key, title, label, sprint, owner, waitsFor, dependsOn, blockedBy, deliverable, items } = lane;
  return { key, title, label, sprint, owner, waitsFor, dependsOn, blockedBy, deliverable, items };
}

function summariseList(list: List): unknown {
  return {
    kind: list.kind,
    title: list.title,
    order: list.isOrdered ? 'one after another' : null,
    entries: list.entries.map((entry) => `${entry.text} → ${entry.items.join(', ')}${entry.done ? ' ✓' : ''}`),
  };
}

/** Leaves out nulls and empty lists, so that a fixture shows what is there. */
function compact(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(compact);
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).filter(
    ([, inner]) => inner !== null && !(Array.isArray(inner) && inner.length === 0),
  );
  return Object.fromEntries(kept.map(([name, inner]) => [name, compact(inner)]));
}
