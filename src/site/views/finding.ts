import { BY_SEVERITY } from '../../backlog/findings.ts';
import type { Finding, Severity } from '../../backlog/model.ts';
import type { ProjectIndex } from '../backlog-index.ts';
import { renderInline } from '../markdown.ts';
import { urls } from '../urls.ts';
import { type SourceView, showSource } from './source.ts';

/** A finding without its code frame. */
export interface FindingView {
  readonly code: string;
  /** Where the rule is explained. */
  readonly rule: string;
  readonly severity: Severity;
  /** Inline HTML: what is in backquotes is code. */
  readonly message: string;
  readonly help: string;
  readonly related: readonly { readonly message: string; readonly source: SourceView }[];
  /** How many related places are not listed. */
  readonly more: number;
  readonly source: SourceView;
}

/** Further related places are only counted. */
const MOST_RELATED = 8;

/** Shows a finding; `home` is the file that defines the thing whose page it stands on. */
export function showFinding(index: Pick<ProjectIndex, 'documentByFile'>, finding: Finding, home?: string): FindingView {
  return {
    code: finding.code,
    rule: urls.rule(finding.code),
    severity: finding.severity,
    message: renderInline(finding.message),
    help: renderInline(finding.help),
    related: finding.related.slice(0, MOST_RELATED).map((related) => ({
      message: renderInline(related.message),
      source: showSource(index, related, home),
    })),
    more: Math.max(0, finding.related.length - MOST_RELATED),
    source: showSource(index, finding, home),
  };
}

/** Sorts findings by severity; else they stay in the order of the documents. */
export function bySeverity<Found extends Pick<Finding, 'severity'>>(findings: readonly Found[]): Found[] {
  return findings.toSorted((a, b) => BY_SEVERITY.indexOf(a.severity) - BY_SEVERITY.indexOf(b.severity));
}
