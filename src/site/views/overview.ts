import { words } from '#words/overview.ts';
import { words as states } from '#words/states.ts';
import { words as things } from '#words/things.ts';
import { findReadyItems } from '../../backlog/graph.ts';
import type { ListKind } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { urls } from '../urls.ts';
import { explainBottleneck, listBottlenecks } from './bottleneck.ts';
import { type CriticalPathView, showCriticalPaths } from './critical-path.ts';
import { excerptCurrent } from './current-groups.ts';
import { type DocumentRowView, showDocuments } from './document.ts';
import { type Excerpt, excerpt } from './excerpt.ts';
import { bySeverity, type FindingView, showFinding } from './finding.ts';
import { type GroupRowView, itemsOf, kindOfSprints, showLaneRow, showSprintRows, titleSprints } from './group-row.ts';
import { type ListView, showLists } from './list.ts';
import { findLongestChain } from './longest-chain.ts';
import { type OutsideRowView, showOutside } from './outside.ts';
import { byAttention, type RowView, showRow } from './row.ts';
import type { Sentence } from './sentence.ts';
import { type SourceView, showSource } from './source.ts';
import { describeStanding } from './standing.ts';
import { type TallyView, tally } from './tally.ts';
import { findLate } from './verdict.ts';
import { explainWait } from './waits.ts';

/** The first page of a project. */
export interface OverviewView {
  readonly title: string;
  /** How it stands, and why. */
  readonly standing: Sentence;
  readonly updated: { readonly date: string; readonly sources: readonly SourceView[] } | null;
  readonly counts: readonly string[];
  readonly tally: TallyView;
  readonly late: Excerpt<RowView>;
  readonly blocked: Excerpt<RowView>;
  readonly findings: Excerpt<FindingView>;
  readonly attentionNote: string;
  readonly ready: Excerpt<RowView>;
  /** What is waited for outside the backlog. */
  readonly outside: Excerpt<OutsideRowView>;
  readonly bottlenecks: Excerpt<RowView>;
  readonly criticalPaths: readonly CriticalPathView[];
  /** The computed one. */
  readonly longestChain: (Excerpt<RowView> & { readonly note: string }) | null;
  readonly sprintsTitle: string;
  readonly sprints: Excerpt<GroupRowView>;
  readonly lanes: Excerpt<GroupRowView>;
  readonly lists: readonly ListView[];
  /** The way to what there is to read, where there is nothing else. */
  readonly documents: readonly DocumentRowView[];
}

const MOST_BOTTLENECKS = 6;
const OTHER_LISTS: readonly ListKind[] = ['gate', 'demo-progression', 'evergreen', 'definition-of-done'];

/** What a project's first page shows: the verdict, what needs somebody, what can start, and the way to everything else. */
export function showOverview(index: ProjectIndex): OverviewView {
  const { project, items, lanes } = index;
  const late = byAttention(index, findLate(index));
  const isLate = new Set(late);
  const blocked = items.filter((item) => item.status?.class === 'blocked' && !isLate.has(item));
  // What is overdue already stands above them, item by item.
  const news = index.findings.filter(({ severity, code }) => severity !== 'info' && code !== 'overdue');
  const disagreements = bySeverity(news);
  const ready = itemsOf(
    index,
    findReadyItems(index.waits, index.heldUp).map(({ key }) => key),
  ).filter(({ status }) => status !== null);
  const chain = findLongestChain(index);
  const allItems = urls.items(project.slug);
  const graph = urls.graph(project.slug);
  return {
    title: project.title,
    standing: describeStanding(index),
    updated: showUpdated(index),
    counts: [
      ...(items.length > 0 ? [things.items(items.length), countSprints(index)] : []),
      ...(lanes.length > 0 ? [things.lanes(lanes.length)] : []),
    ],
    tally: tally(items),
    late: excerpt(late, allItems, (item) => showRow(index, item, explainWait(index, item))),
    blocked: excerpt(byAttention(index, blocked), allItems, (item) => showRow(index, item, explainWait(index, item))),
    findings: excerpt(disagreements, urls.findings(project.slug), (finding) => showFinding(index, finding)),
    attentionNote: [
      ...(late.length > 0 ? [words.overdueCount(late.length)] : []),
      ...(blocked.length > 0 ? [words.blockedCount(blocked.length)] : []),
      ...(disagreements.length > 0 ? [things.findings(disagreements.length)] : []),
    ].join(', '),
    ready: excerpt(ready, allItems, (item) => showRow(index, item)),
    outside: excerpt(showOutside(index), graph, (row) => row),
    bottlenecks: excerpt(
      listBottlenecks(index),
      graph,
      (item) => showRow(index, item, explainBottleneck(index, item)),
      MOST_BOTTLENECKS,
    ),
    criticalPaths: showCriticalPaths(index),
    longestChain: chain && {
      note: chain.note,
      ...excerpt(chain.items, graph, (item) => showRow(index, item)),
    },
    sprintsTitle: titleSprints(index),
    sprints: excerptCurrent(index, index.sprints, urls.sprints(project.slug), (own) => showSprintRows(index, own)),
    lanes: excerptCurrent(index, lanes, urls.lanes(project.slug), (own) => own.map((lane) => showLaneRow(index, lane))),
    lists: showLists(index, OTHER_LISTS),
    documents: items.length === 0 ? showDocuments(index) : [],
  };
}

function countSprints(index: ProjectIndex): string {
  const { sprints } = index;
  if (sprints.length === 0) return states.noSprints;
  const hasDates = sprints.some(({ start, end }) => start ?? end);
  return things.sprints(sprints.length, kindOfSprints(index)) + (hasDates ? '' : `, ${words.noDates}`);
}

/** The newest date that a document gives for itself, with the lines that say so. */
function showUpdated(index: ProjectIndex): OverviewView['updated'] {
  const date = index.updated;
  if (date === null) return null;
  const documents = index.documents.filter(({ updated }) => updated === date);
  return {
    date,
    sources: documents.map(({ file, updatedLine }) => showSource(index, { file, line: updatedLine ?? 1 })),
  };
}
