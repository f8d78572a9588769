import { fieldsOf } from '../assemble/claims.ts';
import type { AssembledProject } from '../assemble/index.ts';
import { addMention, mentionOf } from '../assemble/mentions.ts';
import type { Item, Lane } from '../model.ts';
import type { Place, SourceFile } from '../source.ts';
import { findGroupReferences } from '../vocabulary/groupings.ts';
import { findReferences, namesBlocker } from '../vocabulary/references.ts';
import { type Clause, readClauses } from './clauses.ts';
import { rememberOrder } from './drawn-order.ts';
import { addEdge, createEdgeList, type EdgeList, type LinkedProject, settleEdges } from './edges.ts';
import { linkArrows } from './graph-arrows.ts';
import { linkGraph } from './graph-lines.ts';
import { findRemarks } from './remarks.ts';
import { createTargets, type Targets } from './targets.ts';

/**
 * Turns what items and lanes of a project say they wait for into edges, and writes them into the items and lanes, both
 * ways. Each edge keeps the words and the place that state it.
 */
export function linkProject(project: AssembledProject): LinkedProject {
  const targets = createTargets(project);
  const sources = new Map(project.read.map(({ source }) => [source.path, source]));
  const edges = createEdgeList(project.slug);
  for (const { item, statements } of project.items) {
    for (const statement of statements) {
      for (const field of fieldsOf(statement, 'dependencies', 'blocked-by', 'blocks')) {
        const source = sources.get(field.place.file);
        if (!source) continue;
        const clauses = readClauses(source, field, project.known, true);
        for (const clause of clauses)
          linkItemClause(item, field.field === 'blocks' ? { ...clause, isReverse: true } : clause, targets, edges);
      }
    }
  }
  for (const { item, statements } of project.items) {
    for (const remark of statements.flatMap(findRemarks)) {
      const source = sources.get(remark.place.file);
      // Running text names what lies outside in too many ways: only references count, and what is called a blocker.
      const clauses = source ? readClauses(source, remark, project.known) : [];
      const isBlocker = namesBlocker(remark.text);
      for (const clause of clauses)
        linkItemClause(item, { ...clause, external: isBlocker ? clause.external : null, unknown: [] }, targets, edges);
    }
  }
  for (const { value, statements } of project.lanes) linkLane(value, statements, sources, project, targets, edges);
  const stated = rememberOrder(edges);
  for (const { source, recognised } of project.read) {
    linkGraph(source, recognised.graph, project.known, targets, stated, edges);
    linkArrows(recognised.arrows, project.known, targets, stated, edges);
  }
  return settleEdges(edges, targets);
}

function linkItemClause(item: Item, clause: Clause, targets: Targets, edges: EdgeList): void {
  const state = { kind: clause.kind, text: clause.text, resolved: clause.resolved };
  for (const { id, place } of clause.ids) {
    const target = targets.item(id);
    if (!target || target.key === item.key) continue;
    const [from, to] = clause.isReverse ? [target, item] : [item, target];
    addEdge(edges, { ...state, from: from.key, fromType: 'item', to: to.key, toType: 'item', source: place });
  }
  const groups = clause.groups.flatMap((reference) => targets.groups(reference, null));
  for (const group of groups) {
    if (!clause.isReverse && group.key !== item.key)
      addEdge(edges, {
        ...state,
        from: item.key,
        fromType: 'item',
        to: group.key,
        toType: group.type,
        source: clause.place,
      });
  }
  linkRest(
    item.key,
    'item',
    namesNothing(clause, groups) ? { ...clause, external: clause.text } : clause,
    targets,
    edges,
  );
}

/** "Delivery in week 49" names a group that no document has, so it is meant as words. */
function namesNothing({ kind, ids, unknown, groups }: Clause, found: readonly unknown[]): boolean {
  return kind === 'blocks' && ids.length + unknown.length === 0 && groups.length > 0 && found.length === 0;
}

/** What a clause waits for beside ids and groups: an item that it calls by its title, or something outside. */
function linkRest(from: string, fromType: 'item' | 'lane', clause: Clause, targets: Targets, edges: EdgeList): void {
  const { external, isReverse, kind, text, resolved, place } = clause;
  const edge = { kind, text, resolved, source: place };
  const named =
    external === null ? [] : targets.titled(external).filter(({ key }) => fromType === 'lane' || key !== from);
  for (const { key } of named) {
    if (!isReverse) addEdge(edges, { ...edge, from, fromType, to: key, toType: 'item' });
    else if (fromType === 'item') addEdge(edges, { ...edge, from: key, fromType, to: from, toType: 'item' });
  }
  if (external !== null && !isReverse && named.length === 0)
    addEdge(edges, { ...edge, from, fromType, to: external, toType: 'external' });
  for (const { id, place } of clause.unknown)
    edges.unresolved.push({ project: edges.project, from, fromType, text: id, place });
}

function linkLane(
  lane: Lane,
  statements: AssembledProject['lanes'][number]['statements'],
  sources: ReadonlyMap<string, SourceFile>,
  project: AssembledProject,
  targets: Targets,
  edges: EdgeList,
): void {
  for (const field of statements.flatMap((statement) => statement.fields)) {
    const source = sources.get(field.place.file);
    if (!source || (field.field !== 'dependencies' && field.field !== 'blocked-by')) continue;
    for (const clause of readClauses(source, field, project.known).map(nameLanes)) {
      const state = {
        kind: clause.kind,
        text: clause.text,
        resolved: clause.resolved,
        from: lane.key,
        fromType: 'lane' as const,
      };
      for (const group of clause.groups.flatMap((reference) => targets.groups(reference, lane))) {
        if (group.key !== lane.key)
          addEdge(edges, { ...state, to: group.key, toType: group.type, source: clause.place });
      }
      for (const { id, place } of clause.ids) {
        const item = targets.item(id);
        if (item) addEdge(edges, { ...state, to: item.key, toType: 'item', source: place });
      }
      linkRest(lane.key, 'lane', clause, targets, edges);
    }
    mentionIn(lane, field, project, targets);
  }
}

/** A lane that waits for `A, B` waits for the lanes of those letters. */
function nameLanes(clause: Clause): Clause {
  const isLetters = /^[A-Z](?:\s*[,/&+]\s*[A-Z])*$/.test(clause.external ?? '');
  return isLetters ? { ...clause, external: null, groups: findGroupReferences(`lane ${clause.external}`) } : clause;
}

/** An item that a lane's field names is mentioned there. */
function mentionIn(
  lane: Lane,
  field: { text: string; place: Place },
  project: AssembledProject,
  targets: Targets,
): void {
  const ids = findReferences(field.text, project.known).flatMap((match) => match.ids);
  for (const id of ids) {
    const item = targets.item(id);
    if (item) addMention(item, mentionOf(field.place, 'field', lane.title, field.text));
  }
}
