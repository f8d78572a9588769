import type { Finding, Severity } from '../../backlog/model.ts';
import { buildCodeFrame, type FrameLine } from '../../backlog/report/code-frame.ts';
import { type RuleCode, rules } from '../../backlog/rules.ts';
import type { ProjectIndex, SiteIndex } from '../backlog-index.ts';
import { BY_SEVERITY, bySeverity, type FindingView, SEVERITY_WORDS, showFinding } from './finding.ts';
import { counted } from './sentence.ts';

export interface FramedFinding {
  readonly finding: FindingView;
  /** The lines that it is about, the words at fault marked. Empty when there is nothing to see. */
  readonly frame: readonly FrameLine[];
}

/** What one rule found. */
export interface RuleView {
  readonly code: string;
  readonly title: string;
  readonly why: string;
  readonly severity: Severity;
  readonly findings: readonly FramedFinding[];
}

/** All findings of a project, by rule. */
export interface FindingsView {
  readonly counts: readonly { readonly severity: Severity; readonly text: string }[];
  readonly rules: readonly RuleView[];
}

/** A frame scrolls by itself, so long lines need no cutting but for the extreme. */
const WIDTH = 400;

/** Shows what the reader noticed: the most severe rules first, each with its places. */
export function showFindings(site: SiteIndex, index: ProjectIndex): FindingsView {
  const byRule = Map.groupBy(bySeverity(index.findings), ({ code }) => code);
  return {
    counts: BY_SEVERITY.flatMap((severity) => {
      const count = index.findings.filter((finding) => finding.severity === severity).length;
      return count > 0 ? [{ severity, text: counted(count, ...SEVERITY_WORDS[severity]) }] : [];
    }),
    rules: [...byRule].map(([code, findings]) => showRule(site, index, code, findings)),
  };
}

function showRule(site: SiteIndex, index: ProjectIndex, code: string, findings: readonly Finding[]): RuleView {
  const rule = isRule(code) ? rules[code] : undefined;
  return {
    code,
    title: rule?.title ?? code,
    why: rule?.why ?? '',
    severity: findings[0]?.severity ?? 'info',
    findings: findings.map((finding) => ({
      finding: showFinding(index, finding),
      frame: index.documentByFile.has(finding.file) ? buildCodeFrame(site.sourceOf(finding.file), finding, WIDTH) : [],
    })),
  };
}

function isRule(code: string): code is RuleCode {
  return code in rules;
}
