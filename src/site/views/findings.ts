import { words } from '#words/findings-page.ts';
import { words as pagerWords } from '#words/pager.ts';
import { words as ruleWords } from '#words/rules.ts';
import type { Finding } from '../../backlog/model.ts';
import { buildCodeFrame, type FrameLine } from '../../backlog/report/code-frame.ts';
import { linkToLine } from '../../backlog/repository.ts';
import { type RuleCode, rules } from '../../backlog/rules.ts';
import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import { renderInline } from '../markdown.ts';
import { urls } from '../urls.ts';
import type { FilterBarView } from './filter.ts';
import { type FindingView, showFinding } from './finding.ts';
import { filterFindings } from './findings-filter.ts';
import { cutFindings, groupFindings, linkFindings } from './findings-pages.ts';
import { type PagerView, type Slice, showPager } from './paging.ts';
import { type QuoteAttributes, quoteFrom } from './quote.ts';
import { type Piece, type Sentence, say } from './sentence.ts';

export interface FramedFinding {
  readonly finding: FindingView;
  /** The lines that it is about, the words at fault marked. Empty when there is nothing to see. */
  readonly frame: readonly FrameLine[];
  readonly quote: QuoteAttributes;
  /** The line in the repository, at the commit that was built; null when nobody said where that is. */
  readonly repository: string | null;
  /** Its name among the facts that a script narrows the list by. */
  readonly key: string;
}

/** What one rule found. */
export interface RuleFindingsView {
  readonly code: string;
  /** Where the rule is explained. */
  readonly href: string;
  readonly why: string;
  /** What to do, as inline HTML; empty where each finding says better. */
  readonly help: string;
  /** All of them, on whichever page they stand. */
  readonly count: number;
  /** Which of them stand on this page; null when all do. */
  readonly part: string | null;
  readonly findings: readonly FramedFinding[];
}

/** A finding that the settings keep out of the list. */
export interface IgnoredFindingView {
  readonly finding: FindingView;
  /** Inline HTML. */
  readonly because: string;
}

/** The findings of a project by rule, or one page of them. */
export interface FindingsView {
  readonly lede: Sentence;
  /** Null where there is nothing to narrow. */
  readonly filterBar: FilterBarView | null;
  readonly rules: readonly RuleFindingsView[];
  /** Null where one page holds them all. */
  readonly pager: PagerView | null;
  /** On the last page. */
  readonly ignored: readonly IgnoredFindingView[];
}

/** Columns that fit beside the rails of a wide page. */
const WIDTH = 92;

/** Shows what the reader noticed: the most severe rules first, each with its places. `page` counts from 1. */
export function showFindings(site: SiteIndex, index: ProjectIndex, page = 1, most?: number): FindingsView {
  const groups = groupFindings(index);
  const pages = cutFindings(index, most);
  const starts = groups.map((_, at) => groups.slice(0, at).reduce((sum, { length }) => sum + length, 0));
  const codes = groups.map(([first]) => first?.code ?? '');
  const ignored = site.ignored.filter(({ finding }) => finding.project === index.project.slug);
  const listed = groups.flat();
  return {
    lede: listed.length > 0 ? say(words.lede) : praise(site, index, ignored.length),
    filterBar:
      listed.length > 0 ? filterFindings(index, listed, (code) => linkFindings(index, code, page, most)) : null,
    rules: (pages[page - 1] ?? []).map((slice) =>
      showRule(groups[slice.group] ?? [], slice, (finding, at) => ({
        ...frameFinding(site, index, finding),
        key: String((starts[slice.group] ?? 0) + at),
      })),
    ),
    pager: showPager(pages, codes, page, (number) => urls.findings(index.project.slug, number)),
    ignored: (page === pages.length ? ignored : []).map(({ finding, because }) => ({
      finding: showFinding(index, finding),
      because: renderInline(because),
    })),
  };
}

/** Nothing found is worth a sentence that says how hard was looked. */
function praise(site: SiteIndex, index: ProjectIndex, ignored: number): Sentence {
  const applied = Object.keys(rules).filter((code) => site.severities[code as RuleCode] !== 'off').length;
  const nothing: Piece = { text: words.nothing, as: 'strong' };
  const applying: Piece = { text: words.rulesApplied(applied), href: urls.rules() };
  return say(...words.praise(nothing, applying, index.documents.length, index.items.length, ignored > 0));
}

function showRule(
  all: readonly Finding[],
  { start, end }: Slice,
  frame: (finding: Finding, at: number) => FramedFinding,
): RuleFindingsView {
  const code = all[0]?.code ?? '';
  const rule = isRule(code) ? ruleWords[code] : undefined;
  const framed = all.slice(start, end).map((finding, at) => frame(finding, start + at));
  const help = rule ? renderInline(rule.help) : '';
  const isShared = ({ finding }: FramedFinding) => finding.help === help;
  return {
    code,
    href: urls.rule(code),
    why: rule?.why ?? '',
    help: framed.some(isShared) ? help : '',
    count: all.length,
    part: end - start < all.length ? pagerWords.range(start + 1, end, all.length) : null,
    findings: framed.map((each) => (isShared(each) ? { ...each, finding: { ...each.finding, help: '' } } : each)),
  };
}

function frameFinding(site: SiteIndex, index: ProjectIndex, finding: Finding): Omit<FramedFinding, 'key'> {
  const document = index.documentByFile.get(finding.file);
  const { checkout } = site;
  return {
    finding: showFinding(index, finding),
    frame: document ? buildCodeFrame(site.sourceOf(finding.file), finding, WIDTH) : [],
    quote: quoteFrom(document),
    repository: checkout && linkToLine(checkout.repository, checkout.revision, finding),
  };
}

function isRule(code: string): code is RuleCode {
  return code in rules;
}
