import { words } from '#words/item.ts';
import { words as pages } from '#words/page.ts';
import type { Item, Source } from '../../backlog/model.ts';
import { groupOf, type ProjectIndex, type SiteIndex } from '../backlog-index.ts';
import { renderBlock, renderInline } from '../markdown.ts';
import { href, urls } from '../urls.ts';
import { type ChainView, showChain } from './chain.ts';
import { type FactView, showItemFacts } from './facts.ts';
import { bySeverity, type FindingView, showFinding } from './finding.ts';
import { showItemVerdict, type VerdictView } from './item-verdict.ts';
import { type LineView, linkItemsOf, showLine } from './line.ts';
import { idBeside } from './naming.ts';
import { type NeighboursView, showNeighbours } from './neighbours.ts';
import { showEditor } from './provenance.ts';
import { type QuoteAttributes, quoteFrom, quoteOf } from './quote.ts';
import { type RelationsView, showRelations } from './relation.ts';
import { type RowView, showRow } from './row.ts';
import type { Piece, Sentence } from './sentence.ts';
import { showSlip } from './slip.ts';
import { type SourceView, showSource } from './source.ts';

/** One place where something is written about an item, a sprint or a lane. */
export interface StatementView {
  readonly role: string;
  readonly where: string;
  readonly text: string;
  readonly source: SourceView;
  readonly quote: QuoteAttributes;
  /** The line in the repository's editor; null when nobody knows where that is. */
  readonly edit?: string | null;
}

/** All that is known about one item, and where it is written. */
export interface ItemView {
  readonly title: string;
  /** Empty when it has none beside its title. */
  readonly id: string;
  /** The title as inline HTML. */
  readonly titleHtml: string;
  readonly quote: QuoteAttributes;
  readonly crumbs: readonly Piece[];
  readonly verdict: VerdictView | null;
  /** Block HTML. */
  readonly summary: string | null;
  readonly facts: readonly FactView[];
  readonly relations: RelationsView;
  readonly chain: ChainView;
  /** What moves when it slips. */
  readonly slip: readonly Sentence[];
  readonly parts: readonly RowView[];
  readonly details: readonly LineView[];
  readonly acceptance: readonly LineView[];
  readonly findings: readonly FindingView[];
  readonly statements: readonly StatementView[];
  readonly neighbours: NeighboursView;
}

/** Answers what an item is, how far it is, who has it and when, what it waits for, and who says so. */
export function showItem(site: SiteIndex, index: ProjectIndex, item: Item): ItemView {
  const home = item.sources[0]?.file;
  const findings = index.findingsBySubject.get(`item/${item.key}`) ?? [];
  const id = idBeside(item);
  const chain = showChain(index, item);
  const slip = showSlip(index, item);
  return {
    title: `${id} ${item.title}`.trim(),
    id,
    titleHtml: renderInline(item.titleMarkdown),
    quote: quoteOf(index, item),
    crumbs: showCrumbs(index, item),
    verdict: showItemVerdict(index, item),
    summary: item.summary ? renderBlock(item.summary, linkItemsOf(index, item.key)) : null,
    facts: showItemFacts(site, index, item),
    relations: showRelations(index, item, home),
    chain,
    // That those move which wait for it directly is said already.
    slip: slip.length > 1 || chain.after ? slip : [],
    parts: (index.itemsByParent.get(item.key) ?? []).map((part) => showRow(index, part)),
    details: item.details.map((line) => showLine(index, line, home)),
    acceptance: [...item.acceptance, ...item.criteria].map((line) => showLine(index, line, home)),
    findings: bySeverity(findings).map((finding) => showFinding(index, finding, home)),
    statements: item.sources.map((source) => ({
      ...showStatement(index, source, home),
      edit: showEditor(site, source),
    })),
    neighbours: showItemNeighbours(index, item),
  };
}

/** Shows one statement: what carries it, under which headings, and how it begins. */
export function showStatement(index: ProjectIndex, source: Source, home?: string): StatementView {
  const carrier = words.carriers[source.carrier];
  const title = index.documentByFile.get(source.file)?.title ?? '';
  const context = source.context === title ? '' : source.context.replace(`${title} › `, '');
  return {
    role: words.roles[source.role],
    where: context ? words.carrierUnder(carrier, context) : carrier,
    text: source.text,
    source: showSource(index, source, home),
    quote: quoteFrom(index.documentByFile.get(source.file)),
  };
}

function showCrumbs(index: ProjectIndex, item: Item): Piece[] {
  const sprint = index.sprintByKey.get(item.sprint ?? '');
  const lanes = item.lanes.flatMap((key) => index.laneByKey.get(key) ?? []);
  const [lane] = lanes;
  return [
    { text: index.project.title, href: urls.project(index.project.slug) },
    ...(sprint ? [{ text: sprint.label, href: href(sprint.url) }] : []),
    ...(lane && lanes.length === 1 ? [{ text: lane.name ?? lane.title, href: href(lane.url) }] : []),
    ...(!sprint && !lane ? [{ text: item.section ?? pages.names.items, href: urls.items(index.project.slug) }] : []),
  ];
}

/** An item is one of those of its sprint, else of its section, else of all that are in neither. */
function showItemNeighbours(index: ProjectIndex, item: Item): NeighboursView {
  const siblings = index.itemsByGroup.get(groupOf(item)) ?? [];
  const sprint = index.sprintByKey.get(item.sprint ?? '');
  const items = { text: item.section ?? pages.names.items, href: urls.items(index.project.slug) };
  const where = sprint ? { text: sprint.label, href: href(sprint.url) } : items;
  return showNeighbours(siblings, item, where, (each) => ({
    id: idBeside(each),
    title: each.title,
    href: href(each.url),
  }));
}
