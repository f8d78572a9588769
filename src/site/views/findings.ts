import { words } from '#words/findings-page.ts';
import { words as ruleWords } from '#words/rules.ts';
import type { Finding } from '../../backlog/model.ts';
import { buildCodeFrame, type FrameLine } from '../../backlog/report/code-frame.ts';
import { linkToLine } from '../../backlog/repository.ts';
import { type RuleCode, rules } from '../../backlog/rules.ts';
import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import { renderInline } from '../markdown.ts';
import { urls } from '../urls.ts';
import type { FilterBarView } from './filter.ts';
import { bySeverity, type FindingView, showFinding } from './finding.ts';
import { filterFindings } from './findings-filter.ts';
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
  readonly findings: readonly FramedFinding[];
}

/** A finding that the settings keep out of the list. */
export interface IgnoredFindingView {
  readonly finding: FindingView;
  /** Inline HTML. */
  readonly because: string;
}

/** All findings of a project, by rule. */
export interface FindingsView {
  readonly lede: Sentence;
  /** Says what was left out of a page that would be too long. */
  readonly omitted: Sentence | null;
  /** Null where there is nothing to narrow. */
  readonly filterBar: FilterBarView | null;
  readonly rules: readonly RuleFindingsView[];
  readonly ignored: readonly IgnoredFindingView[];
}

/** How many findings a page shows, and how many of them with their lines: a page of all of many thousands helps nobody. */
export interface Limits {
  readonly listed: number;
  readonly framed: number;
}

/** Columns that fit beside the rails of a wide page. */
const WIDTH = 92;

const LIMITS: Limits = { listed: 2000, framed: 200 };

/** Shows what the reader noticed: the most severe rules first, each with its places. */
export function showFindings(site: SiteIndex, index: ProjectIndex, limits: Limits = LIMITS): FindingsView {
  const groups = listFindings(index, limits.listed);
  const framed = new Set(takeShares(groups, limits.framed).flat());
  const listed = groups.flat();
  const keys = new Map(listed.map((finding, at) => [finding, String(at)]));
  const ignored = site.ignored.filter(({ finding }) => finding.project === index.project.slug);
  return {
    lede: listed.length > 0 ? say(words.lede) : praise(site, index, ignored.length),
    omitted: describeOmissions(index.findings.length, listed.length, framed.size),
    filterBar: listed.length > 0 ? filterFindings(index, listed) : null,
    rules: groups.map((findings) =>
      showRule(findings, (finding) => ({
        ...frameFinding(site, index, finding, framed.has(finding)),
        key: keys.get(finding) ?? '',
      })),
    ),
    ignored: ignored.map(({ finding, because }) => ({
      finding: showFinding(index, finding),
      because: renderInline(because),
    })),
  };
}

/** The findings that a page lists, by rule: the most severe rules first. */
export function listFindings({ findings }: ProjectIndex, most: number = LIMITS.listed): Finding[][] {
  return takeShares([...Map.groupBy(bySeverity(findings), ({ code }) => code).values()], most);
}

/** Nothing found is worth a sentence that says how hard was looked. */
function praise(site: SiteIndex, index: ProjectIndex, ignored: number): Sentence {
  const applied = Object.keys(rules).filter((code) => site.severities[code as RuleCode] !== 'off').length;
  const nothing: Piece = { text: words.nothing, as: 'strong' };
  const applying: Piece = { text: words.rulesApplied(applied), href: urls.rules() };
  return say(...words.praise(nothing, applying, index.documents.length, index.items.length, ignored > 0));
}

function describeOmissions(all: number, listed: number, framed: number): Sentence | null {
  if (framed === all) return null;
  const exported = { text: 'backlog.json', href: urls.exported() };
  return say(...(listed < all ? words.listed(listed, all, exported) : []), words.framed(framed));
}

function showRule(findings: readonly Finding[], frame: (finding: Finding) => FramedFinding): RuleFindingsView {
  const code = findings[0]?.code ?? '';
  const rule = isRule(code) ? ruleWords[code] : undefined;
  const framed = findings.map(frame);
  const help = rule ? renderInline(rule.help) : '';
  const isShared = ({ finding }: FramedFinding) => finding.help === help;
  return {
    code,
    href: urls.rule(code),
    why: rule?.why ?? '',
    help: framed.some(isShared) ? help : '',
    findings: framed.map((each) => (isShared(each) ? { ...each, finding: { ...each.finding, help: '' } } : each)),
  };
}

function frameFinding(
  site: SiteIndex,
  index: ProjectIndex,
  finding: Finding,
  hasFrame: boolean,
): Omit<FramedFinding, 'key'> {
  const document = index.documentByFile.get(finding.file);
  const { checkout } = site;
  return {
    finding: showFinding(index, finding),
    frame: hasFrame && document ? buildCodeFrame(site.sourceOf(finding.file), finding, WIDTH) : [],
    quote: quoteFrom(document),
    repository: checkout && linkToLine(checkout.repository, checkout.revision, finding),
  };
}

/** Cuts groups so that they come to `most` at most: small ones stay whole, large ones get what those leave, in equal parts. */
function takeShares<Value>(groups: readonly (readonly Value[])[], most: number): Value[][] {
  const shares = new Map<readonly Value[], number>();
  let left = most;
  for (const [at, group] of groups.toSorted((a, b) => a.length - b.length).entries()) {
    const share = Math.min(group.length, Math.floor(left / (groups.length - at)));
    shares.set(group, share);
    left -= share;
  }
  return groups.map((group) => group.slice(0, shares.get(group)));
}

function isRule(code: string): code is RuleCode {
  return code in rules;
}
