import { words as labels } from '#words/labels.ts';
import { words as pages } from '#words/page.ts';
import { words as waitWords } from '#words/waits.ts';
import type { Lane } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { href, urls } from '../urls.ts';
import { type FactView, showMarkdown, showNotes, unsourced } from './facts.ts';
import { bySeverity, type FindingView, showFinding } from './finding.ts';
import { explainLane, itemsOf } from './group-row.ts';
import { type StatementView, showStatement } from './item.ts';
import { explainSilence, findColumns, type ItemTableView, showItemTable } from './item-table.ts';
import { showLaneLoad } from './load.ts';
import { type NeighboursView, showNeighbours } from './neighbours.ts';
import { type QuoteAttributes, quoteOf } from './quote.ts';
import type { Piece, Sentence } from './sentence.ts';
import { type SourceView, showSources } from './source.ts';
import { type TallyView, tally } from './tally.ts';
import { nameOutside, nameTarget } from './waits.ts';

/** One lane. */
export interface LaneView {
  readonly label: string;
  readonly name: string;
  readonly title: string;
  readonly quote: QuoteAttributes;
  readonly crumbs: readonly Piece[];
  readonly why: Sentence | null;
  readonly tally: TallyView | null;
  readonly facts: readonly FactView[];
  readonly table: ItemTableView;
  readonly silence: string | undefined;
  readonly findings: readonly FindingView[];
  readonly statements: readonly StatementView[];
  readonly neighbours: NeighboursView;
}

/** Shows a lane: who has it, what it waits for and what waits for it, what it delivers, its items. */
export function showLane(index: ProjectIndex, lane: Lane): LaneView {
  const home = lane.sources[0]?.file;
  const items = itemsOf(index, lane.items);
  const columns = findColumns(items).filter((column) => column !== 'lane');
  const table = showItemTable(index, items, columns);
  const lanes = { text: pages.names.lanes, href: urls.lanes(index.project.slug) };
  return {
    label: lane.name && lane.label ? lane.label : '',
    name: lane.name ?? lane.title,
    title: lane.title,
    quote: quoteOf(index, lane),
    crumbs: showCrumbs(index, lane),
    why: explainLane(index, lane),
    tally: items.length > 0 ? tally(items) : null,
    facts: showLaneFacts(index, lane, home),
    table,
    silence: explainSilence(table),
    findings: bySeverity(index.findingsBySubject.get(`lane/${lane.key}`) ?? []).map((finding) =>
      showFinding(index, finding, home),
    ),
    statements: lane.sources.map((source) => showStatement(index, source, home)),
    neighbours: showNeighbours(index.lanes, lane, lanes, (each) => ({
      id: each.label ?? '',
      title: each.name ?? each.title,
      href: href(each.url),
    })),
  };
}

function showCrumbs(index: ProjectIndex, lane: Lane): Piece[] {
  const sprint = index.sprintByKey.get(lane.sprint ?? '');
  return [
    { text: index.project.title, href: urls.project(index.project.slug) },
    { text: pages.names.lanes, href: urls.lanes(index.project.slug) },
    ...(sprint ? [{ text: sprint.label, href: href(sprint.url) }] : []),
  ];
}

function showLaneFacts(index: ProjectIndex, lane: Lane, home?: string): FactView[] {
  const source = sourceOf(index, lane, home);
  const sprint = index.sprintByKey.get(lane.sprint ?? '');
  const target = (to: string) => {
    const { text, href: address } = nameTarget(index, { toType: 'lane', to });
    return address ? { text, href: address } : { text };
  };
  const dependents = index.lanes.filter(({ dependsOn }) => dependsOn.includes(lane.key));
  const waits = [
    ...lane.dependsOn.map(target),
    ...lane.blockedBy.map((words) => ({ ...nameOutside(words), note: waitWords.external })),
  ];
  return [
    ...unsourced(labels.owner, lane.owner ? [{ text: lane.owner }] : []),
    ...unsourced(labels.sprint, sprint ? [{ text: sprint.title, href: href(sprint.url) }] : []),
    ...unsourced(labels.waitsFor, waits.length > 0 ? waits : lane.waitsFor ? [{ text: lane.waitsFor }] : []),
    ...unsourced(
      labels.holdsUp,
      dependents.map(({ key }) => target(key)),
    ),
    ...unsourced(labels.deliverable, lane.deliverable ? [showMarkdown(index, lane.deliverable)] : []),
  ]
    .map((fact) => ({ ...fact, source }))
    .concat(unsourced(labels.load, showLaneLoad(index, lane)))
    .concat(showNotes(index, lane.notes, home));
}

/** The facts of a lane stand under its heading; the heading is the place that is known. */
function sourceOf(index: ProjectIndex, lane: Lane, home?: string): SourceView | null {
  return showSources(index, lane.sources.slice(0, 1), home).shown[0] ?? null;
}
