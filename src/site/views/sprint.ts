import { words } from '#words/item.ts';
import { words as labels } from '#words/labels.ts';
import type { Item, Sprint } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { href, urls } from '../urls.ts';
import { type FactView, showMarkdown, showNotes, showStatus, unsourced } from './facts.ts';
import { bySeverity, type FindingView, showFinding } from './finding.ts';
import { type GroupRowView, itemsOf, showDates, showLaneRow, showSprintRows, titleSprints } from './group-row.ts';
import { type StatementView, showStatement } from './item.ts';
import { explainSilence, type ItemTableView, showItemTable } from './item-table.ts';
import { type LineView, showLine } from './line.ts';
import { type ListView, showLists } from './list.ts';
import { describeStatedLoad, showSprintLoad } from './load.ts';
import { type NeighboursView, showNeighbours } from './neighbours.ts';
import { type QuoteAttributes, quoteOf } from './quote.ts';
import { type Piece, type Sentence, say } from './sentence.ts';
import { type TallyView, tally } from './tally.ts';

/** All sprints of a project. */
export interface SprintsView {
  readonly title: string;
  readonly rows: readonly GroupRowView[];
  readonly lists: readonly ListView[];
}

/** One sprint. */
export interface SprintView {
  readonly label: string;
  readonly name: string;
  readonly title: string;
  readonly quote: QuoteAttributes;
  readonly crumbs: readonly Piece[];
  readonly tally: TallyView | null;
  readonly facts: readonly FactView[];
  readonly table: ItemTableView;
  readonly silence: string | undefined;
  readonly lanes: readonly GroupRowView[];
  /** Where its lanes are drawn. */
  readonly lanesHref: string;
  readonly acceptance: readonly LineView[];
  readonly alsoApplies: readonly ListView[];
  readonly findings: readonly FindingView[];
  readonly statements: readonly StatementView[];
  readonly neighbours: NeighboursView;
}

/** Shows the sprints of a project in their order. */
export function showSprints(index: ProjectIndex): SprintsView {
  return {
    title: titleSprints(index),
    rows: showSprintRows(index, index.sprints, sayLoad),
    lists: showLists(index, ['demo-progression', 'roadmap']),
  };
}

/** What is still to do. */
function sayLoad(items: readonly Item[]): Sentence | null {
  const load = describeStatedLoad(items);
  return load === '' ? null : say(load);
}

/** Shows a sprint: its goal, its items, what accepts it, what binds it beside that. */
export function showSprint(index: ProjectIndex, sprint: Sprint): SprintView {
  const home = sprint.sources[0]?.file;
  const items = itemsOf(index, sprint.items);
  const table = showItemTable(index, items);
  const sprints = { text: titleSprints(index), href: urls.sprints(index.project.slug) };
  return {
    label: sprint.name ? sprint.label : '',
    name: sprint.name ?? sprint.title,
    title: sprint.title,
    quote: quoteOf(index, sprint),
    crumbs: [
      { text: index.project.title, href: urls.project(index.project.slug) },
      sprints,
      { text: words.position(index.sprints.indexOf(sprint) + 1, index.sprints.length) },
    ],
    tally: items.length > 0 ? tally(items) : null,
    facts: showSprintFacts(index, sprint, home),
    table,
    silence: explainSilence(table),
    lanesHref: `${urls.lanes(sprint.project)}#${sprint.key}`,
    lanes: sprint.lanes.flatMap((key) => index.laneByKey.get(key) ?? []).map((lane) => showLaneRow(index, lane)),
    acceptance: sprint.acceptance.map((line) => showLine(index, line, home)),
    alsoApplies: showLists(index, ['definition-of-done']),
    findings: bySeverity(index.findingsBySubject.get(`sprint/${sprint.key}`) ?? []).map((finding) =>
      showFinding(index, finding, home),
    ),
    statements: sprint.sources.map((source) => showStatement(index, source, home)),
    neighbours: showNeighbours(index.sprints, sprint, sprints, ({ title, url }) => ({
      id: '',
      title,
      href: href(url),
    })),
  };
}

function showSprintFacts(index: ProjectIndex, sprint: Sprint, home?: string): FactView[] {
  const dates = showDates(sprint);
  return [
    ...unsourced(labels.goal, sprint.goal ? [showMarkdown(index, sprint.goal)] : []),
    ...unsourced(labels.demo, sprint.demo?.split('\n').map((step) => showMarkdown(index, step)) ?? []),
    ...unsourced(labels.status, sprint.status ? [showStatus(index, sprint.status)] : []),
    ...unsourced(labels.dates, [dates === '' ? { text: '', note: words.noneOfDates } : { text: dates }]),
    ...unsourced(labels.load, showSprintLoad(index, sprint)),
    ...showNotes(index, sprint.notes, home),
  ];
}
